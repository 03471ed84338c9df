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
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';
import {
  POLICE_ANSWERS,
  REFERRAL_KINDS,
  TRANSFER_BUNDLE,
  type PoliceAnswerKind,
  type ReferralKind,
  type TransferDocumentKind,
} from '../domain/referral.js';

const BEIJING_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;

export class ReferralLawDto {
  @ApiProperty({ type: String, example: '行政执法机关移送涉嫌犯罪案件的规定' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  law: string;

  @ApiProperty({ type: String, example: '第三条' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  article: string;
}

export class ReferralMaterialDto {
  @ApiProperty({ type: String, example: '现场检查笔录' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title: string;

  @ApiPropertyOptional({ type: Number, example: 4 })
  @IsOptional()
  @IsInt()
  @Min(1)
  pages?: number;

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

export class ReferralReportDto {
  @ApiProperty({
    type: [String],
    example: ['sy-handler-1', 'sy-handler-2'],
    description: '核实情况的执法人员登录名，不少于两人（移送规定 5）',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  officers: string[];

  @ApiProperty({ type: String, example: '销售金额达到立案追诉标准。' })
  @IsString()
  @MaxLength(50_000)
  text: string;
}

export class ReferCaseDto {
  @ApiProperty({
    enum: REFERRAL_KINDS,
    example: 'SUSPECTED_CRIME',
    description: '移送其他机关，或者涉嫌犯罪',
  })
  @IsIn(REFERRAL_KINDS)
  kind: ReferralKind;

  @ApiPropertyOptional({ type: String, example: '松原市公安局（虚构）', description: '接收机关，必填' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  target?: string;

  @ApiProperty({ type: [ReferralLawDto], description: '法律依据' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ReferralLawDto)
  legalBasis: ReferralLawDto[];

  @ApiProperty({ type: [ReferralMaterialDto], description: '移送材料清单' })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ReferralMaterialDto)
  materials: ReferralMaterialDto[];

  @ApiProperty({ type: String, example: '经查，该案涉嫌犯罪，现予移送。', description: '移送函正文' })
  @IsString()
  @MaxLength(50_000)
  letter: string;

  @ApiPropertyOptional({ type: ReferralReportDto, description: '涉嫌犯罪时的书面报告' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ReferralReportDto)
  report?: ReferralReportDto;
}

export class DecideReferralDto {
  @ApiProperty({ type: Boolean, example: true, description: '是否批准移送' })
  @IsBoolean()
  approved: boolean;

  @ApiPropertyOptional({ type: String, description: '不予移送的理由，不批准时必填（移送规定 5）' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  reason?: string;
}

export class TransferDocumentDto {
  @ApiProperty({ enum: TRANSFER_BUNDLE, example: 'TRANSFER_LETTER' })
  @IsIn(TRANSFER_BUNDLE)
  kind: TransferDocumentKind;

  @ApiPropertyOptional({ type: String, example: '涉嫌犯罪案件移送书' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  title?: string;

  @ApiPropertyOptional({ type: Number, example: 2 })
  @IsOptional()
  @IsInt()
  @Min(1)
  pages?: number;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  fileId?: string;

  @ApiPropertyOptional({ type: String, example: '第1册第1页' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  paperReference?: string;

  @ApiPropertyOptional({ type: String, example: '本案没有扣押物品', description: '没有该项材料的原因' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  noneBecause?: string;
}

export class TransferReceiptDto {
  @ApiProperty({ type: String, example: '王某（公安机关）' })
  @IsString()
  @MaxLength(200)
  receivedBy: string;

  @ApiProperty({ type: String, format: 'date', example: '2026-10-09' })
  @IsCalendarDate()
  receivedOn: string;

  @ApiPropertyOptional({ type: String, example: '松公接〔2026〕8号' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  documentNo?: string;
}

export class RecordTransferDto {
  @ApiPropertyOptional({
    type: String,
    example: '2026-10-09T09:30',
    description: '移送的北京时间；默认为现在',
  })
  @IsOptional()
  @Matches(BEIJING_TIME, { message: '$property must be a Beijing time, e.g. 2026-10-09T09:30' })
  transferredAt?: string;

  @ApiPropertyOptional({ type: [TransferDocumentDto], description: '涉嫌犯罪时的五项材料（移送规定 6）' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TransferDocumentDto)
  bundle?: TransferDocumentDto[];

  @ApiPropertyOptional({ type: TransferReceiptDto, description: '回执，必填' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TransferReceiptDto)
  receipt?: TransferReceiptDto;
}

export class RecordPoliceAnswerDto {
  @ApiProperty({ enum: POLICE_ANSWERS, example: 'ACCEPTED', description: '立案或者不予立案' })
  @IsIn(POLICE_ANSWERS)
  answer: PoliceAnswerKind;

  @ApiProperty({ type: String, format: 'date', example: '2026-10-12' })
  @IsCalendarDate()
  on: string;

  @ApiPropertyOptional({ type: String, example: '松公立〔2026〕3号' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  documentNo?: string;

  @ApiPropertyOptional({ type: String, description: '不予立案的理由，必填（移送规定 8）' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  reason?: string;
}
