import {
  Day,
  OptionalAmount,
  OptionalFilledText,
  OptionalFlag,
  Parts,
  Text,
  Texts,
} from '../../shared/dto-fields.js';
import { DecisionBasisDto } from './decision.dto.js';

export class DecideOnTheSpotDto {
  @Texts({ min: 1, max: 2, each: 60, example: ['罚款'], description: '罚款或者警告（行政处罚法 51）' })
  kinds: string[];

  @OptionalAmount({
    example: '100.00',
    description: '罚款金额（元）：公民二百元以下，法人或者其他组织三千元以下',
  })
  amount?: string;

  @Parts(DecisionBasisDto, { min: 1, max: 20, description: '法律依据' })
  legalBasis: DecisionBasisDto[];

  @Text({ max: 10_000, example: '当事人在人行道上堆放物品。', description: '违法事实和证据' })
  facts: string;

  @Text({ max: 10_000, example: '违法事实确凿并有法定依据，情节轻微。', description: '理由和裁量' })
  reasons: string;

  @Text({ max: 10_000, example: '当事人表示认可，无异议。', description: '当事人的陈述申辩（SY-R22）' })
  statement: string;

  @Text({ max: 10_000, example: '当事人无异议，无须复核。', description: '对陈述申辩的复核（SY-R22）' })
  statementReview: string;

  @OptionalFlag({ example: true, description: '是否当场收缴罚款（行政处罚法 68）' })
  collectedOnTheSpot?: boolean;

  @OptionalFilledText({
    max: 1000,
    example: '当事人为流动摊贩，不当场收缴事后难以执行。',
    description: '当场收缴超过一百元罚款的事由（行政处罚法 68、69）',
  })
  collectedBecause?: string;

  @Text({ max: 4000, example: '十五日内缴至指定银行。', description: '履行方式和期限' })
  performance: string;

  @Text({ max: 4000, example: '六十日内申请行政复议，六个月内提起行政诉讼。', description: '救济途径' })
  remedies: string;

  @Text({ max: 100, example: '李某（签收）', description: '当场交付：收件人' })
  receivedBy: string;
}

export class FileWithAgencyDto {
  @Day({ example: '2026-09-03', description: '报所属机关备案的日期' })
  filedOn: string;

  @OptionalFilledText({ max: 100, example: '备〔2026〕15号', description: '备案编号' })
  filingNo?: string;

  @Text({ max: 100, example: '办公室 费某', description: '接收备案的部门或者人员' })
  receivedBy: string;
}

export class ChangeToOrdinaryProcedureDto {
  @Text({ max: 4000, example: '拟罚款数额超过当场处罚的限额。', description: '转为普通程序的理由' })
  reason: string;
}
