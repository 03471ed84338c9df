import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import {
  Day,
  Flag,
  OptionalFilledText,
  OptionalId,
  OptionalPart,
  OptionalText,
  Text,
} from '../../shared/dto-fields.js';

export class ServeHearingNoticeDto {
  @Day({ example: '2026-09-07', description: '听证通知送达日期' })
  servedOn: string;

  @Day({ example: '2026-09-17', description: '听证日期' })
  hearingOn: string;

  @Text({ max: 300, example: '本机关第一会议室', description: '听证地点' })
  place: string;

  @Text({ max: 100, example: 'sy-reviewer-1', description: '听证主持人登录名（非本案调查人员）' })
  presider: string;
}

export class PostponementDto {
  @Day({ example: '2026-09-08', description: '延期听证通知送达日期（在听证七个工作日前）' })
  servedOn: string;

  @Text({ max: 2000, example: '当事人因病申请延期。', description: '延期理由' })
  reason: string;
}

export class RecordHearingDto {
  @Day({ example: '2026-09-17', description: '听证举行日期' })
  heldOn: string;

  @OptionalPart(PostponementDto, { description: '延期听证的通知；听证日期不是原通知的日期时必填' })
  postponement?: PostponementDto;

  @OptionalFilledText({ max: 100, description: '实际主持人登录名；默认为通知所列主持人' })
  presider?: string;

  @ApiProperty({ type: [String], example: ['张某（当事人）'], description: '听证参加人' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(200, { each: true })
  attendees: string[];

  @Text({ max: 20_000, example: '当事人就事实和裁量提出意见。', description: '听证笔录摘要' })
  summary: string;

  @Flag({ example: true, description: '当事人是否在笔录上签字' })
  signedByParty: boolean;

  @Flag({ example: true, description: '主持人是否在笔录上签字' })
  signedByPresider: boolean;

  @OptionalText({ max: 2000, description: '当事人拒绝签字或未到场时主持人的注明' })
  refusalNote?: string;

  @OptionalId({ description: '听证笔录文件' })
  recordFileId?: string;
}
