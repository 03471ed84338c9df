export { DiscussionOrders } from './discussion-orders.service.js';
export { DiscussionsModule } from './discussions.module.js';
export { DiscussionsService, type DiscussionFacts } from './discussions.service.js';
export { DISCUSSION_VOTES, type DiscussionVoteKind } from './domain/vote.js';
export { VotesService } from './votes.service.js';
