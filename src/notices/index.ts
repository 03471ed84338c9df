export { type NoticeFacts } from './domain/notice-facts.js';
export { kindsHeard } from './domain/notice-content.js';
export { PARTY_RESPONSE } from './domain/party-response.js';
export { ServiceProofDto } from './dto/service-proof.dto.js';
export {
  receiptFaults,
  recusedServerFaults,
  servedByOfficers,
  serverFaults,
} from './domain/service-receipt.js';
export { HearingsService } from './hearings.service.js';
export { NoticesModule } from './notices.module.js';
export { NoticesService } from './notices.service.js';
