export {
  Notifications,
  type Notification,
  type NotificationInput,
  type NotificationPage,
} from './notifications.service.js';
export { NotificationsModule } from './notifications.module.js';
