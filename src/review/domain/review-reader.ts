/** Who reads a case, and whether they are of its reviewing side now (`ReviewingPeople.readsDrafts`). */
export interface ReviewReader {
  readonly personId: string;
  readonly reviews: boolean;
}

interface Version {
  readonly round: number;
  readonly state: string;
  readonly writtenBy: string;
}

interface Contribution {
  readonly round: number;
  readonly final: boolean;
  readonly writtenBy: string;
}

interface Advice {
  readonly round: number;
  readonly personId: string | null;
}

/** Acts whose facts tell what an opinion will say before it is signed. */
const INTERNAL: readonly string[] = ['writeOpinion', 'returnOpinion', 'contributeReview', 'recordAdvice'];

/**
 * An opinion is the legal body's once it is signed (SY-L10, SY-R17): until then only the reviewing side reads it, and
 * whoever wrote it (系统默认).
 */
export function opinionsFor<T extends Version>(opinions: readonly T[], reader: ReviewReader): T[] {
  return opinions.filter(
    ({ state, writtenBy }) => state === 'SIGNED' || reader.reviews || writtenBy === reader.personId,
  );
}

/** Co-reviewers' parts join the file with the signed opinion of their round; unfinished ones never leave the legal body. */
export function contributionsFor<T extends Contribution>(
  contributions: readonly T[],
  opinions: readonly Version[],
  reader: ReviewReader,
): T[] {
  return contributions.filter(
    ({ round, final, writtenBy }) =>
      reader.reviews || writtenBy === reader.personId || (final && isSigned(opinions, round)),
  );
}

/** Advice (JBM-24, ST-2.3.2(3)) likewise: with the signed opinion, or to who gave it. */
export function adviceFor<T extends Advice>(
  advice: readonly T[],
  opinions: readonly Version[],
  reader: ReviewReader,
): T[] {
  return advice.filter(
    ({ round, personId }) => reader.reviews || personId === reader.personId || isSigned(opinions, round),
  );
}

/** The course of the case without what its internal acts said. */
export function courseFor<T extends { readonly action: string; readonly facts: Record<string, unknown> }>(
  course: readonly T[],
  reader: ReviewReader,
): T[] {
  return course.map((line) =>
    reader.reviews || !INTERNAL.includes(line.action) ? line : { ...line, facts: {} },
  );
}

function isSigned(opinions: readonly Version[], round: number): boolean {
  return opinions.some((each) => each.round === round && each.state === 'SIGNED');
}
