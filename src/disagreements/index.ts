export { DisagreementsModule } from './disagreements.module.js';
export { DisputesService } from './disputes.service.js';
