import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';
import { REVOCATION_EFFECTS, type RevocationEffect } from '../domain/revocation.js';

export class RecordRevocationDto {
  @ApiProperty({
    enum: REVOCATION_EFFECTS,
    example: 'REVOKED',
    description: '撤销、责令重新作出、变更、确认违法、确认无效',
  })
  @IsIn(REVOCATION_EFFECTS)
  effect: RevocationEffect;

  @ApiProperty({ type: String, example: '区人民政府（虚构）', description: '作出撤销等决定的机关' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  authority: string;

  @ApiProperty({ type: String, example: '行复决〔2026〕18号', description: '复议决定、判决等文书' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  document: string;

  @ApiProperty({ type: String, example: '2026-09-30', description: '收到日期' })
  @IsCalendarDate()
  receivedOn: string;

  @ApiProperty({ type: String, example: '主要事实不清、证据不足，予以撤销。', description: '理由说明' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  explanation: string;
}
