import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { OPINION_KINDS, type OpinionKind } from '../../agencies/index.js';
import { MaterialPlaceDto } from './place.dto.js';
import { CHECK_RESULTS, SUB_KINDS, type CheckResult } from '../domain/opinion.js';

export class AssignReviewerDto {
  @ApiProperty({ type: String, example: 'sy-reviewer-1', description: '审核人员登录名' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  reviewer: string;
}

export class CheckedPointDto {
  @ApiProperty({ type: String, example: 'FACTS', description: '审核要点（见机关规则 checklist）' })
  @IsString()
  @MaxLength(60)
  key: string;

  @ApiProperty({ enum: CHECK_RESULTS, example: 'PASS' })
  @IsIn(CHECK_RESULTS)
  result: CheckResult;

  @ApiPropertyOptional({ type: String, example: '缺少当事人的询问笔录。' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string;

  @ApiPropertyOptional({ type: MaterialPlaceDto, description: '问题在材料中的位置' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => MaterialPlaceDto)
  place?: MaterialPlaceDto;
}

export class OpinionPointDto {
  @ApiProperty({ type: String, example: '证据不足以认定违法所得数额。' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  text: string;

  @ApiProperty({ type: String, example: '补充调取销售台账。' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  action: string;
}

export class WriteOpinionDto {
  @ApiProperty({
    enum: OPINION_KINDS,
    example: 'AGREE',
    description: '审核意见种类（见机关规则 opinionKinds）',
  })
  @IsIn(OPINION_KINDS)
  kind: OpinionKind;

  @ApiPropertyOptional({
    enum: SUB_KINDS,
    example: 'CORRECT',
    description: '存在问题、未通过、其他的具体类别（A7）；不填由不通过的要点推定',
  })
  @IsOptional()
  @IsIn(SUB_KINDS)
  subKind?: OpinionKind;

  @ApiProperty({ type: String, example: '同意拟处理意见。' })
  @IsString()
  @MaxLength(50_000)
  text: string;

  @ApiProperty({ type: [CheckedPointDto], description: '逐项审核结论' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CheckedPointDto)
  checklist: CheckedPointDto[];

  @ApiPropertyOptional({ type: [OpinionPointDto], description: '问题及处理要求，除同意外必填' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => OpinionPointDto)
  points?: OpinionPointDto[];

  @ApiPropertyOptional({ type: String, example: '松原市公安局（虚构）', description: '移送接收机关' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  referTo?: string;

  @ApiPropertyOptional({
    type: String,
    example: '松执裁〔2026〕1号',
    description: '所依据的裁定文号；裁定要求重新出具意见时，须在此或者在意见正文中引用',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  followsRuling?: string;

  @ApiPropertyOptional({ type: String, description: '逾期理由，逾期后必填' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  lateReason?: string;
}

export class SignOpinionDto {
  @ApiPropertyOptional({ type: String, example: '同意审核意见。' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  remark?: string;
}

export class ReturnOpinionDto {
  @ApiProperty({ type: String, example: '第2点理由不充分，请补充。' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason: string;
}
