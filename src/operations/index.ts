export { JsonLogger } from './json-logger.js';
export { OperationsModule } from './operations.module.js';
export { startHealthServer } from './health-server.js';
