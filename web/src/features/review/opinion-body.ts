import type { CasePage, CommandBody } from '../../lib/api/types';
import { tidy } from '../../lib/forms/tidy';
import type { Texts } from '../../lib/text/use-text';

type Body = CommandBody<'/api/cases/{caseId}/write-opinion'>;
type Checked = Body['checklist'][number];

/** A point as it is typed; law, old and new wording become part of its two texts. */
interface TypedPoint {
  readonly text?: string;
  readonly action?: string;
  readonly law?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What the form holds: answers by the key of their point, as the api names the fields of its refusals. */
export interface OpinionValues extends Omit<Body, 'checklist' | 'points'> {
  readonly checklist?: Readonly<Record<string, Partial<Checked> | undefined>>;
  readonly points?: readonly TypedPoint[];
}

/** Words that say no more than that there are problems; a sub-kind says what they mean (A7). */
const COLLECTIVE: readonly string[] = ['PROBLEMS', 'NOT_PASSED', 'OTHER'];

export const SUB_KINDS = ['REFER', 'SUPPLEMENT', 'CORRECT', 'AMEND', 'NO_DECISION'] as const;

export function isCollective(kind: string | undefined): boolean {
  return COLLECTIVE.includes(kind ?? '');
}

/** The command's body without what the chosen kind has no place for. */
export function opinionBody(values: OpinionValues, keys: readonly string[], t: Texts['t']): Body {
  const { checklist, points = [], kind, subKind, referTo, ...rest } = values;
  const agrees = kind === 'AGREE';
  const meant = isCollective(kind) ? (subKind ?? kind) : kind;
  return tidy({
    ...rest,
    kind,
    ...(isCollective(kind) && subKind ? { subKind } : {}),
    ...(meant === 'REFER' || (isCollective(kind) && !subKind) ? { referTo } : {}),
    checklist: keys.flatMap((key) => checkedOf(key, checklist?.[key])),
    ...(agrees ? {} : { points: points.map((point) => pointOf(point, meant === 'AMEND', t)) }),
  }) as Body;
}

type Kept = Partial<Omit<CasePage['opinions'][number]['content'], 'subKind'>> & { readonly subKind?: string };

/**
 * What the form begins with: the draft that the server keeps, or the one that came back; otherwise nothing is taken
 * for granted.
 */
export function firstOpinion(page: CasePage, kept: Kept | undefined): Partial<OpinionValues> {
  const rulingNo = page.submissions.at(-1)?.rulingNo;
  const returned = returnedOpinion(page);
  const content = kept ?? returned?.content;
  if (!content) return { points: [], ...(rulingNo ? { followsRuling: rulingNo } : {}) };
  return {
    ...(rulingNo ? { followsRuling: rulingNo } : {}),
    ...valuesOf(content),
    ...(returned?.lateReason ? { lateReason: returned.lateReason } : {}),
  };
}

/** An opinion as the form holds it. */
export function valuesOf({ checklist = [], subKind, ...content }: Kept): Partial<OpinionValues> {
  const sub = SUB_KINDS.find((each) => each === subKind);
  return {
    ...content,
    points: content.points ?? [],
    ...(sub ? { subKind: sub } : {}),
    checklist: Object.fromEntries(checklist.map(({ key, ...answer }) => [key, answer])),
  };
}

/** The body as far as it can be kept or checked while it is written: a point without its two texts is none yet. */
export function unfinishedBody(values: OpinionValues, keys: readonly string[], t: Texts['t']): Partial<Body> {
  const { points = [], ...body } = opinionBody(values, keys, t) as Partial<Body>;
  return { ...body, points: points.filter(({ text, action }) => text?.trim() && action?.trim()) };
}

/** The draft of this round that the head of the legal unit gave back. */
export function returnedOpinion(page: CasePage): CasePage['opinions'][number] | undefined {
  const last = page.opinions.findLast(({ round }) => round === page.round);
  return last?.state === 'RETURNED' ? last : undefined;
}

function checkedOf(key: string, answer: Partial<Checked> = {}): Checked[] {
  const { result, reason, place } = answer;
  if (!result) return [];
  if (result === 'PASS') return [{ key, result }];
  return [
    {
      key,
      result,
      ...(reason ? { reason } : {}),
      ...(result === 'FAIL' && place?.material ? { place } : {}),
    },
  ];
}

function pointOf(point: TypedPoint, amends: boolean, t: Texts['t']): TypedPoint {
  const { text = '', action = '', law, from, to } = point;
  const cited = law?.trim() ? t('review.pointWithLaw', { text, law }) : text;
  if (!amends || !from?.trim() || !to?.trim()) return { text: cited, action };
  const changed = t('review.pointChange', { from, to });
  return { text: cited, action: action.trim() ? `${changed} ${action}` : changed };
}
