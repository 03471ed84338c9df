import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  DeclarationDto,
  MaterialDto,
  ProposalDto,
  StatementDto,
  SubmitForReviewDto,
} from '../../materials/index.js';

export class PointAnswerDto {
  @ApiProperty({ type: Number, example: 1 })
  @IsInt()
  @Min(1)
  point: number;

  @ApiProperty({ type: String, example: '已补充询问笔录。' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(10_000)
  answer: string;
}

export class ReworkAndResubmitDto extends SubmitForReviewDto {
  @ApiPropertyOptional({
    type: [PointAnswerDto],
    description: '对审核意见逐点的答复（JBM-28b）；退回报送的不需要',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => PointAnswerDto)
  answers?: PointAnswerDto[];
}

export class AcceptNoDecisionDto {
  @ApiProperty({ type: String, example: '经研究，采纳不予作出决定的意见。' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason: string;
}

export class ResumeInvestigationDto {
  @ApiProperty({
    type: String,
    example: '按审核意见第1点补充调查违法所得数额。',
    description: '补充调查事项',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  matters: string;
}

export class ChangeProposalDto {
  @ApiProperty({ type: String, example: '当事人陈述申辩理由成立，减轻处罚。', description: '变更理由' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason: string;

  @ApiProperty({ type: ProposalDto, description: '变更后的处理意见' })
  @IsObject()
  @ValidateNested()
  @Type(() => ProposalDto)
  proposal: ProposalDto;

  @ApiPropertyOptional({ type: StatementDto, description: '情况说明；不填沿用上一轮' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => StatementDto)
  statement?: StatementDto;

  @ApiPropertyOptional({ type: [MaterialDto], description: '全部报送材料；不填沿用上一轮（含补正）' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => MaterialDto)
  materials?: MaterialDto[];

  @ApiProperty({ type: DeclarationDto, description: '真实、准确、完整的声明（JBM-29）' })
  @IsObject()
  @ValidateNested()
  @Type(() => DeclarationDto)
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
