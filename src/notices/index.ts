export { type PenaltyKind } from './domain/penalty-kinds.js';
export { type NoticeFacts } from './domain/notice-facts.js';
export { PARTY_RESPONSE } from './domain/party-response.js';
export { SERVICE_METHODS, type ServiceMethod } from './domain/service-method.js';
export { receiptFaults } from './domain/service-receipt.js';
export { HearingsService } from './hearings.service.js';
export { NoticesModule } from './notices.module.js';
export { NoticesService } from './notices.service.js';
