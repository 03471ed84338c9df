export {
  type CaseChange,
  type CaseCommandContext,
  type CaseContext,
  type CaseRecord,
} from './case-context.js';
export { CaseActs, type CaseAct } from './case-acts.service.js';
export { type CaseCommand } from './case-command.js';
export { PossibleActs } from './possible-acts.service.js';
export { CaseCommands, type CaseAnswer } from './case-commands.service.js';
export { CASE_FILTER_NAMES, CASE_STATES, type CaseFilter, type CaseState } from './domain/case-filter.js';
export { signatureOf } from './command-stance.service.js';
export { CaseRecords } from './case-records.service.js';
export { CaseSteps } from './case-steps.service.js';
export { MAJOR_DECISION } from './case-limit-deadline.js';
export { CaseFiling } from './case-filing.service.js';
export { CaseNews, type News } from './case-news.service.js';
export { CasesModule } from './cases.module.js';
export { CASE_LIMIT, caseLimitPeriod } from './domain/case-limit.js';
export { dateInFuture, dateOutOfOrder } from './domain/case.errors.js';
export { isSummary, summaryFaults } from './domain/procedure.js';
export { type Party } from './domain/party.js';
