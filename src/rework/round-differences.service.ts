import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { CaseRecords } from '../cases/index.js';
import { Database, type Tx } from '../database/index.js';
import { MaterialsService, type SubmissionContent } from '../materials/index.js';
import { SignedOpinions } from '../review/index.js';
import { DomainError } from '../shared/domain-error.js';
import { roundNotFound } from './domain/rework.errors.js';
import {
  fieldDifferences,
  materialDifferences,
  type FieldDifference,
  type MaterialDifference,
} from './domain/round-difference.js';
import { textDifference, type TextPiece } from './text-difference.js';

/** One point of the opinion with what the handling unit answered to it. */
export interface AnsweredPoint {
  readonly point: number;
  readonly text: string;
  readonly action: string;
  readonly answer: string | null;
}

/** What two rounds differ in, as data. */
export interface RoundDifference {
  readonly from: number;
  readonly to: number;
  readonly proposalChanged: boolean;
  readonly materials: readonly MaterialDifference[];
  readonly fields: readonly FieldDifference[];
  readonly proposal: readonly TextPiece[];
  /** The five parts of the situation statement; those that are the same are left out. */
  readonly statement: readonly { readonly part: string; readonly pieces: readonly TextPiece[] }[];
  readonly answers: readonly AnsweredPoint[];
}

/** Shows a reviewer what has changed since a round they know (JBM-28b). */
@Injectable()
export class RoundDifferences {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseRecords,
    private readonly materials: MaterialsService,
    private readonly opinions: SignedOpinions,
  ) {}

  /** `to` against `from`, by default the round before it. @throws CASE_NOT_FOUND, ROUND_NOT_FOUND */
  async between(actor: Actor, caseId: string, to: number, from = to - 1): Promise<RoundDifference> {
    const tx = this.database.manager;
    await this.cases.visible(tx, actor, caseId);
    const [before, after] = [await this.bundle(tx, caseId, from), await this.bundle(tx, caseId, to)];
    return {
      from,
      to,
      proposalChanged: before.proposalHash !== after.proposalHash,
      materials: materialDifferences(before.content.materials, after.content.materials),
      fields: fieldDifferences(before.content, after.content),
      proposal: textDifference(before.content.proposal.text, after.content.proposal.text),
      statement: statementDifferences(before.content, after.content),
      answers: await this.answered(tx, caseId, from, after.content),
    };
  }

  /** A round's bundle with everything that was supplemented to it. */
  private async bundle(
    tx: Tx,
    caseId: string,
    round: number,
  ): Promise<{ readonly content: SubmissionContent; readonly proposalHash: string }> {
    const submission = (await this.materials.all(tx, caseId)).find((each) => each.round === round);
    if (!submission) throw new DomainError(roundNotFound(round));
    const notices = await this.materials.supplementsOf(tx, caseId, round);
    const materials = [...submission.content.materials, ...notices.flatMap((each) => each.materials)];
    return { content: { ...submission.content, materials }, proposalHash: submission.proposalHash };
  }

  private async answered(
    tx: Tx,
    caseId: string,
    round: number,
    { answers }: SubmissionContent,
  ): Promise<readonly AnsweredPoint[]> {
    const points = (await this.opinions.ofRound(tx, caseId, round))?.points ?? [];
    return points.map(({ text, action }, index) => ({
      point: index + 1,
      text,
      action,
      answer: answers.find(({ point }) => point === index + 1)?.answer ?? null,
    }));
  }
}

function statementDifferences(
  before: SubmissionContent,
  after: SubmissionContent,
): RoundDifference['statement'] {
  const parts = Object.keys(after.statement) as (keyof SubmissionContent['statement'])[];
  return parts
    .filter((part) => before.statement[part] !== after.statement[part])
    .map((part) => ({ part, pieces: textDifference(before.statement[part], after.statement[part]) }));
}
