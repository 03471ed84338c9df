import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, Matches, MaxLength } from 'class-validator';
import {
  Day,
  OptionalAmount,
  OptionalDay,
  OptionalParts,
  OptionalText,
  OptionalTexts,
  Text,
} from '../../shared/dto-fields.js';
import { ServiceProofDto } from '../../notices/index.js';

export class DecisionBasisDto {
  @Text({ max: 200, example: '中华人民共和国食品安全法' })
  law: string;

  @Text({ max: 100, example: '第一百二十五条第一款' })
  article: string;
}

export class DraftDecisionDto {
  @OptionalTexts({ max: 10, example: ['罚款'], description: '决定种类，默认同拟处理意见' })
  kinds?: string[];

  @OptionalAmount({ example: '120000.00', description: '金额（元），默认同拟处理意见' })
  amount?: string;

  @OptionalParts(DecisionBasisDto, { max: 50, description: '法律依据，默认同拟处理意见' })
  legalBasis?: DecisionBasisDto[];

  @Text({ max: 50_000, example: '经查，当事人于2026年7月销售标签不合格食品。', description: '事实和证据' })
  facts: string;

  @Text({ max: 50_000, example: '违法情节一般，按裁量基准从一般幅度处罚。', description: '理由' })
  reasons: string;

  @Text({ max: 4000, example: '自收到本决定书之日起十五日内缴至指定银行。', description: '履行方式和期限' })
  performance: string;

  @Text({ max: 4000, example: '六十日内申请行政复议，六个月内提起行政诉讼。', description: '救济途径和期限' })
  remedies: string;

  @OptionalDay({ description: '违法行为发生之日（行政处罚法 30 的年龄）' })
  actedOn?: string;

  @OptionalText({ max: 4000, description: '超过办案期限作出决定的理由' })
  lateReason?: string;
}

export class ApprovalDto {
  @ApiProperty({ type: String, example: '同意。', description: '意见（须签署意见，SY-R20）' })
  @IsString()
  @Matches(/\S/, { message: '$property must not be blank' })
  @MaxLength(4000)
  opinion: string;
}

export class ReturnDraftDto {
  @Text({ max: 4000, example: '理由部分未回应当事人申辩，请补充。' })
  reason: string;
}

export class ServeDecisionDto extends ServiceProofDto {
  @Day({ example: '2026-10-12', description: '送达日期' })
  servedOn: string;

  @Text({ max: 200, example: '张某（签收）', description: '受送达人或见证人' })
  receivedBy: string;

  @ApiProperty({ type: [String], example: ['sy-handler-1', 'sy-handler-2'], description: '送达人（二人）' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsString({ each: true })
  servers: string[];
}

export class CloseCaseDto {
  @Text({ max: 4000, example: '罚款已于2026年10月20日缴清。', description: '履行情况' })
  performance: string;

  @OptionalDay({ description: '履行完毕日期；默认今天' })
  performedOn?: string;
}
