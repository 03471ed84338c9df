import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsString, MaxLength } from 'class-validator';
import { Day, Flag, OptionalPart, OptionalText, OptionalWhole, Text } from '../../shared/dto-fields.js';

export class RequestCaseExtensionDto {
  @Text({ max: 4000, example: '案情复杂，须等待上游企业协查结果。' })
  reason: string;

  @OptionalWhole({
    min: 1,
    max: 365,
    example: 30,
    description: '延长的天数（处罚等为自然日，许可为工作日）；首次默认为规定的最长天数',
  })
  days?: number;
}

export class ExtensionDiscussionDto {
  @Day({ example: '2026-11-12', description: '集体讨论日期' })
  on: string;

  @ApiProperty({ type: [String], example: ['sy-head-1', 'sy-deputy-1'], description: '到会成员登录名' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  members: string[];

  @Text({ max: 20_000, example: '会议一致同意再延长三十日。', description: '讨论笔录' })
  minutes: string;
}

export class DecideCaseExtensionDto {
  @Flag({ example: true })
  approve: boolean;

  @Text({ max: 4000, example: '案情复杂，同意延长三十日。' })
  reason: string;

  @OptionalText({
    max: 300,
    example: '松政批〔2026〕8号',
    description: '统一、联合、集中办理的许可：本级人民政府负责人批准延长的文件（行政许可法 42）',
  })
  governmentApproval?: string;

  @OptionalPart(ExtensionDiscussionDto, { description: '再次延期须经集体讨论' })
  discussion?: ExtensionDiscussionDto;
}
