import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Choice, Text } from '../../shared/dto-fields.js';
import { EXCLUDED_TIMES, type ExcludedTime } from '../../agencies/index.js';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';

export class OpenExcludedTimeDto {
  @Choice(EXCLUDED_TIMES, { example: 'TESTING', description: '事由' })
  reason: ExcludedTime;

  @Text({ max: 4000, example: '委托检验机构检验抽样产品。', description: '说明' })
  explanation: string;

  @ApiProperty({ type: String, example: '2026-08-03', description: '不计入期限的第一日' })
  @IsCalendarDate()
  fromOn: string;

  @ApiProperty({ type: String, example: '2026-08-12', description: '预计不计入期限的最后一日' })
  @IsCalendarDate()
  expectedUntil: string;

  @Text({ max: 300, example: '检验委托书〔2026〕12号', description: '依据文书' })
  document: string;

  @ApiPropertyOptional({ type: Number, description: '查封、扣押编号；不填为办案期限' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  sealNumber?: number;
}

export class CloseExcludedTimeDto {
  @ApiProperty({ type: Number, example: 1, description: '不计期间编号' })
  @IsInt()
  @Min(1)
  @Max(1000)
  number: number;

  @ApiProperty({ type: String, example: '2026-08-12', description: '不计入期限的最后一日' })
  @IsCalendarDate()
  endedOn: string;

  @Text({ max: 300, example: '检验报告〔2026〕33号', description: '依据文书' })
  document: string;
}
