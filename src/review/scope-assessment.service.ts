import { Injectable } from '@nestjs/common';
import { type EffectiveProfile } from '../agencies/index.js';
import { type CaseRecord } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { MaterialsService, type SubmissionContent } from '../materials/index.js';
import { NoticesService, kindsHeard } from '../notices/index.js';
import { Catalogues } from '../registers/index.js';
import { kindsMeantBy } from '../shared/penalty-kinds.js';
import { assessScope, distinctReasons, type ScopeQuestion, type ScopeReason } from './domain/scope.js';
import { ReviewsRepository } from './reviews.repository.js';

/** What scope depends on, as an answer or a submission holds it. */
export interface ScopeSource extends Pick<SubmissionContent, 'scope' | 'circumstances' | 'voluntary'> {
  readonly proposal: { readonly kinds: readonly string[]; readonly amount?: string };
}

/**
 * The one answer to "must this case pass review?": the screen, the diagram's worker and the gate before the decision ask
 * here, and all from our own records.
 */
@Injectable()
export class ScopeAssessment {
  constructor(
    private readonly materials: MaterialsService,
    private readonly notices: NoticesService,
    private readonly reviews: ReviewsRepository,
    private readonly catalogues: Catalogues,
  ) {}

  /**
   * Every reason that fired, from all that was ever handed in or answered about the case: what once put it under review
   * is not taken back by a later answer, so a review that was not passed cannot be answered away (SY-L4).
   */
  async standing(
    tx: Tx,
    row: CaseRecord,
    profile: EffectiveProfile,
    asked?: ScopeSource,
  ): Promise<readonly ScopeReason[]> {
    const submissions = await this.materials.all(tx, row.id);
    const sources: ScopeSource[] = [...submissions.map(({ content }) => content), ...(asked ? [asked] : [])];
    const answers = await this.reviews.scopeAnswers(tx, row.id);
    const summaryProcedure = row.procedure === 'SUMMARY';
    const reasons = summaryProcedure ? [] : answers.flatMap((each) => each.reasons);
    for (const source of sources) reasons.push(...(await this.of(tx, row, profile, source)));
    return distinctReasons(reasons);
  }

  /** The reasons that this one answer or submission gives. */
  async of(
    tx: Tx,
    row: CaseRecord,
    profile: EffectiveProfile,
    source: ScopeSource,
  ): Promise<readonly ScopeReason[]> {
    const { proposal, scope: answers, circumstances, voluntary } = source;
    const held = (await this.notices.facts(tx, row.id))?.hearingHeldOn;
    const question: ScopeQuestion = {
      answers,
      hearingHeld: circumstances.includes('HEARING_HELD') || (held !== undefined && held !== null),
      hearingRight: row.kind === 'PENALTY' && hasHearingRight(proposal, row.party.kind, profile),
      summaryProcedure: row.procedure === 'SUMMARY',
      voluntary,
      catalogue: await this.catalogues.hits(tx, row.catalogueVersionId, {
        kind: row.kind,
        acts: proposal.kinds,
        field: row.field,
        level: row.level,
        party: row.party.kind,
        amount: proposal.amount ?? null,
      }),
      profile,
    };
    return assessScope(question);
  }
}

/** Whether the party may ask for a hearing about what is proposed (行政处罚法 63). */
function hasHearingRight(
  { kinds, amount }: ScopeSource['proposal'],
  party: CaseRecord['party']['kind'],
  { hearingThresholds, furtherHearingKinds }: EffectiveProfile,
): boolean {
  const meant = kinds.flatMap((word) => kindsMeantBy(word) ?? []);
  const proposed = { kinds: meant, amount: amount ?? null };
  return kindsHeard(proposed, hearingThresholds.value[party], furtherHearingKinds.value).length > 0;
}
