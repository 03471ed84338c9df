export { DisagreementsModule } from './disagreements.module.js';
export { DisputesService } from './disputes.service.js';
export { NEGOTIATION_DUE, RULING_DUE } from './domain/dispute-periods.js';
