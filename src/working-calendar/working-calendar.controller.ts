import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../shared/access.js';
import { CalendarAnswers, type CalendarDays } from './calendar-answers.service.js';
import { CalendarYears, type YearDetail, type YearView } from './calendar-years.service.js';
import type { DueDate } from './domain/due-date.js';
import { CountQueryDto, DaysQueryDto } from './dto/calendar-query.dto.js';
import { CalendarDaysDto, YearDetailDto, YearViewDto } from './dto/calendar-year.dto.js';
import { DueDateDto } from './dto/due-date.dto.js';

@ApiTags('working-calendar')
@Controller('api/working-calendar')
@SignedIn()
export class WorkingCalendarController {
  constructor(
    private readonly years: CalendarYears,
    private readonly answers: CalendarAnswers,
  ) {}

  @Get('years')
  @ApiOperation({
    operationId: 'listCalendarYears',
    summary: '工作日历：各年度状态和来源文件 / years and their sources',
  })
  @ApiOkResponse({ type: YearViewDto, isArray: true })
  list(): Promise<YearView[]> {
    return this.years.list();
  }

  @Get('years/:year')
  @ApiOperation({
    operationId: 'readCalendarYear',
    summary: '某年度的安排、历次载入和重算结果 / one year with its history',
  })
  @ApiOkResponse({ type: YearDetailDto })
  read(@Param('year', ParseIntPipe) year: number): Promise<YearDetail> {
    return this.years.get(year);
  }

  @Get('days')
  @ApiOperation({
    operationId: 'listCalendarDays',
    summary: '逐日：上班或放假及原因 / day by day, working or off and why',
  })
  @ApiOkResponse({ type: CalendarDaysDto })
  days(@Query() query: DaysQueryDto): Promise<CalendarDays> {
    return this.answers.days(query.from, query.to);
  }

  @Get('count')
  @ApiOperation({
    operationId: 'countPeriod',
    summary: '试算期限并说明每一日 / count a period and explain each day',
  })
  @ApiOkResponse({ type: DueDateDto })
  count(@Query() query: CountQueryDto): Promise<DueDate> {
    return this.answers.count(query);
  }
}
