import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MATERIAL_CIRCUMSTANCES, type MaterialCircumstance } from '../../agencies/index.js';
import { ProposalDto, ScopeAnswersDto } from '../../materials/index.js';
import { IsAmount } from '../../shared/calendar-date.validator.js';

export class AnswerScopeDto {
  @ApiProperty({ type: ScopeAnswersDto, description: '重大执法决定标准：逐项回答' })
  @IsObject()
  @ValidateNested()
  @Type(() => ScopeAnswersDto)
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

  @ApiPropertyOptional({ type: Boolean, description: '拟自愿报送（SY-L4）' })
  @IsOptional()
  @IsBoolean()
  voluntary?: boolean;
}

export class ProceedWithoutReviewDto {
  @ApiProperty({ type: ProposalDto, description: '拟处理意见' })
  @IsObject()
  @ValidateNested()
  @Type(() => ProposalDto)
  proposal: ProposalDto;

  @ApiProperty({ type: ScopeAnswersDto, description: '重大执法决定标准：逐项回答' })
  @IsObject()
  @ValidateNested()
  @Type(() => ScopeAnswersDto)
  scope: ScopeAnswersDto;

  @ApiPropertyOptional({ enum: MATERIAL_CIRCUMSTANCES, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MATERIAL_CIRCUMSTANCES.length)
  @IsIn(MATERIAL_CIRCUMSTANCES, { each: true })
  circumstances?: MaterialCircumstance[];

  @ApiProperty({
    type: String,
    example: '罚款二万元，不属于重大执法决定，未达到目录标准。',
    description: '不报送审核的理由',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason: string;
}
