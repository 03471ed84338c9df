import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '../accounts/index.js';
import { DigestService } from './digest.service.js';
import { NOTIFICATION_TABLE, type NotificationRule } from './domain/notification-table.js';
import {
  ChangeNotificationSettingsDto,
  DigestDto,
  NotificationSettingsDto,
  ReadAllDto,
  ReadCountDto,
} from './dto/notification-settings.dto.js';
import { NotificationSettings, type NotificationSettingsView } from './notification-settings.service.js';
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
  constructor(
    private readonly notifications: Notifications,
    private readonly digests: DigestService,
    private readonly preferences: NotificationSettings,
  ) {}

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

  @Get('kinds')
  @ApiOperation({
    operationId: 'listNotificationKinds',
    summary: '提醒事项表：哪些事项提醒哪些人，原因和依据',
  })
  @ApiOkResponse({ type: Object, isArray: true })
  kinds(): readonly NotificationRule[] {
    return NOTIFICATION_TABLE;
  }

  @Get('digests')
  @ApiOperation({ operationId: 'listDigests', summary: '我的每日汇总，最新在前（至多三十天）' })
  @ApiOkResponse({ type: [DigestDto] })
  async digestsOfMine(@CurrentActor() actor: Actor): Promise<DigestDto[]> {
    const digests = await this.digests.list(actor);
    return digests.map(({ on, madeAt, messages }) => ({
      on,
      madeAt,
      messages: messages.map(toNotificationDto),
    }));
  }

  @Post('read')
  @HttpCode(200)
  @ApiOperation({ operationId: 'readAllNotifications', summary: '将至此为止的提醒全部标为已读' })
  @ApiOkResponse({ type: ReadCountDto })
  async readAll(@CurrentActor() actor: Actor, @Body() { upTo }: ReadAllDto): Promise<ReadCountDto> {
    return { read: await this.notifications.readAll(actor, upTo) };
  }

  @Get('settings')
  @ApiOperation({
    operationId: 'readNotificationSettings',
    summary: '我的提醒方式：邮箱、即时邮件、每日汇总时间',
  })
  @ApiOkResponse({ type: NotificationSettingsDto })
  settings(@CurrentActor() actor: Actor): Promise<NotificationSettingsView> {
    return this.preferences.read(actor);
  }

  @Put('settings')
  @ApiOperation({ operationId: 'changeNotificationSettings', summary: '修改我的提醒方式' })
  @ApiOkResponse({ type: NotificationSettingsDto })
  changeSettings(
    @CurrentActor() actor: Actor,
    @Body() change: ChangeNotificationSettingsDto,
  ): Promise<NotificationSettingsView> {
    return this.preferences.change(actor, change);
  }

  @Post(':id/read')
  @HttpCode(200)
  @ApiOperation({ operationId: 'readNotification', summary: '标为已读' })
  @ApiOkResponse({ type: NotificationDto })
  async read(@CurrentActor() actor: Actor, @Param() { id }: NotificationIdDto): Promise<NotificationDto> {
    return toNotificationDto(await this.notifications.read(actor, id));
  }
}
