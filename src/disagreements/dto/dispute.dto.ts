import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import {
  AnyText,
  Choice,
  Day,
  Flag,
  OptionalChoice,
  OptionalId,
  OptionalParts,
  OptionalText,
  Part,
  Parts,
  Text,
  Texts,
  Whole,
} from '../../shared/dto-fields.js';
import {
  NEGOTIATION_OUTCOMES,
  RULINGS,
  type NegotiationOutcome,
  type RulingKind,
} from '../domain/dispute.js';

export class DisputedPointDto {
  @Whole({ min: 1, max: 1000, example: 1, description: '审核意见的第几点' })
  point: number;

  @OptionalText({ max: 20_000, example: '违法所得已有台账证明。', description: '理由，必填（JBM-28c）' })
  grounds?: string;

  @OptionalText({ max: 4000, example: '行政处罚法第四十条', description: '依据，必填（JBM-28c）' })
  basis?: string;
}

export class DisputeEvidenceDto {
  @Text({ max: 300, example: '销售台账复印件' })
  title: string;

  @OptionalId()
  fileId?: string;

  @OptionalText({ max: 300, example: '第1册第20页' })
  paperReference?: string;
}

export class ObjectToOpinionDto {
  @Parts(DisputedPointDto, { max: 200, description: '有异议的各点及其理由、依据' })
  points: DisputedPointDto[];

  @OptionalParts(DisputeEvidenceDto, { max: 100, description: '证据' })
  evidence?: DisputeEvidenceDto[];
}

export class NegotiationParticipantsDto {
  @Texts({ max: 50, example: ['sy-handler-1'], description: '承办机构参加人登录名' })
  handling: string[];

  @Texts({ max: 50, example: ['sy-reviewer-1'], description: '法制审核机构参加人登录名' })
  review: string[];
}

export class NegotiatedPointDto {
  @Whole({ min: 1, max: 1000, example: 1 })
  point: number;

  @AnyText({ max: 20_000, example: '台账足以证明。', description: '承办机构意见' })
  handlingView: string;

  @AnyText({ max: 20_000, example: '台账缺少对方签字。', description: '法制审核机构意见' })
  reviewView: string;

  @AnyText({ max: 20_000, example: '未达成一致。', description: '协商结果' })
  result: string;
}

export class RecordNegotiationDto {
  @Day({ example: '2026-02-11' })
  on: string;

  @Text({ max: 300, example: '法制科办公室' })
  place: string;

  @Text({ max: 100, example: '法制科科长', description: '主持人' })
  chair: string;

  @Part(NegotiationParticipantsDto, { description: '双方参加人' })
  participants: NegotiationParticipantsDto;

  @Parts(NegotiatedPointDto, { max: 200, description: '逐点记录' })
  points: NegotiatedPointDto[];

  @Flag({ example: false, description: '是否达成一致' })
  agreed: boolean;

  @OptionalChoice(NEGOTIATION_OUTCOMES, { description: '达成一致时：维持或者改变审核意见' })
  outcome?: NegotiationOutcome;

  @Texts({ max: 100, example: ['sy-handler-1', 'sy-reviewer-1'], description: '双方签字人登录名' })
  signedBy: string[];

  @OptionalText({
    max: 4000,
    example: '承办机构三次通知未到场签字。',
    description: '协商期限届满而未达成一致时，一方未签字的原因',
  })
  unsignedBecause?: string;
}

export class EscalateDisputeDto {
  @Text({ max: 50_000, example: '当事人经营标签不合格食品。', description: '案情' })
  facts: string;

  @Text({ max: 20_000, example: '违法所得数额是否已经查清。', description: '争议点' })
  disputedPoints: string;

  @OptionalText({ max: 50_000, description: '承办机构意见全文，必填（SY-L12）' })
  handlingOpinion?: string;

  @OptionalText({ max: 50_000, description: '法制审核机构意见全文，必填（SY-L12）' })
  reviewOpinion?: string;

  @ApiProperty({ type: [String], example: ['补充调查后再审', '重新出具意见'], description: '处理建议' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(4000, { each: true })
  options: string[];
}

export class RuleOnDisputeDto {
  @Choice(RULINGS, { example: 'REWORK', description: '承办机构处理后再报，或者重新出具审核意见' })
  ruling: RulingKind;

  @Text({ max: 20_000, example: '由承办机构补充证据后再次报送审核。', description: '裁定内容' })
  text: string;

  @Text({ max: 20_000, example: '违法所得数额尚未查清。', description: '理由' })
  reason: string;

  @OptionalText({ max: 20_000, description: '保留意见：未被采纳一方要求记录的意见' })
  dissent?: string;
}
