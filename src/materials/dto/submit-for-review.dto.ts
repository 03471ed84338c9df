import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MATERIAL_CIRCUMSTANCES, type MaterialCircumstance } from '../../agencies/index.js';
import { IsAmount } from '../../shared/calendar-date.validator.js';
import { DraftVersionsDto } from './draft-versions.dto.js';

export class MaterialDto {
  @ApiProperty({
    type: String,
    example: 'INVESTIGATION_REPORT',
    description: '材料项（见机关规则 materials）',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  key: string;

  @ApiProperty({ type: String, example: '调查终结报告' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: '已上传文件（与 paperReference 二选一）',
  })
  @IsOptional()
  @IsUUID()
  fileId?: string;

  @ApiPropertyOptional({ type: String, example: '纸质卷第1册第3–12页' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  paperReference?: string;

  @ApiProperty({ type: Number, example: 12 })
  @IsInt()
  @Min(1)
  @Max(100_000)
  pages: number;

  @ApiProperty({ type: Boolean, example: true, description: '原件为 true，复印件为 false' })
  @IsBoolean()
  original: boolean;
}

/** The five parts of the situation statement; an empty one is refused with its clause (SY-L7). */
export class StatementDto {
  @ApiPropertyOptional({
    type: String,
    example: '当事人于2026年7月销售标签不合格食品。',
    description: '基本事实',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  facts?: string;

  @ApiPropertyOptional({ type: String, example: '依据食品安全法第一百二十五条，按裁量基准一般情节。' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  lawAndDiscretion?: string;

  @ApiPropertyOptional({ type: String, example: '承办人员均持有有效行政执法证。' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  officers?: string;

  @ApiPropertyOptional({ type: String, example: '现场检查笔录、询问笔录各一份；已举行听证。' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  evidenceAndHearing?: string;

  @ApiPropertyOptional({ type: String, example: '无。' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  others?: string;
}

export class LegalBasisDto {
  @ApiProperty({ type: String, example: '中华人民共和国食品安全法' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  law: string;

  @ApiProperty({ type: String, example: '第一百二十五条第一款' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  article: string;
}

export class ProposalDto {
  @ApiPropertyOptional({ type: [String], example: ['罚款'] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  kinds?: string[];

  @ApiPropertyOptional({ type: String, example: '120000.00', description: '金额（元）' })
  @IsOptional()
  @IsAmount()
  amount?: string;

  @ApiPropertyOptional({ type: String, example: '拟处罚款120,000元。' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  text?: string;

  @ApiPropertyOptional({ type: [LegalBasisDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => LegalBasisDto)
  legalBasis?: LegalBasisDto[];
}

/** Answers to the scope criteria: which of them this case meets (行政处罚法 58, SY-L3). */
export class ScopeAnswersDto {
  @ApiPropertyOptional({ type: Boolean, description: '涉及重大公共利益' })
  @IsOptional()
  @IsBoolean()
  MAJOR_PUBLIC_INTEREST?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: '可能造成重大社会影响或者引发社会风险' })
  @IsOptional()
  @IsBoolean()
  SOCIAL_INFLUENCE_OR_RISK?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: '直接关系当事人或者第三人重大权益' })
  @IsOptional()
  @IsBoolean()
  MAJOR_RIGHTS_DIRECT?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: '经过听证程序' })
  @IsOptional()
  @IsBoolean()
  HEARING_HELD?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: '案件情况疑难复杂、涉及多个法律关系' })
  @IsOptional()
  @IsBoolean()
  COMPLEX_MULTI_RELATION?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: '法律、法规规定应当进行法制审核' })
  @IsOptional()
  @IsBoolean()
  STATUTORY?: boolean;
}

export class DeclarationDto {
  @ApiPropertyOptional({ type: Boolean, example: true, description: '真实' })
  @IsOptional()
  @IsBoolean()
  true?: boolean;

  @ApiPropertyOptional({ type: Boolean, example: true, description: '准确' })
  @IsOptional()
  @IsBoolean()
  accurate?: boolean;

  @ApiPropertyOptional({ type: Boolean, example: true, description: '完整' })
  @IsOptional()
  @IsBoolean()
  complete?: boolean;
}

/**
 * A bundle. What is missing is no matter of the request's shape: it is refused with its clause, all faults at once
 * (SY-L6, SY-L7, JBM-29).
 */
export class SubmitForReviewDto {
  @ApiPropertyOptional({ type: Boolean, description: '按草稿报送：未填的部分取自草稿' })
  @IsOptional()
  @IsBoolean()
  fromDraft?: boolean;

  @ApiPropertyOptional({ type: DraftVersionsDto, description: '所见草稿各部分的版本；已被他人修改时拒绝' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DraftVersionsDto)
  draftVersions?: DraftVersionsDto;

  @ApiPropertyOptional({ type: [MaterialDto], description: '报送材料' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => MaterialDto)
  materials?: MaterialDto[];

  @ApiPropertyOptional({ type: StatementDto, description: '情况说明（五部分，SY-L7）' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => StatementDto)
  statement?: StatementDto;

  @ApiPropertyOptional({ type: ProposalDto, description: '拟处理意见' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ProposalDto)
  proposal?: ProposalDto;

  @ApiPropertyOptional({ type: ScopeAnswersDto, description: '重大执法决定标准' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ScopeAnswersDto)
  scope?: ScopeAnswersDto;

  @ApiPropertyOptional({ enum: MATERIAL_CIRCUMSTANCES, isArray: true, description: '影响材料清单的情形' })
  @IsOptional()
  @IsArray()
  @IsIn(MATERIAL_CIRCUMSTANCES, { each: true })
  circumstances?: MaterialCircumstance[];

  @ApiPropertyOptional({ type: Boolean, description: '不属于重大决定而自愿报送（SY-L4）' })
  @IsOptional()
  @IsBoolean()
  voluntary?: boolean;

  @ApiPropertyOptional({
    type: String,
    example: '法制科',
    description: '报送的法制审核机构；写明时与规则确定的机构核对（JBE-L2、SY-L2）',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  reviewingUnit?: string;

  @ApiPropertyOptional({
    type: String,
    example: 'songyuan',
    description: '报送的机关，默认由委托关系确定（SY-L2）',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  reviewingAgency?: string;

  @ApiPropertyOptional({
    type: DeclarationDto,
    description: '真实、准确、完整的声明（JBM-29），由报送人签署',
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DeclarationDto)
  declaration?: DeclarationDto;
}
