export { ReferralsModule } from './referrals.module.js';
export { ReferralsService } from './referrals.service.js';
export { POLICE_ANSWER_DUE, REFERRAL_DECISION_DUE, TRANSFER_DUE } from './domain/referral-periods.js';
