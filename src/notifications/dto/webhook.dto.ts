import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { type NewWebhook } from '../webhooks.service.js';

const KIND = /^[A-Z][A-Z_]{1,62}$/;
const STATES = ['PENDING', 'SENT', 'FAILED'] as const;
const CHANNELS = ['MAIL', 'WEBHOOK'] as const;

export class CreateWebhookDto implements NewWebhook {
  @ApiProperty({ type: String, maxLength: 64, description: '机关标识', example: 'songyuan' })
  @IsString()
  @Length(1, 64)
  agencyId: string;

  @ApiProperty({ type: String, maxLength: 500, example: 'https://hooks.example.gov.cn/fashen' })
  @IsString()
  @Length(1, 500)
  url: string;

  @ApiProperty({ type: String, maxLength: 200, example: '办公平台消息' })
  @IsString()
  @Length(1, 200)
  description: string;

  @ApiProperty({ type: [String], description: '推送的提醒事项，空为全部', example: ['REVIEW_OVERDUE'] })
  @IsArray()
  @ArrayMaxSize(100)
  @Matches(KIND, { each: true })
  kinds: string[];
}

export class ListDeliveriesDto {
  @ApiPropertyOptional({ enum: STATES, description: '待投递、已投递、已放弃' })
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];

  @ApiPropertyOptional({ enum: CHANNELS })
  @IsOptional()
  @IsIn(CHANNELS)
  channel?: (typeof CHANNELS)[number];

  @ApiPropertyOptional({ type: String, example: 'songyuan' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  agencyId?: string;

  @ApiPropertyOptional({ type: String, description: '上一页的 next' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}
