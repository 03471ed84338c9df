export { Changes } from './changes.service.js';
export { ChangesModule } from './changes.module.js';
export type { ChangeEvent, ChangeInput, RecordedChange } from './domain/change.js';
