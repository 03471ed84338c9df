import type { components, paths } from './schema';

type Schemas = components['schemas'];

export type Me = Schemas['MeDto'];
export type WorkItem = Schemas['WorkItemDto'];
export type InboxCounts = Schemas['InboxCountsDto'];
export type CasePage = Schemas['CasePage'];
export type CaseTask = CasePage['tasks'][number];
export type CaseHead = Schemas['CaseHead'];
export type CaseAnswer = Schemas['CaseAnswer'];
export type Deadline = Schemas['CaseDeadline'];
export type DueDate = Schemas['DueDate'];
export type CaseHistory = Schemas['CaseHistory'];
export type Notification = Schemas['NotificationDto'];
export type ActionName = CasePage['permittedActions'][number];
/** One rule of an agency, with what gives it and since when. */
export type Parameter = Schemas['ParameterPast']['parameter'];
export type Stage = CasePage['stage'];
/** A text that the api gives in both languages. */
export type Bilingual = Schemas['BilingualText'];

/** Addresses of commands on one case, e.g. `/api/cases/{caseId}/sign-opinion`. */
export type CaseCommandPath = Extract<keyof paths, `/api/cases/{caseId}/${string}`>;

/** The body that a command wants. */
export type CommandBody<Path extends keyof paths> = paths[Path] extends {
  readonly post: { readonly requestBody: { readonly content: { readonly 'application/json': infer Body } } };
}
  ? Body
  : Record<string, never>;
