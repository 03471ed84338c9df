import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { PageSize } from '../../shared/dto-fields.js';
import { beijingIso } from '../../shared/beijing-time.js';
import { ruleOf } from '../domain/notification-table.js';
import type { Notification } from '../notifications.service.js';

const ID = /^\d{1,18}$/;

export class NotificationQueryDto {
  @ApiPropertyOptional({ type: Boolean, default: false, description: '只看未读' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  unread: boolean = false;

  @ApiPropertyOptional({ type: String, description: '上一页返回的 next' })
  @IsOptional()
  @Matches(ID)
  after?: string;

  @PageSize()
  limit: number = 50;
}

export class NotificationIdDto {
  @ApiProperty({ type: String, example: '17' })
  @Matches(ID)
  id: string;
}

export class NotificationTextDto {
  @ApiProperty({ type: String })
  zh: string;

  @ApiProperty({ type: String })
  en: string;
}

export class NotificationDto {
  @ApiProperty({ type: String, example: '17' })
  id: string;

  @ApiProperty({ type: String, example: 'review.reminder' })
  kind: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  caseId: string | null;

  @ApiProperty({ type: NotificationTextDto })
  title: NotificationTextDto;

  @ApiProperty({ type: NotificationTextDto, nullable: true })
  body: NotificationTextDto | null;

  @ApiProperty({ type: NotificationTextDto, description: '为什么提醒我' })
  reason: NotificationTextDto;

  @ApiProperty({ type: [String], example: ['SY-L11'] })
  clauses: string[];

  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-10-10' })
  dueDate: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readAt: string | null;
}

export class NotificationPageDto {
  @ApiProperty({ type: [NotificationDto] })
  items: NotificationDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;

  @ApiProperty({ type: 'integer', example: 2, description: '1000 表示 1000 件以上' })
  unread: number;
}

export function toNotificationDto(row: Notification): NotificationDto {
  const { reason, clauses } = ruleOf(row.kind);
  return {
    reason: { ...reason },
    clauses: [...clauses],
    id: row.id,
    kind: row.kind,
    caseId: row.caseId,
    title: { zh: row.titleZh, en: row.titleEn },
    body: row.bodyZh === null ? null : { zh: row.bodyZh, en: row.bodyEn ?? row.bodyZh },
    dueDate: row.dueDate,
    createdAt: beijingIso(row.createdAt),
    readAt: row.readAt && beijingIso(row.readAt),
  };
}
