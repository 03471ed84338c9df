export { RegistersModule } from './registers.module.js';
export { RegisterImports } from './register-imports.service.js';
export { RegistersService } from './registers.service.js';
export { type RegisterImport } from './register-views.js';
export { Advisers, type Adviser } from './advisers.service.js';
export { Catalogues, type CatalogueView } from './catalogues.service.js';
export { Entrustments, type Entrustment } from './entrustments.service.js';
export { LawRegister } from './law-register.service.js';
export { ReviewerRatios, type RatioAnswer } from './reviewer-ratio.service.js';
export { reviewerRatio, type RatioRule, type ReviewerRatio } from './domain/reviewer-ratio.js';
export { type CatalogueHit, type CatalogueQuestion } from './domain/catalogue.js';
export {
  citedIn,
  placed,
  restsOn,
  titledIn,
  type Citation,
  type CitationCheck,
} from './domain/law-validity.js';
export { type RegisterRow } from './domain/register-rows.js';
