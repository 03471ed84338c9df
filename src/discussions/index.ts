export { DiscussionOrders } from './discussion-orders.service.js';
export { DiscussionsModule } from './discussions.module.js';
export { DiscussionsService } from './discussions.service.js';
export { reviewPassedAt } from './domain/meeting.js';
