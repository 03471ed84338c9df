export { JsonLogger } from './json-logger.js';
export { OperationsModule } from './operations.module.js';
export { MetricsService } from './metrics.service.js';
export { ReadinessService, type Readiness } from './readiness.service.js';
export { startHealthServer, type HealthServer } from './health-server.js';
