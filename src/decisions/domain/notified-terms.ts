import { type LegalBasis } from '../../materials/index.js';
import { penaltiesNamedBy, type PenaltyKind } from '../../shared/penalty-kinds.js';
import { imposesNothing, type Imposed } from './notice-need.js';

/** What of a decision the party was not told as it is now proposed. */
export type NotifiedDifference = 'KINDS' | 'BASIS' | 'FACTS';

/** A proposal with the facts it rests on. */
export interface ProposedTerms extends Imposed {
  readonly legalBasis: readonly LegalBasis[];
  readonly facts: string;
}

/** What the notice itself says. */
export interface NotifiedTerms {
  readonly kinds: readonly PenaltyKind[];
  readonly basis: readonly string[];
}

/** A proposal of one round, in their order. */
export interface ProposalOfRound {
  readonly round: number;
  readonly terms: ProposedTerms;
}

/**
 * What was proposed when the party was told in that round; a notice before the first proposal announced what that one then
 * proposed. A proposal that went on without review states no facts: what was never stated can't differ, so the first
 * statement of them after it stands for it. Undefined: nothing was proposed.
 */
export function termsTold(
  proposals: readonly ProposalOfRound[],
  noticeRound: number,
): ProposedTerms | undefined {
  const at = proposals.findLastIndex(({ round }) => round <= Math.max(noticeRound, 1));
  const since = proposals.slice(Math.max(at, 0)).map(({ terms }) => terms);
  const stated = since.find(({ facts }) => plain(facts) !== '');
  return since[0] && { ...since[0], facts: stated?.facts ?? '' };
}

/**
 * Where the decision now proposed differs from what the party was told: kinds, basis or facts. A change of one of
 * them, as an AMEND or CORRECT makes it, wants a new notice (行政处罚法 44, 45; A7); a lower amount or a kind that was
 * dropped does not, nor does the decision to impose nothing, and a higher amount has a condition of its own. `told`
 * is what was proposed when it was told.
 */
export function notifiedDifferences(
  now: ProposedTerms,
  told: ProposedTerms,
  notice: NotifiedTerms,
): readonly NotifiedDifference[] {
  if (imposesNothing(now)) return [];
  const kinds = now.kinds.some((kind) => !told.kinds.includes(kind)) || !namesKinds(notice, now.kinds);
  const basis =
    citations(now.legalBasis) !== citations(told.legalBasis) || !namesBasis(notice, now.legalBasis);
  const facts = plain(now.facts) !== plain(told.facts);
  return [
    ...(kinds ? (['KINDS'] as const) : []),
    ...(basis ? (['BASIS'] as const) : []),
    ...(facts ? (['FACTS'] as const) : []),
  ];
}

/** Whether content changed between two proposals, with the words that a party would see. */
export function contentChanged(before: ProposedTerms, now: ProposedTerms): boolean {
  return (
    [...before.kinds].sort().join() !== [...now.kinds].sort().join() ||
    citations(before.legalBasis) !== citations(now.legalBasis) ||
    plain(before.facts) !== plain(now.facts)
  );
}

/** Every penalty whose word is known stands in the notice; OTHER stands for what has no word of its own. */
function namesKinds(notice: NotifiedTerms, kinds: readonly string[]): boolean {
  if (notice.kinds.includes('OTHER')) return true;
  return kinds.flatMap(penaltiesNamedBy).every((meant) => meant.some((each) => notice.kinds.includes(each)));
}

/** Every law with its article is named in the notice; where one side gives no article, the law alone counts. */
function namesBasis(notice: NotifiedTerms, basis: readonly LegalBasis[]): boolean {
  const told = notice.basis.map(plainLaw);
  return basis.every(({ law, article }) => {
    const name = plainLaw(law);
    return told.some((text) => {
      const at = text.indexOf(name);
      if (at < 0) return false;
      const [named, cited] = [articleNumber(text.slice(at + name.length)), articleNumber(article)];
      return named === undefined || cited === undefined || named === cited;
    });
  });
}

function citations(basis: readonly LegalBasis[]): string {
  return basis
    .map(({ law, article }) => `${plainLaw(law)} ${plain(article)}`)
    .sort()
    .join('\n');
}

const plain = (text: string): string => text.replace(/\s+/g, '');
const plainLaw = (text: string): string => plain(text).replace(/[《》]|中华人民共和国/g, '');

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number of an article, from `第一百二十五条第一款` as from `125`; undefined when there is none. */
export function articleNumber(text: string): number | undefined {
  const written = /\d+/.exec(text)?.[0];
  const [, chinese] = /第?([零〇一二两三四五六七八九十百千]+)条?/.exec(text) ?? [];
  const first =
    written !== undefined && (chinese === undefined || text.indexOf(written) < text.indexOf(chinese));
  if (first) return Number(written);
  if (chinese === undefined) return undefined;
  let number = 0;
  let digit = 0;
  for (const sign of chinese.replace(/〇/g, '零').replace(/两/g, '二')) {
    const place = PLACES[sign];
    if (place === undefined) digit = DIGITS.indexOf(sign);
    else {
      number += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return number + digit;
}
