import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BilingualTextDto, ProvisionalMarkDto } from './due-date.dto.js';

export class NoticeSourceViewDto {
  @ApiProperty({ type: String, example: '国务院办公厅关于2026年部分节假日安排的通知' })
  title: string;

  @ApiProperty({ type: String, example: '国办发明电〔2025〕7号' })
  documentNumber: string;

  @ApiProperty({ type: String, format: 'date', example: '2025-11-04' })
  issuedOn: string;

  @ApiPropertyOptional({ type: String })
  url?: string;
}

export class DaysOffViewDto {
  @ApiProperty({ type: BilingualTextDto })
  name: BilingualTextDto;

  @ApiProperty({ type: String, format: 'date' })
  from: string;

  @ApiProperty({ type: String, format: 'date' })
  to: string;
}

export class LocalDaysOffViewDto extends DaysOffViewDto {
  @ApiProperty({ type: NoticeSourceViewDto })
  source: NoticeSourceViewDto;
}

export class OfficialYearDto {
  @ApiProperty({ type: Number, example: 2026 })
  year: number;

  @ApiProperty({ type: NoticeSourceViewDto })
  source: NoticeSourceViewDto;

  @ApiProperty({ type: DaysOffViewDto, isArray: true })
  daysOff: DaysOffViewDto[];

  @ApiProperty({ type: String, isArray: true, example: ['2026-10-10'] })
  workedWeekends: string[];

  @ApiPropertyOptional({ type: LocalDaysOffViewDto, isArray: true })
  localDaysOff?: LocalDaysOffViewDto[];
}

export class StatutoryDayDto {
  @ApiProperty({ type: String, format: 'date' })
  date: string;

  @ApiProperty({ type: BilingualTextDto })
  name: BilingualTextDto;
}

export class StatutoryDaysDto {
  @ApiProperty({ type: StatutoryDayDto, isArray: true })
  days: StatutoryDayDto[];

  @ApiProperty({ type: BilingualTextDto, isArray: true, description: '日期未知的法定节日' })
  unknown: BilingualTextDto[];
}

export class YearViewDto {
  @ApiProperty({ type: Number, example: 2027 })
  year: number;

  @ApiProperty({ type: String, enum: ['OFFICIAL', 'PROVISIONAL'] })
  status: string;

  @ApiProperty({ type: Number, description: '现行版本；0 为尚未载入' })
  version: number;

  @ApiProperty({ type: Number, example: 248 })
  workingDays: number;

  @ApiProperty({ type: OfficialYearDto, nullable: true })
  official: OfficialYearDto | null;

  @ApiProperty({ type: StatutoryDaysDto })
  statutory: StatutoryDaysDto;

  @ApiProperty({ type: String, nullable: true })
  loadedBy: string | null;

  @ApiProperty({ type: Date, nullable: true })
  loadedAt: Date | null;
}

export class YearVersionDto {
  @ApiProperty({ type: Number })
  version: number;

  @ApiProperty({ type: OfficialYearDto })
  official: OfficialYearDto;

  @ApiProperty({ type: String, nullable: true, description: '空为系统内置' })
  loadedBy: string | null;

  @ApiProperty({ type: Date, nullable: true })
  loadedAt: Date | null;

  @ApiProperty({ type: BilingualTextDto, isArray: true })
  confirmedWarnings: BilingualTextDto[];
}

export class DatesBeforeAfterDto {
  @ApiProperty({ type: String, format: 'date' })
  before: string;

  @ApiProperty({ type: String, format: 'date' })
  after: string;
}

export class MovedDueDateDto {
  @ApiProperty({ type: String })
  caseId: string;

  @ApiProperty({ type: String, example: '松市监案〔2026〕17号' })
  caseNo: string;

  @ApiProperty({ type: String })
  agencyId: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: BilingualTextDto })
  label: BilingualTextDto;

  @ApiProperty({ type: DatesBeforeAfterDto })
  effectiveDate: DatesBeforeAfterDto;

  @ApiProperty({ type: Boolean })
  provisional: boolean;
}

export class RecountResultDto {
  @ApiProperty({ type: String })
  owner: string;

  @ApiProperty({ type: Boolean })
  done: boolean;

  @ApiProperty({ type: Number })
  moved: number;

  @ApiProperty({ type: MovedDueDateDto, isArray: true, description: '最多列出 200 项' })
  movedFirst: MovedDueDateDto[];
}

export class YearDetailDto {
  @ApiProperty({ type: YearViewDto })
  inForce: YearViewDto;

  @ApiProperty({ type: YearVersionDto, isArray: true })
  history: YearVersionDto[];

  @ApiProperty({ type: RecountResultDto, isArray: true })
  recounts: RecountResultDto[];
}

export class CalendarDayDto {
  @ApiProperty({ type: String, format: 'date' })
  date: string;

  @ApiProperty({
    type: String,
    enum: ['WORKDAY', 'WORKED_WEEKEND', 'WEEKEND', 'HOLIDAY', 'LOCAL_HOLIDAY'],
  })
  kind: string;

  @ApiProperty({ type: Boolean })
  working: boolean;

  @ApiProperty({ type: BilingualTextDto })
  name: BilingualTextDto;
}

export class CalendarDaysDto extends ProvisionalMarkDto {
  @ApiProperty({ type: CalendarDayDto, isArray: true })
  days: CalendarDayDto[];
}
