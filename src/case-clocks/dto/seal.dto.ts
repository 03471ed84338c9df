import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import {
  Choice,
  Day,
  Flag,
  OptionalFilledText,
  OptionalFlag,
  OptionalWhole,
  Text,
  Whole,
} from '../../shared/dto-fields.js';
import { IsBeijingTime } from '../../shared/calendar-date.validator.js';
import { SEAL_KINDS, SEAL_OUTCOMES, type SealKind, type SealOutcome } from '../domain/seal.js';

class SealNumberDto {
  @Whole({ min: 1, max: 1000, example: 1, description: '查封、扣押编号（本案内）' })
  number: number;
}

export class RecordSealDto {
  @Choice(SEAL_KINDS, { example: 'SEAL', description: '查封或者扣押' })
  kind: SealKind;

  @ApiProperty({ type: String, example: '2026-07-21T14:00', description: '实施时间（北京时间）' })
  @IsBeijingTime()
  takenAt: string;

  @ApiProperty({ type: [String], example: ['反应釜一台'], description: '查封、扣押清单' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(500, { each: true })
  items: string[];

  @Text({ max: 300, example: '查封决定书〔2026〕3号', description: '当场交付的决定书和清单' })
  document: string;

  @OptionalFilledText({ max: 100, example: 'sy-head-1', description: '事先批准的行政机关负责人' })
  approvedBy?: string;

  @OptionalFlag({ description: '情况紧急，当场实施：24 小时内报告并补办批准手续（行政强制法 19）' })
  urgent?: boolean;

  @OptionalWhole({ min: 1, max: 365, example: 30, description: '期限（自然日）；默认三十日' })
  days?: number;
}

export class ReportUrgentSealDto extends SealNumberDto {
  @Text({ max: 4000, example: '现场发现危险化学品泄漏，当场查封。', description: '报告内容' })
  report: string;
}

export class DecideUrgentSealDto extends SealNumberDto {
  @Flag({ example: true, description: '是否补办批准' })
  approve: boolean;

  @Text({ max: 4000, example: '情况紧急，同意。' })
  reason: string;
}

export class ExtendSealDto extends SealNumberDto {
  @Text({ max: 4000, example: '检测尚未完成，情况复杂。', description: '延长理由（书面告知当事人）' })
  reason: string;

  @OptionalWhole({ min: 1, max: 365, example: 30, description: '延长天数（自然日）；默认三十日' })
  days?: number;
}

export class LiftSealDto extends SealNumberDto {
  @Day({ example: '2026-07-31', description: '解除或者处理日期' })
  endedOn: string;

  @Choice(SEAL_OUTCOMES, { example: 'LIFTED', description: '处理结果' })
  outcome: SealOutcome;

  @Text({ max: 300, example: '解除查封决定书〔2026〕3号', description: '依据文书' })
  document: string;
}
