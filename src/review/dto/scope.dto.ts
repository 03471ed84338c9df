import {
  OptionalAmount,
  OptionalChoices,
  OptionalFlag,
  OptionalTexts,
  Part,
  Text,
} from '../../shared/dto-fields.js';
import { MATERIAL_CIRCUMSTANCES, type MaterialCircumstance } from '../../agencies/index.js';
import { ProposalDto, ScopeAnswersDto } from '../../materials/index.js';

export class AnswerScopeDto {
  @Part(ScopeAnswersDto, { description: '重大执法决定标准：逐项回答' })
  scope: ScopeAnswersDto;

  @OptionalTexts({ max: 10, each: 60, example: ['罚款'], description: '拟作出的处理种类' })
  kinds?: string[];

  @OptionalAmount({ example: '80000.00', description: '拟处理金额（元）' })
  amount?: string;

  @OptionalChoices(MATERIAL_CIRCUMSTANCES)
  circumstances?: MaterialCircumstance[];

  @OptionalFlag({ description: '拟自愿报送（SY-L4）' })
  voluntary?: boolean;
}

export class ProceedWithoutReviewDto {
  @Part(ProposalDto, { description: '拟处理意见' })
  proposal: ProposalDto;

  @Part(ScopeAnswersDto, { description: '重大执法决定标准：逐项回答' })
  scope: ScopeAnswersDto;

  @OptionalChoices(MATERIAL_CIRCUMSTANCES)
  circumstances?: MaterialCircumstance[];

  @Text({
    max: 4000,
    example: '罚款二万元，不属于重大执法决定，未达到目录标准。',
    description: '不报送审核的理由',
  })
  reason: string;
}
