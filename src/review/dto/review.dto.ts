import {
  AnyText,
  Choice,
  OptionalChoice,
  OptionalPart,
  OptionalParts,
  OptionalText,
  Parts,
  Text,
} from '../../shared/dto-fields.js';
import { OPINION_KINDS, type OpinionKind } from '../../agencies/index.js';
import { MaterialPlaceDto } from './place.dto.js';
import { CHECK_RESULTS, SUB_KINDS, type CheckResult } from '../domain/opinion.js';

export class AssignReviewerDto {
  @Text({ max: 100, example: 'sy-reviewer-1', description: '审核人员登录名' })
  reviewer: string;
}

export class CheckedPointDto {
  @AnyText({ max: 60, example: 'FACTS', description: '审核要点（见机关规则 checklist）' })
  key: string;

  @Choice(CHECK_RESULTS, { example: 'PASS' })
  result: CheckResult;

  @OptionalText({ max: 4000, example: '缺少当事人的询问笔录。' })
  reason?: string;

  @OptionalPart(MaterialPlaceDto, { description: '问题在材料中的位置' })
  place?: MaterialPlaceDto;
}

export class OpinionPointDto {
  @Text({ max: 4000, example: '证据不足以认定违法所得数额。' })
  text: string;

  @Text({ max: 4000, example: '补充调取销售台账。' })
  action: string;
}

export class WriteOpinionDto {
  @Choice(OPINION_KINDS, { example: 'AGREE', description: '审核意见种类（见机关规则 opinionKinds）' })
  kind: OpinionKind;

  @OptionalChoice(SUB_KINDS, {
    example: 'CORRECT',
    description: '存在问题、未通过、其他的具体类别（A7）；不填由不通过的要点推定',
  })
  subKind?: OpinionKind;

  @AnyText({ max: 50_000, example: '同意拟处理意见。' })
  text: string;

  @Parts(CheckedPointDto, { max: 50, description: '逐项审核结论' })
  checklist: CheckedPointDto[];

  @OptionalParts(OpinionPointDto, { max: 200, description: '问题及处理要求，除同意外必填' })
  points?: OpinionPointDto[];

  @OptionalText({ max: 200, example: '松原市公安局（虚构）', description: '移送接收机关' })
  referTo?: string;

  @OptionalText({
    max: 100,
    example: '松执裁〔2026〕1号',
    description: '所依据的裁定文号；裁定要求重新出具意见时，须在此或者在意见正文中引用',
  })
  followsRuling?: string;

  @OptionalText({ max: 4000, description: '逾期理由，逾期后必填' })
  lateReason?: string;
}

export class SignOpinionDto {
  @OptionalText({ max: 4000, example: '同意审核意见。' })
  remark?: string;
}

export class ReturnOpinionDto {
  @Text({ max: 4000, example: '第2点理由不充分，请补充。' })
  reason: string;
}
