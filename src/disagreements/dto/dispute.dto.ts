import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';
import {
  NEGOTIATION_OUTCOMES,
  RULINGS,
  type NegotiationOutcome,
  type RulingKind,
} from '../domain/dispute.js';

export class DisputedPointDto {
  @ApiProperty({ type: Number, example: 1, description: '审核意见的第几点' })
  @IsInt()
  point: number;

  @ApiPropertyOptional({
    type: String,
    example: '违法所得已有台账证明。',
    description: '理由，必填（JBM-28c）',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  grounds?: string;

  @ApiPropertyOptional({ type: String, example: '行政处罚法第四十条', description: '依据，必填（JBM-28c）' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  basis?: string;
}

export class DisputeEvidenceDto {
  @ApiProperty({ type: String, example: '销售台账复印件' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title: string;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  fileId?: string;

  @ApiPropertyOptional({ type: String, example: '第1册第20页' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  paperReference?: string;
}

export class ObjectToOpinionDto {
  @ApiProperty({ type: [DisputedPointDto], description: '有异议的各点及其理由、依据' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => DisputedPointDto)
  points: DisputedPointDto[];

  @ApiPropertyOptional({ type: [DisputeEvidenceDto], description: '证据' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => DisputeEvidenceDto)
  evidence?: DisputeEvidenceDto[];
}

export class NegotiationParticipantsDto {
  @ApiProperty({ type: [String], example: ['sy-handler-1'], description: '承办机构参加人登录名' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  handling: string[];

  @ApiProperty({ type: [String], example: ['sy-reviewer-1'], description: '法制审核机构参加人登录名' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  review: string[];
}

export class NegotiatedPointDto {
  @ApiProperty({ type: Number, example: 1 })
  @IsInt()
  point: number;

  @ApiProperty({ type: String, example: '台账足以证明。', description: '承办机构意见' })
  @IsString()
  @MaxLength(20_000)
  handlingView: string;

  @ApiProperty({ type: String, example: '台账缺少对方签字。', description: '法制审核机构意见' })
  @IsString()
  @MaxLength(20_000)
  reviewView: string;

  @ApiProperty({ type: String, example: '未达成一致。', description: '协商结果' })
  @IsString()
  @MaxLength(20_000)
  result: string;
}

export class RecordNegotiationDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-02-11' })
  @IsCalendarDate()
  on: string;

  @ApiProperty({ type: String, example: '法制科办公室' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  place: string;

  @ApiProperty({ type: String, example: '法制科科长', description: '主持人' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  chair: string;

  @ApiProperty({ type: NegotiationParticipantsDto, description: '双方参加人' })
  @IsObject()
  @ValidateNested()
  @Type(() => NegotiationParticipantsDto)
  participants: NegotiationParticipantsDto;

  @ApiProperty({ type: [NegotiatedPointDto], description: '逐点记录' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NegotiatedPointDto)
  points: NegotiatedPointDto[];

  @ApiProperty({ type: Boolean, example: false, description: '是否达成一致' })
  @IsBoolean()
  agreed: boolean;

  @ApiPropertyOptional({ enum: NEGOTIATION_OUTCOMES, description: '达成一致时：维持或者改变审核意见' })
  @IsOptional()
  @IsIn(NEGOTIATION_OUTCOMES)
  outcome?: NegotiationOutcome;

  @ApiProperty({
    type: [String],
    example: ['sy-handler-1', 'sy-reviewer-1'],
    description: '双方签字人登录名',
  })
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  signedBy: string[];

  @ApiPropertyOptional({
    type: String,
    example: '承办机构三次通知未到场签字。',
    description: '协商期限届满而未达成一致时，一方未签字的原因',
  })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  unsignedBecause?: string;
}

export class EscalateDisputeDto {
  @ApiProperty({ type: String, example: '当事人经营标签不合格食品。', description: '案情' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(50_000)
  facts: string;

  @ApiProperty({ type: String, example: '违法所得数额是否已经查清。', description: '争议点' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  disputedPoints: string;

  @ApiPropertyOptional({ type: String, description: '承办机构意见全文，必填（SY-L12）' })
  @IsOptional()
  @IsString()
  @MaxLength(50_000)
  handlingOpinion?: string;

  @ApiPropertyOptional({ type: String, description: '法制审核机构意见全文，必填（SY-L12）' })
  @IsOptional()
  @IsString()
  @MaxLength(50_000)
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
  @ApiProperty({ enum: RULINGS, example: 'REWORK', description: '承办机构处理后再报，或者重新出具审核意见' })
  @IsIn(RULINGS)
  ruling: RulingKind;

  @ApiProperty({ type: String, example: '由承办机构补充证据后再次报送审核。', description: '裁定内容' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  text: string;

  @ApiProperty({ type: String, example: '违法所得数额尚未查清。', description: '理由' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  reason: string;

  @ApiPropertyOptional({ type: String, description: '保留意见：未被采纳一方要求记录的意见' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  dissent?: string;
}
