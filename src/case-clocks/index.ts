export { CaseClocksModule } from './case-clocks.module.js';
export { CaseClocks } from './case-clocks.service.js';
export { ClockWarnings } from './clock-warnings.service.js';
export { ClockWatch } from './clock-watch.service.js';
export { MeasureApprovals } from './measure-approvals.service.js';
