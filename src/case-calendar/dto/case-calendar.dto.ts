import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';

const SCOPES = ['MINE', 'UNIT'] as const;

export class CaseCalendarQueryDto {
  @ApiProperty({ type: String, format: 'date', description: '起（含）', example: '2026-10-01' })
  @IsCalendarDate()
  from: string;

  @ApiProperty({ type: String, format: 'date', description: '止（含），至多 370 天', example: '2026-10-31' })
  @IsCalendarDate()
  to: string;

  @ApiPropertyOptional({ enum: SCOPES, default: 'MINE', description: '我的、本机构的' })
  @IsOptional()
  @IsIn(SCOPES)
  scope: (typeof SCOPES)[number] = 'MINE';
}
