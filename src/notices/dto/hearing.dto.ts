import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';

export class ServeHearingNoticeDto {
  @ApiProperty({ type: String, example: '2026-09-07', description: '听证通知送达日期' })
  @IsCalendarDate()
  servedOn: string;

  @ApiProperty({ type: String, example: '2026-09-17', description: '听证日期' })
  @IsCalendarDate()
  hearingOn: string;

  @ApiProperty({ type: String, example: '本机关第一会议室', description: '听证地点' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  place: string;

  @ApiProperty({ type: String, example: 'sy-reviewer-1', description: '听证主持人登录名（非本案调查人员）' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  presider: string;
}

export class RecordHearingDto {
  @ApiProperty({ type: String, example: '2026-09-17', description: '听证举行日期' })
  @IsCalendarDate()
  heldOn: string;

  @ApiPropertyOptional({ type: String, description: '实际主持人登录名；默认为通知所列主持人' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  presider?: string;

  @ApiProperty({ type: [String], example: ['张某（当事人）'], description: '听证参加人' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(200, { each: true })
  attendees: string[];

  @ApiProperty({ type: String, example: '当事人就事实和裁量提出意见。', description: '听证笔录摘要' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  summary: string;

  @ApiProperty({ type: Boolean, example: true, description: '当事人是否在笔录上签字' })
  @IsBoolean()
  signedByParty: boolean;

  @ApiProperty({ type: Boolean, example: true, description: '主持人是否在笔录上签字' })
  @IsBoolean()
  signedByPresider: boolean;

  @ApiPropertyOptional({ type: String, description: '当事人拒绝签字或未到场时主持人的注明' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  refusalNote?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', description: '听证笔录文件' })
  @IsOptional()
  @IsUUID()
  recordFileId?: string;
}
