import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { Settings } from '../config/index.js';
import { Clock } from '../shared/clock.js';
import { CaseCalendarService, type CaseCalendar } from './case-calendar.service.js';
import { CaseCalendarQueryDto } from './dto/case-calendar.dto.js';
import { icalendarOf } from './icalendar.js';

@ApiTags('case-calendar')
@Controller('api/case-calendar')
@Requires('listCases')
export class CaseCalendarController {
  constructor(
    private readonly calendars: CaseCalendarService,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'readCaseCalendar',
    summary: '期限日历：逐日的工作日、节假日、调休上班和到期的案件',
  })
  @ApiOkResponse({ type: Object })
  read(
    @CurrentActor() actor: Actor,
    @Query() { from, to, scope }: CaseCalendarQueryDto,
  ): Promise<CaseCalendar> {
    return this.calendars.read(actor, from, to, scope);
  }

  @Get('ics')
  @ApiOperation({ operationId: 'exportCaseCalendar', summary: '导出期限日历（iCalendar）' })
  @ApiProduces('text/calendar')
  async export(
    @CurrentActor() actor: Actor,
    @Query() { from, to, scope }: CaseCalendarQueryDto,
    @Res() response: Response,
  ): Promise<void> {
    const calendar = await this.calendars.read(actor, from, to, scope);
    response.set({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="fashen-${from}-${to}.ics"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    });
    response.end(icalendarOf(calendar, this.settings.publicOrigin, this.clock.now()));
  }
}
