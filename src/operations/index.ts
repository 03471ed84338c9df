export { OperationsModule } from './operations.module.js';
export { ReadinessService, type Readiness } from './readiness.service.js';
