import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { MaterialsService, type SubmissionContent } from '../materials/index.js';
import { type NoticeFacts } from '../notices/index.js';
import { SignedOpinions } from '../review/index.js';
import { type GateFacts } from './domain/gate.js';
import {
  contentChanged,
  notifiedDifferences,
  termsTold,
  type ProposedTerms,
} from './domain/notified-terms.js';

/** Compares what the party was told with what is proposed now, from our own records (行政处罚法 44, 45; A7). */
@Injectable()
export class NotifiedComparison {
  constructor(
    private readonly materials: MaterialsService,
    private readonly opinions: SignedOpinions,
  ) {}

  /** What the newest proposal holds that the party was not told; nothing while there is no proposal. */
  async notTold(tx: Tx, row: CaseRecord, notice: NoticeFacts | undefined): Promise<GateFacts['notTold']> {
    const submissions = await this.materials.all(tx, row.id);
    const now = submissions.at(-1);
    if (!now) return [];
    if (!notice) return (await this.amended(tx, row, submissions)) ? ['NEVER_TOLD'] : [];
    const proposals = submissions.map(({ round, content }) => ({ round, terms: termsOf(content) }));
    const current = termsOf(now.content);
    return notifiedDifferences(current, termsTold(proposals, notice.round) ?? current, notice);
  }

  /**
   * Whether an AMEND or CORRECT has changed what is decided. A penalty is announced in any case; of another act the
   * party learns what the review has changed (A7).
   */
  private async amended(
    tx: Tx,
    row: CaseRecord,
    submissions: readonly { readonly round: number; readonly content: SubmissionContent }[],
  ): Promise<boolean> {
    const now = submissions.at(-1);
    if (!now || row.kind === 'PENALTY') return false;
    for (const { round, content } of submissions.slice(0, -1)) {
      const opinion = await this.opinions.ofRound(tx, row.id, round);
      const changes = opinion?.canonical === 'AMEND' || opinion?.canonical === 'CORRECT';
      if (changes && contentChanged(termsOf(content), termsOf(now.content))) return true;
    }
    return false;
  }
}

function termsOf({ proposal, statement }: SubmissionContent): ProposedTerms {
  const { kinds, amount = null, legalBasis } = proposal;
  return { kinds, amount, legalBasis, facts: statement.facts };
}
