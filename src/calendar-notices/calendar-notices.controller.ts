import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import type { NoticePreview } from '../working-calendar/index.js';
import { CalendarNotices, type LoadedYearAnswer } from './calendar-notices.service.js';
import { CalendarNoticeDto, LoadCalendarYearDto } from './dto/calendar-notice.dto.js';
import { LoadedYearDto, NoticePreviewDto } from './dto/loaded-year.dto.js';

@ApiTags('working-calendar')
@Controller('api/working-calendar/years')
@Requires('loadCalendarYear')
export class CalendarNoticesController {
  constructor(private readonly notices: CalendarNotices) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewCalendarYear',
    summary: '预检放假安排：问题、提示、变动的日期和期限，不保存 / dry run of a notice',
  })
  @ApiOkResponse({ type: NoticePreviewDto })
  preview(@Body() notice: CalendarNoticeDto): Promise<NoticePreview> {
    return this.notices.preview(notice);
  }

  @Post()
  @ApiOperation({
    operationId: 'loadCalendarYear',
    summary: '载入年度放假安排，重算所有在办期限 / load a notice and recount every open due date',
  })
  @ApiCreatedResponse({ type: LoadedYearDto })
  load(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Body() body: LoadCalendarYearDto,
  ): Promise<LoadedYearAnswer> {
    const { confirmWarnings = false, expectedVersion, ...notice } = body;
    return this.notices.load(actor, request, { notice, confirmWarnings, expectedVersion });
  }
}
