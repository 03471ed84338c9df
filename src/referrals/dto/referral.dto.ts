import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import {
  AnyText,
  Choice,
  Day,
  Flag,
  OptionalId,
  OptionalPart,
  OptionalParts,
  OptionalText,
  OptionalWhole,
  Parts,
  Text,
  Texts,
} from '../../shared/dto-fields.js';
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
  @Text({ max: 200, example: '行政执法机关移送涉嫌犯罪案件的规定' })
  law: string;

  @Text({ max: 100, example: '第三条' })
  article: string;
}

export class ReferralMaterialDto {
  @Text({ max: 300, example: '现场检查笔录' })
  title: string;

  @OptionalWhole({ min: 1, max: 100_000, example: 4 })
  pages?: number;

  @OptionalId()
  fileId?: string;

  @OptionalText({ max: 300, example: '第1册第20页' })
  paperReference?: string;
}

export class ReferralReportDto {
  @Texts({
    max: 20,
    example: ['sy-handler-1', 'sy-handler-2'],
    description: '核实情况的执法人员登录名，不少于两人（移送规定 5）',
  })
  officers: string[];

  @AnyText({ max: 50_000, example: '销售金额达到立案追诉标准。' })
  text: string;
}

export class ReferCaseDto {
  @Choice(REFERRAL_KINDS, { example: 'SUSPECTED_CRIME', description: '移送其他机关，或者涉嫌犯罪' })
  kind: ReferralKind;

  @OptionalText({ max: 200, example: '松原市公安局（虚构）', description: '接收机关，必填' })
  target?: string;

  @Parts(ReferralLawDto, { max: 50, description: '法律依据' })
  legalBasis: ReferralLawDto[];

  @Parts(ReferralMaterialDto, { max: 500, description: '移送材料清单' })
  materials: ReferralMaterialDto[];

  @AnyText({ max: 50_000, example: '经查，该案涉嫌犯罪，现予移送。', description: '移送函正文' })
  letter: string;

  @OptionalPart(ReferralReportDto, { description: '涉嫌犯罪时的书面报告' })
  report?: ReferralReportDto;
}

export class DecideReferralDto {
  @Flag({ example: true, description: '是否批准移送' })
  approved: boolean;

  @OptionalText({ max: 20_000, description: '不予移送的理由，不批准时必填（移送规定 5）' })
  reason?: string;
}

export class TransferDocumentDto {
  @Choice(TRANSFER_BUNDLE, { example: 'TRANSFER_LETTER' })
  kind: TransferDocumentKind;

  @OptionalText({ max: 300, example: '涉嫌犯罪案件移送书' })
  title?: string;

  @OptionalWhole({ min: 1, max: 100_000, example: 2 })
  pages?: number;

  @OptionalId()
  fileId?: string;

  @OptionalText({ max: 300, example: '第1册第1页' })
  paperReference?: string;

  @OptionalText({ max: 1000, example: '本案没有扣押物品', description: '没有该项材料的原因' })
  noneBecause?: string;
}

export class TransferReceiptDto {
  @AnyText({ max: 200, example: '王某（公安机关）' })
  receivedBy: string;

  @Day({ example: '2026-10-09' })
  receivedOn: string;

  @OptionalText({ max: 100, example: '松公接〔2026〕8号' })
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

  @OptionalParts(TransferDocumentDto, { max: 50, description: '涉嫌犯罪时的五项材料（移送规定 6）' })
  bundle?: TransferDocumentDto[];

  @OptionalPart(TransferReceiptDto, { description: '回执，必填' })
  receipt?: TransferReceiptDto;
}

export class RecordPoliceAnswerDto {
  @Choice(POLICE_ANSWERS, { example: 'ACCEPTED', description: '立案或者不予立案' })
  answer: PoliceAnswerKind;

  @Day({ example: '2026-10-12' })
  on: string;

  @OptionalText({ max: 100, example: '松公立〔2026〕3号' })
  documentNo?: string;

  @OptionalText({ max: 20_000, description: '不予立案的理由，必填（移送规定 8）' })
  reason?: string;
}
