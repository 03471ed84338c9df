import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { OptionalPart, OptionalParts, Part, Text, Whole } from '../../shared/dto-fields.js';
import {
  DeclarationDto,
  MaterialDto,
  ProposalDto,
  StatementDto,
  SubmitForReviewDto,
} from '../../materials/index.js';

export class PointAnswerDto {
  @Whole({ min: 1, max: 1000, example: 1 })
  point: number;

  @Text({ max: 10_000, example: '已补充询问笔录。' })
  answer: string;
}

export class ReworkAndResubmitDto extends SubmitForReviewDto {
  @OptionalParts(PointAnswerDto, {
    max: 200,
    description: '对审核意见逐点的答复（JBM-28b）；退回报送的不需要',
  })
  answers?: PointAnswerDto[];
}

export class AcceptNoDecisionDto {
  @Text({ max: 4000, example: '经研究，采纳不予作出决定的意见。' })
  reason: string;
}

export class ResumeInvestigationDto {
  @Text({ max: 4000, example: '按审核意见第1点补充调查违法所得数额。', description: '补充调查事项' })
  matters: string;
}

export class ChangeProposalDto {
  @Text({ max: 4000, example: '当事人陈述申辩理由成立，减轻处罚。', description: '变更理由' })
  reason: string;

  @Part(ProposalDto, { description: '变更后的处理意见' })
  proposal: ProposalDto;

  @OptionalPart(StatementDto, { description: '情况说明；不填沿用上一轮' })
  statement?: StatementDto;

  @OptionalParts(MaterialDto, { max: 500, description: '全部报送材料；不填沿用上一轮（含补正）' })
  materials?: MaterialDto[];

  @Part(DeclarationDto, { description: '真实、准确、完整的声明（JBM-29）' })
  declaration: DeclarationDto;
}

export class RoundDifferenceQueryDto {
  @ApiProperty({ type: Number, example: 2, description: '轮次' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  to: number;

  @ApiPropertyOptional({ type: Number, example: 1, description: '对照的轮次，默认前一轮' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  from?: number;
}
