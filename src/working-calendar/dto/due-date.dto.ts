import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** Chinese, which counts, and English. */
export class BilingualTextDto {
  @ApiProperty({ type: String, example: '国庆节' })
  zh: string;

  @ApiProperty({ type: String, example: 'National Day' })
  en: string;
}

export class DueRuleDto {
  @ApiProperty({ type: String, example: 'REVIEW_DUE' })
  name: string;

  @ApiProperty({ type: BilingualTextDto })
  label: BilingualTextDto;

  @ApiProperty({ type: String, isArray: true, example: ['SY-L11', '行政处罚法 85'] })
  clauses: string[];

  @ApiProperty({ type: String, description: '文件和条款，或“系统默认”', example: '系统默认' })
  source: string;
}

export class PeriodStartDto {
  @ApiProperty({ type: BilingualTextDto })
  event: BilingualTextDto;

  @ApiProperty({ type: String, description: '日期或带时区的时刻', example: '2026-09-23T10:30:00+08:00' })
  at: string;
}

export class ProvisionalYearDto {
  @ApiProperty({ type: Number, example: 2027 })
  year: number;

  @ApiProperty({ type: BilingualTextDto, isArray: true, description: '日期未知的法定节日' })
  unknownHolidays: BilingualTextDto[];
}

/** Every answer that rests on days says whether it is provisional. */
export class ProvisionalMarkDto {
  @ApiProperty({ type: Boolean, description: '暂定：涉及尚未载入放假安排的年份' })
  provisional: boolean;

  @ApiProperty({ type: ProvisionalYearDto, isArray: true })
  provisionalYears: ProvisionalYearDto[];
}

export class CountedDayDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-09-24' })
  date: string;

  @ApiProperty({ type: Number, example: 1 })
  n: number;
}

export class SkippedDayDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-10-01' })
  date: string;

  @ApiProperty({
    type: String,
    enum: ['WORKDAY', 'WORKED_WEEKEND', 'WEEKEND', 'HOLIDAY', 'LOCAL_HOLIDAY', 'EXCLUDED'],
  })
  kind: string;

  @ApiProperty({ type: BilingualTextDto })
  why: BilingualTextDto;
}

export class ExcludedRangeDto {
  @ApiProperty({ type: String, format: 'date' })
  from: string;

  @ApiProperty({ type: String, format: 'date' })
  to: string;

  @ApiProperty({ type: BilingualTextDto })
  why: BilingualTextDto;
}

/** A due date with its explanation, as every case shows it. */
export class DueDateDto extends ProvisionalMarkDto {
  @ApiProperty({ type: DueRuleDto })
  rule: DueRuleDto;

  @ApiProperty({ type: PeriodStartDto })
  start: PeriodStartDto;

  @ApiProperty({ type: Number, example: 7 })
  number: number;

  @ApiProperty({
    type: String,
    enum: ['WORKING_DAY', 'CALENDAR_DAY', 'HOUR', 'MONTH', 'YEAR', 'FIXED_DATE', 'CLEAR_WORKING_DAY_BEFORE'],
  })
  unit: string;

  @ApiProperty({ type: String, enum: ['ROLL', 'KEEP_AND_WARN', 'KEEP'] })
  lastDay: string;

  @ApiPropertyOptional({ type: ExcludedRangeDto, isArray: true })
  excluded?: ExcludedRangeDto[];

  @ApiPropertyOptional({ type: PeriodStartDto, description: '重新起算时的原起算点' })
  strictStart?: PeriodStartDto;

  @ApiProperty({ type: String, format: 'date', example: '2026-09-23' })
  startDate: string;

  @ApiProperty({ type: String, format: 'date', description: '届满日', example: '2026-10-10' })
  effectiveDate: string;

  @ApiProperty({
    type: String,
    format: 'date',
    description: '不扣除、不顺延的严格届满日',
    example: '2026-10-10',
  })
  strictDate: string;

  @ApiProperty({ type: String, format: 'date-time', example: '2026-10-10T23:59:59.999+08:00' })
  dueAt: string;

  @ApiProperty({ type: String, format: 'date-time', example: '2026-10-11T00:00:00.000+08:00' })
  overdueAt: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: '不顺延时，届满前最后一个工作日' })
  alarmDate?: string;

  @ApiPropertyOptional({ type: SkippedDayDto })
  rolledFrom?: SkippedDayDto;

  @ApiProperty({ type: CountedDayDto, isArray: true })
  counted: CountedDayDto[];

  @ApiProperty({ type: SkippedDayDto, isArray: true })
  skipped: SkippedDayDto[];

  @ApiProperty({ type: BilingualTextDto, isArray: true })
  notes: BilingualTextDto[];
}
