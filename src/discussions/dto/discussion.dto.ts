import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsString,
  Matches,
} from 'class-validator';
import {
  AnyText,
  Choice,
  Flag,
  OptionalFilledText,
  OptionalId,
  OptionalParts,
  OptionalText,
  Text,
} from '../../shared/dto-fields.js';
import { EXCUSE_GROUNDS, type ExcuseGround } from '../domain/excuse.js';
import { DISCUSSION_VOTES, type DiscussionVoteKind } from '../domain/vote.js';

const DATE_OR_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;

export class PaperDto {
  @Text({ max: 300, example: '法制审核意见书' })
  title: string;

  @OptionalId()
  fileId?: string;
}

export class OrderDiscussionDto {
  @Text({ max: 2000, example: '案情重大、社会关注，应当集体讨论。', description: '要求集体讨论的理由' })
  reason: string;
}

export class ConveneDiscussionDto {
  @ApiProperty({ type: String, example: '2026-10-09T09:00', description: '讨论日期或北京时间' })
  @Matches(DATE_OR_TIME, { message: '$property must be a date or a Beijing time, e.g. 2026-10-09T09:00' })
  on: string;

  @Text({ max: 300, example: '本机关第一会议室', description: '地点' })
  place: string;

  @OptionalFilledText({ max: 100, description: '主持人；默认为召集人' })
  presiderName?: string;

  @Text({ max: 100, example: '甲', description: '汇报人' })
  reporter: string;

  @Text({ max: 100, example: '戊', description: '记录人' })
  recorder: string;

  @ApiProperty({ type: [String], example: ['sy-head', 'sy-deputy'], description: '到会成员登录名' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ArrayUnique((name: unknown) => (typeof name === 'string' ? name.toLowerCase() : name))
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  members: string[];

  @Text({ max: 4000, example: '审议本案拟处理意见', description: '讨论事项' })
  agenda: string;

  @OptionalParts(PaperDto, { max: 100, description: '会议材料' })
  papers?: PaperDto[];
}

export class CastVoteDto {
  @Text({ max: 20_000, example: '事实清楚，同意拟处理意见。', description: '本人发言' })
  words: string;

  @Choice(DISCUSSION_VOTES, { example: 'AGREE', description: '表决意见' })
  vote: DiscussionVoteKind;

  @OptionalText({ max: 4000, description: '修改内容' })
  change?: string;
}

export class ConcludeDiscussionDto {
  @Choice(DISCUSSION_VOTES, { example: 'AGREE', description: '结论性意见' })
  conclusion: DiscussionVoteKind;

  @Text({ max: 20_000, example: '事实清楚，程序合法，裁量适当。', description: '理由' })
  reasons: string;

  @OptionalText({ max: 4000, description: '修改内容' })
  change?: string;

  @Text({ max: 100_000, example: '会议听取汇报，逐一发表意见。', description: '笔录' })
  minutes: string;
}

export class ExcuseMemberDto {
  @Text({ max: 100, example: 'sy-member-1', description: '成员登录名' })
  member: string;

  @Choice(EXCUSE_GROUNDS, { example: 'MEMBER_ABSENT', description: '回避、缺席或者未表决' })
  ground: ExcuseGround;

  @AnyText({ max: 2000, example: '因公出差，不能到会。', description: '理由' })
  reason: string;
}

export class AdjournDiscussionDto {
  @Text({ max: 2000, example: '到会人数不足法定人数。', description: '理由' })
  reason: string;
}

export class SignMinutesDto {
  @Flag({ example: true, description: '对笔录无异议' })
  agrees: boolean;

  @OptionalText({ max: 20_000, description: '对笔录的异议（有异议的必填，随笔录保存）' })
  reservation?: string;
}

export class RecordUnsignedMinutesDto {
  @Text({ max: 100, example: 'sy-member-1', description: '未签字成员的登录名' })
  member: string;

  @AnyText({ max: 2000, example: '会后因公出国，无法签字。', description: '未签字的原因' })
  reason: string;
}
