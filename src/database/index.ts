export { Database, type Tx } from './database.js';
export { DatabaseModule } from './database.module.js';
export { createDataSource } from './data-source.js';
