import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';
import { PARTY_RESPONSES, type PartyResponse } from '../domain/party-response.js';

export class ReexaminationDto {
  @ApiProperty({ type: Boolean, example: false, description: '是否采纳' })
  @IsBoolean()
  adopted: boolean;

  @ApiProperty({ type: String, example: '所提证据不足以推翻认定的事实。', description: '理由' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reasons: string;
}

export class WaiverDto {
  @ApiPropertyOptional({ type: String, description: '当事人签字的放弃声明的内容' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  text?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', description: '放弃声明的文件' })
  @IsOptional()
  @IsUUID()
  fileId?: string;
}

export class RecordPartyResponseDto {
  @ApiProperty({ enum: PARTY_RESPONSES, example: 'HEARING_REQUESTED', description: '当事人的答复' })
  @IsIn(PARTY_RESPONSES)
  response: PartyResponse;

  @ApiProperty({ type: String, example: '2026-09-04', description: '答复日期；未答复时为记录日期' })
  @IsCalendarDate()
  on: string;

  @ApiPropertyOptional({ type: String, description: '陈述、申辩意见' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  statement?: string;

  @ApiPropertyOptional({ type: ReexaminationDto, description: '复核意见（行政处罚法 45）' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ReexaminationDto)
  reexamination?: ReexaminationDto;

  @ApiPropertyOptional({ type: WaiverDto, description: '当事人签字的放弃声明' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WaiverDto)
  waiver?: WaiverDto;
}
