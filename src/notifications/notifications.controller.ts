import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '../accounts/index.js';
import {
  NotificationDto,
  NotificationIdDto,
  NotificationPageDto,
  NotificationQueryDto,
  toNotificationDto,
} from './dto/notification.dto.js';
import { Notifications } from './notifications.service.js';

@ApiTags('notifications')
@Controller('api/notifications')
@SignedIn()
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Get()
  @ApiOperation({ operationId: 'listNotifications', summary: '我的提醒，最新在前' })
  @ApiOkResponse({ type: NotificationPageDto })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: NotificationQueryDto,
  ): Promise<NotificationPageDto> {
    const page = await this.notifications.page(actor, {
      unread: query.unread,
      limit: query.limit,
      ...(query.after === undefined ? {} : { before: query.after }),
    });
    return { items: page.items.map(toNotificationDto), next: page.next, unread: page.unread };
  }

  @Post(':id/read')
  @HttpCode(200)
  @ApiOperation({ operationId: 'readNotification', summary: '标为已读' })
  @ApiOkResponse({ type: NotificationDto })
  async read(@CurrentActor() actor: Actor, @Param() { id }: NotificationIdDto): Promise<NotificationDto> {
    return toNotificationDto(await this.notifications.read(actor, id));
  }
}
