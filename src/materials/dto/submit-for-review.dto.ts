import {
  Flag,
  OptionalAmount,
  OptionalChoices,
  OptionalFlag,
  OptionalId,
  OptionalPart,
  OptionalParts,
  OptionalText,
  OptionalTexts,
  Text,
  Whole,
} from '../../shared/dto-fields.js';
import { MATERIAL_CIRCUMSTANCES, type MaterialCircumstance } from '../../agencies/index.js';
import { DraftVersionsDto } from './draft-versions.dto.js';

export class MaterialDto {
  @Text({ max: 60, example: 'INVESTIGATION_REPORT', description: '材料项（见机关规则 materials）' })
  key: string;

  @Text({ max: 200, example: '调查终结报告' })
  title: string;

  @OptionalId({ description: '已上传文件（与 paperReference 二选一）' })
  fileId?: string;

  @OptionalText({ max: 200, example: '纸质卷第1册第3–12页' })
  paperReference?: string;

  @Whole({ min: 1, max: 100_000, example: 12 })
  pages: number;

  @Flag({ example: true, description: '原件为 true，复印件为 false' })
  original: boolean;
}

/** The five parts of the situation statement; an empty one is refused with its clause (SY-L7). */
export class StatementDto {
  @OptionalText({ max: 20_000, example: '当事人于2026年7月销售标签不合格食品。', description: '基本事实' })
  facts?: string;

  @OptionalText({ max: 20_000, example: '依据食品安全法第一百二十五条，按裁量基准一般情节。' })
  lawAndDiscretion?: string;

  @OptionalText({ max: 20_000, example: '承办人员均持有有效行政执法证。' })
  officers?: string;

  @OptionalText({ max: 20_000, example: '现场检查笔录、询问笔录各一份；已举行听证。' })
  evidenceAndHearing?: string;

  @OptionalText({ max: 20_000, example: '无。' })
  others?: string;
}

export class LegalBasisDto {
  @Text({ max: 200, example: '中华人民共和国食品安全法' })
  law: string;

  @Text({ max: 100, example: '第一百二十五条第一款' })
  article: string;
}

export class ProposalDto {
  @OptionalTexts({ max: 10, each: 60, example: ['罚款'] })
  kinds?: string[];

  @OptionalAmount({ example: '120000.00', description: '金额（元）' })
  amount?: string;

  @OptionalText({ max: 20_000, example: '拟处罚款120,000元。' })
  text?: string;

  @OptionalParts(LegalBasisDto, { max: 50 })
  legalBasis?: LegalBasisDto[];
}

/** Answers to the scope criteria: which of them this case meets (行政处罚法 58, SY-L3). */
export class ScopeAnswersDto {
  @OptionalFlag({ description: '涉及重大公共利益' })
  MAJOR_PUBLIC_INTEREST?: boolean;

  @OptionalFlag({ description: '可能造成重大社会影响或者引发社会风险' })
  SOCIAL_INFLUENCE_OR_RISK?: boolean;

  @OptionalFlag({ description: '直接关系当事人或者第三人重大权益' })
  MAJOR_RIGHTS_DIRECT?: boolean;

  @OptionalFlag({ description: '经过听证程序' })
  HEARING_HELD?: boolean;

  @OptionalFlag({ description: '案件情况疑难复杂、涉及多个法律关系' })
  COMPLEX_MULTI_RELATION?: boolean;

  @OptionalFlag({ description: '法律、法规规定应当进行法制审核' })
  STATUTORY?: boolean;
}

export class DeclarationDto {
  @OptionalFlag({ example: true, description: '真实' })
  true?: boolean;

  @OptionalFlag({ example: true, description: '准确' })
  accurate?: boolean;

  @OptionalFlag({ example: true, description: '完整' })
  complete?: boolean;
}

/**
 * A bundle. What is missing is no matter of the request's shape: it is refused with its clause, all faults at once
 * (SY-L6, SY-L7, JBM-29).
 */
export class SubmitForReviewDto {
  @OptionalFlag({ description: '按草稿报送：未填的部分取自草稿' })
  fromDraft?: boolean;

  @OptionalPart(DraftVersionsDto, { description: '所见草稿各部分的版本；已被他人修改时拒绝' })
  draftVersions?: DraftVersionsDto;

  @OptionalParts(MaterialDto, { max: 500, description: '报送材料' })
  materials?: MaterialDto[];

  @OptionalPart(StatementDto, { description: '情况说明（五部分，SY-L7）' })
  statement?: StatementDto;

  @OptionalPart(ProposalDto, { description: '拟处理意见' })
  proposal?: ProposalDto;

  @OptionalPart(ScopeAnswersDto, { description: '重大执法决定标准' })
  scope?: ScopeAnswersDto;

  @OptionalChoices(MATERIAL_CIRCUMSTANCES, { description: '影响材料清单的情形' })
  circumstances?: MaterialCircumstance[];

  @OptionalFlag({ description: '不属于重大决定而自愿报送（SY-L4）' })
  voluntary?: boolean;

  @OptionalText({
    max: 100,
    example: '法制科',
    description: '报送的法制审核机构；写明时与规则确定的机构核对（JBE-L2、SY-L2）',
  })
  reviewingUnit?: string;

  @OptionalText({ max: 60, example: 'songyuan', description: '报送的机关，默认由委托关系确定（SY-L2）' })
  reviewingAgency?: string;

  @OptionalPart(DeclarationDto, { description: '真实、准确、完整的声明（JBM-29），由报送人签署' })
  declaration?: DeclarationDto;
}
