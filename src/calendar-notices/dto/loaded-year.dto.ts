import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BilingualTextDto, MovedDueDateDto, RecountResultDto } from '../../working-calendar/index.js';

export class ChangedDayDto {
  @ApiProperty({ type: String, format: 'date' })
  date: string;

  @ApiProperty({ type: Boolean })
  workedBefore: boolean;

  @ApiProperty({ type: Boolean })
  worksNow: boolean;

  @ApiProperty({ type: BilingualTextDto })
  name: BilingualTextDto;
}

export class NoticeDifferenceDto {
  @ApiProperty({ type: Boolean })
  wasProvisional: boolean;

  @ApiProperty({ type: Number, example: 248 })
  workingDays: number;

  @ApiProperty({ type: ChangedDayDto, isArray: true })
  changedDays: ChangedDayDto[];
}

export class NoticeFaultDto {
  @ApiProperty({ type: String, example: 'CALENDAR_NOTICE_STATUTORY_DAY_NOT_OFF' })
  code: string;

  @ApiPropertyOptional({ type: String, example: 'daysOff[2].to' })
  field?: string;

  @ApiProperty({ type: BilingualTextDto })
  message: BilingualTextDto;

  @ApiProperty({ type: BilingualTextDto })
  remedy: BilingualTextDto;

  @ApiPropertyOptional({ type: String, isArray: true })
  clauses?: string[];
}

/** What loading would change; nothing is stored. */
export class NoticePreviewDto {
  @ApiProperty({ type: NoticeFaultDto, isArray: true })
  faults: NoticeFaultDto[];

  @ApiProperty({ type: BilingualTextDto, isArray: true })
  warnings: BilingualTextDto[];

  @ApiProperty({ type: Number })
  versionInForce: number;

  @ApiProperty({ type: NoticeDifferenceDto, nullable: true })
  difference: NoticeDifferenceDto | null;

  @ApiProperty({ type: MovedDueDateDto, isArray: true, description: '将变动的期限' })
  wouldMove: MovedDueDateDto[];
}

/** The year as loaded, and what the recount has done so far. */
export class LoadedYearDto extends NoticeDifferenceDto {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: Number, example: 2027 })
  year: number;

  @ApiProperty({ type: Number, example: 1 })
  version: number;

  @ApiProperty({ type: String, example: '国办发明电〔2026〕99号' })
  documentNumber: string;

  @ApiProperty({ type: BilingualTextDto, isArray: true })
  warnings: BilingualTextDto[];

  @ApiProperty({ type: RecountResultDto, isArray: true })
  recounts: RecountResultDto[];
}
