export { type NotificationKind } from './domain/notification-table.js';
export { Notifications, type NotificationInput } from './notifications.service.js';
export { DeliveryRelay } from './delivery-relay.service.js';
export { NotificationsModule } from './notifications.module.js';
