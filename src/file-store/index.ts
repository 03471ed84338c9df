export { FileStore } from './file-store.service.js';
export { FileAccess, type FileGrant } from './file-access.service.js';
export { FileCleanUp } from './file-clean-up.service.js';
export { FileStoreModule } from './file-store.module.js';
