import { Module } from '@nestjs/common';
import { ChangesModule } from '../changes/index.js';
import { NotificationRepository } from './notification.repository.js';
import { NotificationsController } from './notifications.controller.js';
import { Notifications } from './notifications.service.js';

@Module({
  imports: [ChangesModule],
  controllers: [NotificationsController],
  providers: [Notifications, NotificationRepository],
  exports: [Notifications],
})
export class NotificationsModule {}
