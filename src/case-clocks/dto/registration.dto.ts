import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Choice, Day, Text, Whole } from '../../shared/dto-fields.js';
import { REGISTRATION_OUTCOMES, type RegistrationOutcome } from '../domain/registration.js';

export class RecordRegistrationDto {
  @Day({ example: '2026-07-21', description: '登记保存日期' })
  registeredOn: string;

  @ApiProperty({ type: [String], example: ['账册三本'], description: '登记保存物品清单' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(500, { each: true })
  items: string[];

  @Text({ max: 300, example: '先行登记保存通知书〔2026〕5号', description: '文书' })
  document: string;

  @Text({ max: 100, example: 'sy-head-1', description: '批准的行政机关负责人登录名' })
  approvedBy: string;
}

export class ResolveRegistrationDto {
  @Whole({ min: 1, max: 1000, example: 1, description: '登记保存编号（本案内）' })
  number: number;

  @Day({ example: '2026-07-29', description: '处理日期' })
  resolvedOn: string;

  @Choice(REGISTRATION_OUTCOMES, { example: 'EVIDENCE_TAKEN', description: '处理结果' })
  outcome: RegistrationOutcome;

  @Text({ max: 300, example: '登记保存物品处理决定书〔2026〕5号', description: '依据文书' })
  document: string;
}
