import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';

export class RequestExtensionDto {
  @ApiProperty({ type: String, example: '须调取上游企业账册核对违法所得。' })
  @IsString()
  @MaxLength(4000)
  reason: string;

  @ApiProperty({ type: String, example: '涉及多个法律关系，证据材料较多。', description: '案件复杂的情形' })
  @IsString()
  @MaxLength(4000)
  complexity: string;

  @ApiPropertyOptional({ type: Number, example: 5, description: '延长的工作日数（与 until 二选一）' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(250)
  workingDays?: number;

  @ApiPropertyOptional({ type: String, format: 'date', example: '2026-10-16', description: '延长至该日' })
  @IsOptional()
  @IsCalendarDate()
  until?: string;
}

export class DecideExtensionDto {
  @ApiProperty({ type: Boolean, example: true })
  @IsBoolean()
  approve: boolean;

  @ApiProperty({ type: String, example: '案情复杂，同意延长五个工作日。' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason: string;
}
