import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import {
  Choice,
  Day,
  OptionalChoice,
  OptionalDay,
  OptionalFilledText,
  OptionalFlag,
  OptionalText,
  Part,
  Text,
} from '../../shared/dto-fields.js';
import { CASE_KINDS, type CaseKind } from '../../agencies/index.js';
import { PARTY_KINDS, type PartyKind } from '../domain/party.js';
import { PROCEDURES, type Procedure } from '../domain/procedure.js';

export class PartyDto {
  @Choice(PARTY_KINDS, { example: 'ORGANISATION' })
  kind: PartyKind;

  @ApiProperty({ type: String, example: '云岭测试食品有限公司（虚构）', maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @OptionalText({ max: 40, example: '91220700MA00000000' })
  idNumber?: string;

  @OptionalDay({ example: '2010-05-20', description: '自然人出生日期' })
  birthDate?: string;

  @OptionalText({ max: 300, example: '松原市测试路1号' })
  address?: string;

  @OptionalText({ max: 100, example: '张某' })
  representative?: string;
}

export class FileCaseDto {
  @Choice(CASE_KINDS, { example: 'PENALTY', description: '执法种类' })
  kind: CaseKind;

  @Text({ max: 300, example: '涉嫌经营标签不合格食品案', description: '案由' })
  cause: string;

  @Part(PartyDto, { description: '当事人' })
  party: PartyDto;

  @ApiProperty({
    type: [String],
    example: ['sy-handler-1', 'sy-handler-2'],
    description: '承办人员（至少二人，行政处罚法 42），登录名',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  handlers: string[];

  @OptionalChoice(PROCEDURES, {
    example: 'ORDINARY',
    description: '程序：普通程序（默认）或者简易程序（当场处罚，行政处罚法 51）',
  })
  procedure?: Procedure;

  @OptionalFlag({
    example: false,
    description:
      '许可由几个机关统一办理、联合办理、集中办理（行政许可法 42：四十五日，可延长十五日）；默认否',
  })
  jointHandling?: boolean;

  @OptionalFilledText({
    max: 60,
    example: '食品安全',
    description: '执法领域，用于对照目录；未写明的按属于目录事项处理',
  })
  field?: string;

  @OptionalFilledText({ max: 60, example: '市级', description: '执法层级，用于对照目录' })
  level?: string;

  @OptionalDay({ example: '2026-07-20', description: '立案日期（北京时间），默认今天' })
  filedOn?: string;
}

export class RecordBirthDateDto {
  @Day({ example: '2010-05-20', description: '自然人出生日期' })
  birthDate: string;

  @Text({ max: 300, example: '居民身份证', description: '依据的证件或者材料' })
  source: string;
}

export class EndInvestigationDto {
  @Day({ example: '2026-08-28', description: '调查终结日期' })
  endedOn: string;

  @Text({ max: 4000, example: '现有证据足以认定违法事实。', description: '调查终结结论' })
  conclusion: string;

  @OptionalFlag({
    example: true,
    description: '是否在报送审核前先行告知（听证案件在听证后审核）；默认否，审核后告知',
  })
  noticeFirst?: boolean;
}

export class ChangeHandlersDto {
  @ApiProperty({
    type: [String],
    example: ['sy-handler-1', 'sy-handler-3'],
    description: '变更后的全部承办人员（至少二人），登录名',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  handlers: string[];

  @Text({ max: 4000, example: '原承办人员调离。', description: '变更理由' })
  reason: string;
}
