import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { OptionalChoice, OptionalText, PageSize, Text } from '../../shared/dto-fields.js';
import { type NewWebhook } from '../webhooks.service.js';

const KIND = /^[A-Z][A-Z_]{1,62}$/;
const STATES = ['PENDING', 'SENT', 'FAILED'] as const;
const CHANNELS = ['MAIL', 'WEBHOOK'] as const;

export class CreateWebhookDto implements NewWebhook {
  @Text({ max: 64, description: '机关标识', example: 'songyuan' })
  agencyId: string;

  @Text({ max: 500, example: 'https://hooks.example.gov.cn/fashen' })
  url: string;

  @Text({ max: 200, example: '办公平台消息' })
  description: string;

  @ApiProperty({ type: [String], description: '推送的提醒事项，空为全部', example: ['REVIEW_OVERDUE'] })
  @IsArray()
  @ArrayMaxSize(100)
  @Matches(KIND, { each: true })
  kinds: string[];
}

export class ListDeliveriesDto {
  @OptionalChoice(STATES, { description: '待投递、已投递、已放弃' })
  state?: (typeof STATES)[number];

  @OptionalChoice(CHANNELS)
  channel?: (typeof CHANNELS)[number];

  @OptionalText({ max: 64, example: 'songyuan' })
  agencyId?: string;

  @OptionalText({ max: 200, description: '上一页的 next' })
  after?: string;

  @PageSize()
  limit: number = 50;
}
