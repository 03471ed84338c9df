export { Changes } from './changes.service.js';
export { ChangesModule } from './changes.module.js';
export type { ChangeEvent, ChangeInput } from './domain/change.js';
