import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AuditTrailModule } from '../audit-trail/index.js';
import { ChangesModule } from '../changes/index.js';
import { CommandsModule } from '../commands/index.js';
import { Channels } from './channels.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveryRelay } from './delivery-relay.service.js';
import { DigestService } from './digest.service.js';
import { DigestsRepository } from './digests.repository.js';
import { NotificationRepository } from './notification.repository.js';
import { NotificationSettings } from './notification-settings.service.js';
import { NotificationsController } from './notifications.controller.js';
import { Notifications } from './notifications.service.js';
import { Outgoing } from './outgoing.service.js';
import { WebhooksController } from './webhooks.controller.js';
import { Webhooks } from './webhooks.service.js';

@Module({
  imports: [AccountsModule, AuditTrailModule, ChangesModule, CommandsModule],
  controllers: [NotificationsController, WebhooksController],
  providers: [
    Channels,
    DeliveriesRepository,
    DeliveryRelay,
    DigestService,
    DigestsRepository,
    NotificationRepository,
    NotificationSettings,
    Notifications,
    Outgoing,
    Webhooks,
  ],
  exports: [Notifications],
})
export class NotificationsModule {}
