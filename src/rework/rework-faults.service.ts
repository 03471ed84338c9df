import { Injectable } from '@nestjs/common';
import { CaseRecords, type CaseContext } from '../cases/index.js';
import { DiscussionsService } from '../discussions/index.js';
import { MaterialsService, proposalHash, type SubmissionContent } from '../materials/index.js';
import { SignedOpinions, type SignedOpinion } from '../review/index.js';
import { type Refusal } from '../shared/domain-error.js';
import { answerFaults } from './domain/answers.js';
import { changeNotAdopted, noDecisionStands } from './domain/rework.errors.js';

type ReworkedCase = Pick<CaseContext, 'tx' | 'case'>;

/** What keeps a reworked bundle from being handed in, for whoever hands it in and for the check of its draft. */
@Injectable()
export class ReworkFaults {
  constructor(
    private readonly cases: CaseRecords,
    private readonly materials: MaterialsService,
    private readonly opinions: SignedOpinions,
    private readonly discussions: DiscussionsService,
  ) {}

  /** Every fault of a new round: answers, a change that was discussed, an advice to make no decision (A7, A8-7). */
  async of(context: ReworkedCase, content: SubmissionContent): Promise<readonly Refusal[]> {
    const { tx, case: row } = context;
    if (row.round === 0) return [];
    // A bundle that was returned has no opinion to answer (SY-L6).
    const opinion = await this.opinions.ofRound(tx, row.id, row.round);
    const answers = answerFaults(content.answers, opinion?.points.length ?? 0);
    const before = (await this.materials.latest(tx, row.id)).proposalHash;
    if (before !== proposalHash(content.proposal)) return answers;
    return [
      ...answers,
      ...((await this.changeWasDiscussed(context)) ? [changeNotAdopted()] : []),
      ...((await this.adviceStands(context, opinion)) ? [noDecisionStands()] : []),
    ];
  }

  private async changeWasDiscussed({ tx, case: row }: ReworkedCase): Promise<boolean> {
    const discussion = await this.discussions.facts(tx, row.id);
    return discussion?.conclusion === 'AGREE_WITH_CHANGE' && discussion.round === row.round;
  }

  /** The advice was to make no decision, and no investigation has been taken up since. */
  private async adviceStands(
    { tx, case: row }: ReworkedCase,
    opinion: SignedOpinion | undefined,
  ): Promise<boolean> {
    if (opinion?.canonical !== 'NO_DECISION') return false;
    const { submittedAt } = await this.materials.latest(tx, row.id);
    const course = await this.cases.history(tx, row.id);
    return !course.some(({ action, at }) => action === 'resumeInvestigation' && at > submittedAt);
  }
}
