import { Injectable } from '@nestjs/common';
import { type OpinionKind } from '../agencies/index.js';
import { type Tx } from '../database/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { canonicalKind, type OpinionPoint } from './domain/opinion.js';
import { ReviewsRepository } from './reviews.repository.js';

/** The opinion that a round ended with, as what follows it needs to know it. */
export interface SignedOpinion {
  /** The kind in the agency's own word. */
  readonly kind: OpinionKind;
  /** The kind that decides what follows (A7). */
  readonly canonical: OpinionKind;
  readonly documentNo: string;
  readonly points: readonly OpinionPoint[];
  readonly signedOn: BeijingDate;
}

/** What follows an opinion reads it here. */
@Injectable()
export class SignedOpinions {
  constructor(private readonly reviews: ReviewsRepository) {}

  /** The newest signed version of this round's opinion; undefined when the round has none. */
  async ofRound(tx: Tx, caseId: string, round: number): Promise<SignedOpinion | undefined> {
    const opinions = await this.reviews.opinions(tx, caseId);
    const signed = opinions.filter((each) => each.round === round && each.state === 'SIGNED').at(-1);
    if (!signed) return undefined;
    const { kind, points } = signed.content;
    return {
      kind,
      canonical: canonicalKind(signed.content),
      points,
      documentNo: signed.documentNo ?? '',
      signedOn: beijingDateOf(signed.signedAt ?? signed.writtenAt),
    };
  }
}
