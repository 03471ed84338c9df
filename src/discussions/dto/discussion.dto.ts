import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { EXCUSE_GROUNDS, type ExcuseGround } from '../domain/excuse.js';
import { DISCUSSION_VOTES, type DiscussionVoteKind } from '../domain/vote.js';

const DATE_OR_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;

export class PaperDto {
  @ApiProperty({ type: String, example: '法制审核意见书' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title: string;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  fileId?: string;
}

export class ConveneDiscussionDto {
  @ApiProperty({ type: String, example: '2026-10-09T09:00', description: '讨论日期或北京时间' })
  @Matches(DATE_OR_TIME, { message: '$property must be a date or a Beijing time, e.g. 2026-10-09T09:00' })
  on: string;

  @ApiProperty({ type: String, example: '本机关第一会议室', description: '地点' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  place: string;

  @ApiPropertyOptional({ type: String, description: '主持人；默认为召集人' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  presiderName?: string;

  @ApiProperty({ type: String, example: '甲', description: '汇报人' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  reporter: string;

  @ApiProperty({ type: String, example: '戊', description: '记录人' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  recorder: string;

  @ApiProperty({ type: [String], example: ['sy-head', 'sy-deputy'], description: '到会成员登录名' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ArrayUnique((name: unknown) => (typeof name === 'string' ? name.toLowerCase() : name))
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  members: string[];

  @ApiProperty({ type: String, example: '审议本案拟处理意见', description: '讨论事项' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  agenda: string;

  @ApiPropertyOptional({ type: [PaperDto], description: '会议材料' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PaperDto)
  papers?: PaperDto[];
}

export class CastVoteDto {
  @ApiProperty({ type: String, example: '事实清楚，同意拟处理意见。', description: '本人发言' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  words: string;

  @ApiProperty({ enum: DISCUSSION_VOTES, example: 'AGREE', description: '表决意见' })
  @IsIn(DISCUSSION_VOTES)
  vote: DiscussionVoteKind;

  @ApiPropertyOptional({ type: String, description: '修改内容' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  change?: string;
}

export class ConcludeDiscussionDto {
  @ApiProperty({ enum: DISCUSSION_VOTES, example: 'AGREE', description: '结论性意见' })
  @IsIn(DISCUSSION_VOTES)
  conclusion: DiscussionVoteKind;

  @ApiProperty({ type: String, example: '事实清楚，程序合法，裁量适当。', description: '理由' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  reasons: string;

  @ApiPropertyOptional({ type: String, description: '修改内容' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  change?: string;

  @ApiProperty({ type: String, example: '会议听取汇报，逐一发表意见。', description: '笔录' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100_000)
  minutes: string;
}

export class ExcuseMemberDto {
  @ApiProperty({ type: String, example: 'sy-member-1', description: '成员登录名' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  member: string;

  @ApiProperty({ enum: EXCUSE_GROUNDS, example: 'MEMBER_ABSENT', description: '回避、缺席或者未表决' })
  @IsIn(EXCUSE_GROUNDS)
  ground: ExcuseGround;

  @ApiProperty({ type: String, example: '因公出差，不能到会。', description: '理由' })
  @IsString()
  @MaxLength(2000)
  reason: string;
}

export class AdjournDiscussionDto {
  @ApiProperty({ type: String, example: '到会人数不足法定人数。', description: '理由' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

export class SignMinutesDto {
  @ApiProperty({ type: Boolean, example: true, description: '对笔录无异议' })
  @IsBoolean()
  agrees: boolean;

  @ApiPropertyOptional({ type: String, description: '对笔录的异议（有异议的必填，随笔录保存）' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  reservation?: string;
}

export class RecordUnsignedMinutesDto {
  @ApiProperty({ type: String, example: 'sy-member-1', description: '未签字成员的登录名' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  member: string;

  @ApiProperty({ type: String, example: '会后因公出国，无法签字。', description: '未签字的原因' })
  @IsString()
  @MaxLength(2000)
  reason: string;
}
