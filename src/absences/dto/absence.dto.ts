import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';

export class RecordAbsenceDto {
  @ApiPropertyOptional({ type: String, example: 'sy-legal-head-1', description: '离岗人员登录名；默认本人' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  person?: string;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-11', description: '自哪日起（含）' })
  @IsCalendarDate()
  from: string;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-13', description: '至哪日止（含）' })
  @IsCalendarDate()
  to: string;

  @ApiProperty({ type: String, example: 'sy-reviewer-1', description: '代行人员登录名' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  deputy: string;

  @ApiPropertyOptional({ type: String, description: '候补代行人员登录名（代行人员也离岗时）' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  fallback?: string;

  @ApiProperty({ type: String, example: '外出培训。', description: '事由' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason: string;
}
