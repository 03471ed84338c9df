export { FileStore, type FileClaim, type StoredFile } from './file-store.service.js';
export { FileAccess, type FileAccessRule, type FileGrant } from './file-access.service.js';
export { FileCleanUp } from './file-clean-up.service.js';
export { FileStoreModule } from './file-store.module.js';
