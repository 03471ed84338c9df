export { DocumentNumbers } from './document-numbers.service.js';
export { DocumentsModule } from './documents.module.js';
