import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { OptionalFlag, Part, Text } from '../../shared/dto-fields.js';
import { MATERIAL_CIRCUMSTANCES, type MaterialCircumstance } from '../../agencies/index.js';
import { ProposalDto, ScopeAnswersDto } from '../../materials/index.js';
import { IsAmount } from '../../shared/calendar-date.validator.js';

export class AnswerScopeDto {
  @Part(ScopeAnswersDto, { description: '重大执法决定标准：逐项回答' })
  scope: ScopeAnswersDto;

  @ApiPropertyOptional({ type: [String], example: ['罚款'], description: '拟作出的处理种类' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  kinds?: string[];

  @ApiPropertyOptional({ type: String, example: '80000.00', description: '拟处理金额（元）' })
  @IsOptional()
  @IsAmount()
  amount?: string;

  @ApiPropertyOptional({ enum: MATERIAL_CIRCUMSTANCES, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MATERIAL_CIRCUMSTANCES.length)
  @IsIn(MATERIAL_CIRCUMSTANCES, { each: true })
  circumstances?: MaterialCircumstance[];

  @OptionalFlag({ description: '拟自愿报送（SY-L4）' })
  voluntary?: boolean;
}

export class ProceedWithoutReviewDto {
  @Part(ProposalDto, { description: '拟处理意见' })
  proposal: ProposalDto;

  @Part(ScopeAnswersDto, { description: '重大执法决定标准：逐项回答' })
  scope: ScopeAnswersDto;

  @ApiPropertyOptional({ enum: MATERIAL_CIRCUMSTANCES, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MATERIAL_CIRCUMSTANCES.length)
  @IsIn(MATERIAL_CIRCUMSTANCES, { each: true })
  circumstances?: MaterialCircumstance[];

  @Text({
    max: 4000,
    example: '罚款二万元，不属于重大执法决定，未达到目录标准。',
    description: '不报送审核的理由',
  })
  reason: string;
}
