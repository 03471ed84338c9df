import { Injectable } from '@nestjs/common';
import { PeopleService, QualificationRegister, type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import { CaseActs, CaseCommands, type CaseAnswer } from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { isOverdue } from '../working-calendar/index.js';
import { randomUUID } from 'node:crypto';
import { canonicalKind, stageAfter, withSubKind } from './domain/opinion.js';
import { signerWroteOpinion } from './domain/review.errors.js';
import { REVIEW_DUE } from './domain/review-clock.js';
import { type WriteOpinionDto } from './dto/review.dto.js';
import { type Opinion, type ReviewRound } from './review.entity.js';
import { ExtensionsRepository } from './extensions.repository.js';
import { ReviewAssignments } from './assignments.service.js';
import { OpinionDrafts } from './opinion-drafts.service.js';
import { OpinionFaults } from './opinion-faults.service.js';
import { opinionOf } from './opinion-input.js';
import { ReviewsRepository } from './reviews.repository.js';

/** Opinion and signature: what people do in one round of review. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly reviews: ReviewsRepository,
    private readonly people: PeopleService,
    private readonly faults: OpinionFaults,
    private readonly drafts: OpinionDrafts,
    private readonly register: QualificationRegister,
    private readonly agencies: AgenciesService,
    private readonly deadlines: Deadlines,
    private readonly numbers: DocumentNumbers,
    private readonly extensions: ExtensionsRepository,
    private readonly assignments: ReviewAssignments,
    acts: CaseActs,
  ) {
    acts.declare({
      writeOpinion: {
        taskKey: 'writeOpinion',
        known: async (context) => refuseAll(await this.faults.ofSupplement(context)),
      },
      signOpinion: {
        taskKey: 'signOpinion',
        known: async (context) => {
          refuseAll(await this.faults.ofSupplement(context));
          refuseAll(await this.faults.ofActor(context, context.actor));
          const { opinion } = await this.writtenOpinion(context.tx, context.case.id);
          if (context.actor.actingFor && opinion.writtenBy === context.actor.personId)
            throw signerWroteOpinion();
        },
      },
      returnOpinion: { taskKey: 'signOpinion' },
    });
  }

  /** Writes the opinion and hands it to the head of the legal unit. All faults are told at once. */
  writeOpinion(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: WriteOpinionDto,
  ): Promise<CaseAnswer & { opinionVersion: number }> {
    const command = { actor, action: 'writeOpinion', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, profile, now } = context;
      const content = withSubKind(opinionOf(input), profile);
      refuseAll(await this.faults.of(context, context.actor, content));
      refuseAll(await this.faults.ofTime(context, input.lateReason));
      const round = await this.reviews.runningRound(tx, row.id);
      const version = ((await this.reviews.latestOpinion(tx, row.id, round.round))?.version ?? 0) + 1;
      await this.reviews.insertOpinion(tx, {
        id: randomUUID(),
        caseId: row.id,
        round: round.round,
        version,
        content,
        lateReason: input.lateReason ?? null,
        state: 'WRITTEN',
        writtenBy: actor.personId,
        writtenAt: now,
        returnReason: null,
        signedBy: null,
        signedAt: null,
        documentNo: null,
        corrects: null,
        correctionReason: null,
      });
      await this.drafts.keepWritten(tx, { caseId: row.id, round: round.round, now }, actor, content);
      context.note({
        round: round.round,
        version,
        kind: content.kind,
        canonicalKind: canonicalKind(content),
      });
      await context.complete();
      return { opinionVersion: version };
    });
  }

  /** The head of the legal unit signs: from now on the opinion is immutable, and only AGREE passes. */
  signOpinion(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { readonly remark?: string },
  ): Promise<CaseAnswer & { documentNo: string }> {
    const command = { actor, action: 'signOpinion', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, today } = context;
      const { round, opinion } = await this.writtenOpinion(tx, row.id);
      const due = await this.deadlines.find(tx, row.id, REVIEW_DUE);
      const overdue = due !== undefined && isOverdue(due, now);
      const agency = await this.agencies.get(tx, row.reviewingAgencyId);
      const documentNo = await this.numbers.next(tx, agency, '审', today);
      const { kind } = opinion.content;
      await this.reviews.updateOpinion(tx, opinion.id, {
        state: 'SIGNED',
        signedBy: actor.personId,
        signedAt: now,
        documentNo,
      });
      await this.reviews.updateRound(tx, round.id, { state: 'SIGNED', opinionKind: kind, overdue });
      await this.register.noteFirstReview(tx, await this.people.get(tx, opinion.writtenBy), today);
      await this.extensions.lapse(tx, row.id);
      context.change({ coReviewerIds: [] });
      await this.deadlines.close(tx, row.id, REVIEW_DUE, now);
      const canonical = canonicalKind(opinion.content);
      context.moveTo(stageAfter(canonical));
      context.note({
        round: round.round,
        kind,
        canonicalKind: canonical,
        documentNo,
        ...(input.remark ? { remark: input.remark } : {}),
      });
      await context.complete({ opinionSigned: true, opinionKind: canonical });
      return { documentNo };
    });
  }

  /** The head of the legal unit wants the draft changed; the reviewer writes a new version. */
  returnOpinion(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: { readonly reason: string },
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'returnOpinion', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { opinion } = await this.writtenOpinion(context.tx, context.case.id);
      context.note({ version: opinion.version, reason: input.reason });
      if (await this.assignments.releaseGone(context, input.reason)) return {};
      await this.reviews.updateOpinion(context.tx, opinion.id, {
        state: 'RETURNED',
        returnReason: input.reason,
      });
      await context.complete({ opinionSigned: false });
      return {};
    });
  }

  /** Every round of a case, oldest first. */
  rounds(tx: Tx, caseId: string): Promise<ReviewRound[]> {
    return this.reviews.rounds(tx, caseId);
  }

  private async writtenOpinion(tx: Tx, caseId: string): Promise<{ round: ReviewRound; opinion: Opinion }> {
    const round = await this.reviews.runningRound(tx, caseId);
    const opinion = await this.reviews.latestOpinion(tx, caseId, round.round);
    if (opinion?.state !== 'WRITTEN') throw new Error(`case ${caseId} has no opinion to sign`);
    return { round, opinion };
  }
}
