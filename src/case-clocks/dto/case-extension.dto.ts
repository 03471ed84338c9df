import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';

export class RequestCaseExtensionDto {
  @ApiProperty({ type: String, example: '案情复杂，须等待上游企业协查结果。' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason: string;

  @ApiPropertyOptional({
    type: Number,
    example: 30,
    description: '延长的天数（处罚等为自然日，许可为工作日）；首次默认为规定的最长天数',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  days?: number;
}

export class ExtensionDiscussionDto {
  @ApiProperty({ type: String, example: '2026-11-12', description: '集体讨论日期' })
  @IsCalendarDate()
  on: string;

  @ApiProperty({ type: [String], example: ['sy-head-1', 'sy-deputy-1'], description: '到会成员登录名' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  members: string[];

  @ApiProperty({ type: String, example: '会议一致同意再延长三十日。', description: '讨论笔录' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  minutes: string;
}

export class DecideCaseExtensionDto {
  @ApiProperty({ type: Boolean, example: true })
  @IsBoolean()
  approve: boolean;

  @ApiProperty({ type: String, example: '案情复杂，同意延长三十日。' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason: string;

  @ApiPropertyOptional({ type: ExtensionDiscussionDto, description: '再次延期须经集体讨论' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ExtensionDiscussionDto)
  discussion?: ExtensionDiscussionDto;
}
