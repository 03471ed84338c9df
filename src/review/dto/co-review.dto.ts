import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
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
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { OPINION_KINDS, type OpinionKind } from '../../agencies/index.js';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';
import { MaterialPlaceDto } from './place.dto.js';
import { OpinionPointDto, WriteOpinionDto } from './review.dto.js';

export class AddCoReviewerDto {
  @ApiProperty({ type: String, example: 'sy-reviewer-2', description: '会审人员登录名' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  person: string;

  @ApiProperty({ type: String, example: '请审核裁量是否适当。', description: '会审事项' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  question: string;
}

export class RemoveCoReviewerDto {
  @ApiProperty({ type: String, example: 'sy-reviewer-2', description: '会审人员登录名' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  person: string;

  @ApiProperty({ type: String, example: '借调期满，不再参与。', description: '减签理由' })
  @IsString()
  @MaxLength(4000)
  reason: string;
}

export class ContributeReviewDto {
  @ApiProperty({ type: String, example: '裁量适当，建议补充从轻情节的理由。', description: '会审意见' })
  @IsString()
  @MaxLength(50_000)
  text: string;

  @ApiPropertyOptional({ type: [OpinionPointDto], description: '问题及处理建议' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => OpinionPointDto)
  points?: OpinionPointDto[];

  @ApiPropertyOptional({ type: Boolean, example: true, description: '是否完成；默认完成，否为未完成的草稿' })
  @IsOptional()
  @IsBoolean()
  final?: boolean;
}

export class RecordAdviceDto {
  @ApiProperty({ type: String, example: '甄某', description: '法律顾问、公职律师姓名' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  adviser: string;

  @ApiProperty({ type: String, example: '是否构成并案处罚？', description: '咨询事项' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  question: string;

  @ApiProperty({ type: String, example: '可以并案，理由如下。', description: '咨询意见' })
  @IsString()
  @MaxLength(50_000)
  text: string;

  @ApiProperty({ type: String, format: 'date', example: '2026-03-12', description: '提供日期' })
  @IsCalendarDate()
  givenOn: string;

  @ApiPropertyOptional({ type: Boolean, example: true, description: '名录外人员，须填写身份和单位' })
  @IsOptional()
  @IsBoolean()
  outsideRegister?: boolean;

  @ApiPropertyOptional({ type: String, example: '法律顾问' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  kind?: string;

  @ApiPropertyOptional({ type: String, example: '测试律师事务所（虚构）' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  organisation?: string;

  @ApiPropertyOptional({ type: String, description: '本机关公职律师的登录名；其后不得出具本案审核意见' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  person?: string;
}

/** An opinion as far as it is written. */
export class CheckOpinionDto extends PartialType(WriteOpinionDto) {}

export class SaveOpinionDraftDto extends PartialType(WriteOpinionDto) {
  @ApiProperty({ type: Number, example: 0, description: '所见草稿的版本；第一次保存为 0' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  draftVersion: number;
}

export class AddReviewMarkDto {
  @ApiProperty({ type: MaterialPlaceDto, description: '批注的位置' })
  @IsObject()
  @ValidateNested()
  @Type(() => MaterialPlaceDto)
  place: MaterialPlaceDto;

  @ApiProperty({ type: String, example: '此处金额与台账不符。', description: '批注' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  text: string;

  @ApiPropertyOptional({ type: Boolean, example: true, description: '是否与本案其他审核人员共享；默认共享' })
  @IsOptional()
  @IsBoolean()
  shared?: boolean;
}

export class CorrectOpinionDto {
  @ApiProperty({ type: String, example: '条款号笔误。', description: '更正理由' })
  @IsString()
  @MaxLength(4000)
  reason: string;

  @ApiPropertyOptional({ type: String, example: '同意拟处理意见。', description: '更正后的意见正文' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(50_000)
  text?: string;

  @ApiPropertyOptional({ type: [OpinionPointDto], description: '更正后的全部条目，条数不变' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => OpinionPointDto)
  points?: OpinionPointDto[];

  @ApiPropertyOptional({ type: String, description: '更正后的移送接收机关名称' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  referTo?: string;

  @ApiPropertyOptional({ enum: OPINION_KINDS, description: '不得改变；填写时须与原意见一致' })
  @IsOptional()
  @IsIn(OPINION_KINDS)
  kind?: OpinionKind;
}
