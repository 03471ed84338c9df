import type { components } from '../../lib/api/schema';
import type { CasePage, CommandBody } from '../../lib/api/types';

export type Bundle = CommandBody<'/api/cases/{caseId}/submit-for-review'>;
export type Rework = CommandBody<'/api/cases/{caseId}/rework-and-resubmit'>;

/** The five parts of the situation statement (SY-L7). */
export const STATEMENT_PARTS = [
  'facts',
  'lawAndDiscretion',
  'officers',
  'evidenceAndHearing',
  'others',
] as const;

type Draft<T> = T extends readonly (infer Each)[]
  ? (Draft<Each> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> }
    : T;

/** What the form of a bundle holds while it is written: anything may still be missing. */
export type BundleValues = Omit<Draft<Rework>, 'circumstances'> & {
  circumstances?: Rework['circumstances'];
};

type Circumstances = NonNullable<Bundle['circumstances']>;
type Content = components['schemas']['SubmissionContent'];

/** A bundle with every part there, if only empty: what is missing is for the api to say. */
export type WholeBundle = Pick<
  Content,
  'materials' | 'statement' | 'proposal' | 'scope' | 'circumstances' | 'voluntary'
> & { readonly declaration: ReturnType<typeof declared> };

/** How a first bundle begins: with what the case's own records say already. */
export function firstBundle(page: CasePage): BundleValues {
  const circumstances = circumstancesOf(page);
  return {
    materials: [],
    circumstances,
    scope: circumstances.includes('HEARING_HELD') ? { HEARING_HELD: true } : {},
    statement: {},
    proposal: notifiedProposal(page),
    declaration: {},
  };
}

/** How the next bundle begins: with the last one, its supplements, and no declaration yet. */
export function nextBundle(page: CasePage, points: number): BundleValues {
  const last = page.submissions.at(-1);
  if (!last) return firstBundle(page);
  const { materials, statement, proposal, scope, circumstances, voluntary } = last.content;
  const supplements = page.supplementNotices
    .filter(({ round }) => round === last.round)
    .flatMap((notice) => notice.materials);
  return {
    materials: [...materials, ...supplements],
    statement,
    proposal,
    scope,
    circumstances: [...new Set([...circumstances, ...circumstancesOf(page)])],
    voluntary,
    declaration: {},
    answers: Array.from({ length: points }, (_, index) => ({ point: index + 1, answer: '' })),
  };
}

function circumstancesOf(page: CasePage): Circumstances {
  return [...(page.notice?.hearingHeldOn ? (['HEARING_HELD'] as const) : []), ...[...onRecord(page).keys()]];
}

const ANSWERED = {
  WAIVED: 'HEARING_WAIVED',
  STATEMENT: 'STATEMENT_MADE',
  HEARING_REQUESTED: 'HEARING_REQUESTED',
} as const;

/** What the party wrote is on record with its notice and need not be handed in again, as the api sees it too. */
export function onRecord({ notice }: CasePage): ReadonlyMap<Circumstances[number], string> {
  const response = notice?.response;
  if (!notice || !response || !(response in ANSWERED)) return new Map();
  return new Map([[ANSWERED[response as keyof typeof ANSWERED], notice.documentNo]]);
}

/** A law and its article, as a notice names them in one text. */
const CITED = /^(.+?)(第.+)$/;

/** What the party was told is what is proposed, unless the writer changes it. */
function notifiedProposal({ notice, amount }: CasePage): BundleValues['proposal'] {
  const told = amount ?? notice?.amount;
  const basis = (notice?.basis ?? []).map((cited) => {
    const [, law = cited, article = ''] = CITED.exec(cited) ?? [];
    return { law, article };
  });
  return {
    kinds: [],
    legalBasis: basis.length > 0 ? basis : [{ law: '', article: '' }],
    ...(told ? { amount: told } : {}),
  };
}

/** The answers of the form as a request; everything optional that is empty is left out. */
export function declared(values: BundleValues): { true: boolean; accurate: boolean; complete: boolean } {
  const { declaration } = values;
  return {
    true: declaration?.true ?? false,
    accurate: declaration?.accurate ?? false,
    complete: declaration?.complete ?? false,
  };
}

/** What the form holds as a request. */
export function bundleOf(values: BundleValues): WholeBundle {
  const { statement, proposal, materials, scope, circumstances, voluntary } = values;
  const basis = (proposal?.legalBasis ?? []).filter((each) => each?.law || each?.article);
  const amount = proposal?.amount?.trim();
  return {
    materials: (materials ?? []).map((each) => ({ ...each, original: each?.original ?? false })),
    statement: Object.fromEntries(STATEMENT_PARTS.map((part) => [part, statement?.[part] ?? ''])),
    proposal: {
      kinds: proposal?.kinds ?? [],
      text: proposal?.text ?? '',
      legalBasis: basis,
      ...(amount ? { amount } : {}),
    },
    scope: scope ?? {},
    circumstances: circumstances ?? [],
    voluntary: voluntary ?? false,
    declaration: declared(values),
  } as WholeBundle;
}

export function reworkOf(values: BundleValues): Rework {
  const answers = (values.answers ?? []).map((each, index) => ({
    point: each?.point ?? index + 1,
    answer: each?.answer ?? '',
  }));
  return { ...bundleOf(values), ...(answers.length > 0 ? { answers } : {}) };
}
