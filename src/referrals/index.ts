export { ReferralsModule } from './referrals.module.js';
export { ReferralsService } from './referrals.service.js';
