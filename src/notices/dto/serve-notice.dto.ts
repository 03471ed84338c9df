import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsString,
  MaxLength,
} from 'class-validator';
import { Day, Flag, OptionalAmount, OptionalText, Text } from '../../shared/dto-fields.js';
import { PENALTY_KINDS, type PenaltyKind } from '../../shared/penalty-kinds.js';
import { ServiceProofDto } from './service-proof.dto.js';

export class ServeNoticeDto extends ServiceProofDto {
  @Day({ example: '2026-09-02', description: '送达日期（北京时间）；公告送达为公告满三十日之日' })
  servedOn: string;

  @ApiProperty({ enum: PENALTY_KINDS, isArray: true, example: ['FINE'], description: '拟处罚种类' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(PENALTY_KINDS.length)
  @ArrayUnique()
  @IsIn(PENALTY_KINDS, { each: true })
  kinds: PenaltyKind[];

  @OptionalAmount({ example: '120000.00', description: '拟处罚金额（元）' })
  amount?: string;

  @Text({ max: 20_000, example: '当事人经营标签不合格食品。', description: '拟认定的事实、理由' })
  facts: string;

  @ApiProperty({ type: [String], example: ['食品安全法第一百二十五条'], description: '依据' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(500, { each: true })
  basis: string[];

  @Flag({ example: true, description: '是否告知听证权利（行政处罚法 63）' })
  hearingRight: boolean;

  @OptionalText({
    max: 4000,
    description: '上次告知后新查明的事实；当事人陈述后金额提高时必填（行政处罚法 45）',
  })
  newFacts?: string;
}
