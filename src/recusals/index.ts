export { RecusalsModule } from './recusals.module.js';
export { RecusalsService } from './recusals.service.js';
