export { DecisionsModule } from './decisions.module.js';
export { DecisionGate } from './decision-gate.service.js';
export { DecisionsService } from './decisions.service.js';
export { Revocations } from './revocations.service.js';
