import { PartialType } from '@nestjs/swagger';
import {
  AnyText,
  Day,
  OptionalChoice,
  OptionalFilledText,
  OptionalFlag,
  OptionalParts,
  OptionalText,
  Part,
  Text,
  Whole,
} from '../../shared/dto-fields.js';
import { OPINION_KINDS, type OpinionKind } from '../../agencies/index.js';
import { MaterialPlaceDto } from './place.dto.js';
import { OpinionPointDto, WriteOpinionDto } from './review.dto.js';

export class AddCoReviewerDto {
  @Text({ max: 100, example: 'sy-reviewer-2', description: '会审人员登录名' })
  person: string;

  @Text({ max: 4000, example: '请审核裁量是否适当。', description: '会审事项' })
  question: string;
}

export class RemoveCoReviewerDto {
  @Text({ max: 100, example: 'sy-reviewer-2', description: '会审人员登录名' })
  person: string;

  @AnyText({ max: 4000, example: '借调期满，不再参与。', description: '减签理由' })
  reason: string;
}

export class ContributeReviewDto {
  @AnyText({ max: 50_000, example: '裁量适当，建议补充从轻情节的理由。', description: '会审意见' })
  text: string;

  @OptionalParts(OpinionPointDto, { max: 200, description: '问题及处理建议' })
  points?: OpinionPointDto[];

  @OptionalFlag({ example: true, description: '是否完成；默认完成，否为未完成的草稿' })
  final?: boolean;
}

export class RecordAdviceDto {
  @Text({ max: 100, example: '甄某', description: '法律顾问、公职律师姓名' })
  adviser: string;

  @Text({ max: 4000, example: '是否构成并案处罚？', description: '咨询事项' })
  question: string;

  @AnyText({ max: 50_000, example: '可以并案，理由如下。', description: '咨询意见' })
  text: string;

  @Day({ example: '2026-03-12', description: '提供日期' })
  givenOn: string;

  @OptionalFlag({ example: true, description: '名录外人员，须填写身份和单位' })
  outsideRegister?: boolean;

  @OptionalText({ max: 100, example: '法律顾问' })
  kind?: string;

  @OptionalText({ max: 200, example: '测试律师事务所（虚构）' })
  organisation?: string;

  @OptionalFilledText({ max: 100, description: '本机关公职律师的登录名；其后不得出具本案审核意见' })
  person?: string;
}

/** An opinion as far as it is written. */
export class CheckOpinionDto extends PartialType(WriteOpinionDto) {}

export class SaveOpinionDraftDto extends PartialType(WriteOpinionDto) {
  @Whole({ min: 0, max: 1_000_000, example: 0, description: '所见草稿的版本；第一次保存为 0' })
  draftVersion: number;
}

export class AddReviewMarkDto {
  @Part(MaterialPlaceDto, { description: '批注的位置' })
  place: MaterialPlaceDto;

  @Text({ max: 4000, example: '此处金额与台账不符。', description: '批注' })
  text: string;

  @OptionalFlag({ example: true, description: '是否与本案其他审核人员共享；默认共享' })
  shared?: boolean;
}

export class CorrectOpinionDto {
  @AnyText({ max: 4000, example: '条款号笔误。', description: '更正理由' })
  reason: string;

  @OptionalFilledText({ max: 50_000, example: '同意拟处理意见。', description: '更正后的意见正文' })
  text?: string;

  @OptionalParts(OpinionPointDto, { max: 200, description: '更正后的全部条目，条数不变' })
  points?: OpinionPointDto[];

  @OptionalFilledText({ max: 200, description: '更正后的移送接收机关名称' })
  referTo?: string;

  @OptionalChoice(OPINION_KINDS, { description: '不得改变；填写时须与原意见一致' })
  kind?: OpinionKind;
}
