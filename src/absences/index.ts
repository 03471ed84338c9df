export { AbsencesModule } from './absences.module.js';
export { StandIns } from './stand-ins.service.js';
export { type OfficeHolder } from './domain/absence.js';
