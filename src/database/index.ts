export { Database, type Tx } from './database.js';
export { KEPT_VERSION } from './kept.js';
export { forgetReads, readOnce } from './read-once.js';
export { DatabaseModule } from './database.module.js';
export { createDataSource } from './data-source.js';
