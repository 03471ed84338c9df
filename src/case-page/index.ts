export { CasePageModule } from './case-page.module.js';
