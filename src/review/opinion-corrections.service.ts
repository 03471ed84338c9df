import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseNews,
  type CaseAnswer,
  type CaseContext,
  type News,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { checkActsForReview } from '../materials/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { corrected, correctionFaults } from './domain/correction.js';
import { correctionNeedsHead, nothingToCorrect } from './domain/review.errors.js';
import { type CorrectOpinionDto } from './dto/co-review.dto.js';
import { ReviewsRepository } from './reviews.repository.js';

/** Slips in a signed opinion are put right in a new version; the signed one stays as it is. */
@Injectable()
export class OpinionCorrections {
  constructor(
    private readonly commands: CaseCommands,
    private readonly reviews: ReviewsRepository,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      correctOpinion: {
        known: async ({ tx, case: row, actor }) => {
          checkActsForReview(actor, row);
          if (!actor.roles.includes('LEGAL_UNIT_HEAD')) throw correctionNeedsHead();
          const signed = await this.reviews.latestOpinion(tx, row.id, row.round);
          if (signed?.state !== 'SIGNED') throw nothingToCorrect();
        },
      },
    });
  }

  /** Signed by the head of the legal unit, like the opinion itself; the kind never changes (SY-L10). */
  correct(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: CorrectOpinionDto,
  ): Promise<CaseAnswer & { opinionVersion: number }> {
    const command = { actor, action: 'correctOpinion', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const signed = await this.reviews.latestOpinion(tx, row.id, row.round);
      if (signed?.state !== 'SIGNED') throw nothingToCorrect();
      refuseAll(correctionFaults(input, signed.content));
      const version = signed.version + 1;
      await this.reviews.insertOpinion(tx, {
        ...signed,
        id: randomUUID(),
        version,
        content: corrected(input, signed.content),
        signedBy: actor.personId,
        signedAt: now,
        corrects: signed.version,
        correctionReason: input.reason,
      });
      context.note({ version, corrects: signed.version, reason: input.reason });
      await this.tell(context, version);
      return { opinionVersion: version };
    });
  }

  private async tell(context: CaseContext, version: number): Promise<void> {
    const { case: row } = context;
    const news: News = {
      kind: 'OPINION_CORRECTED',
      title: { zh: '审核意见有更正', en: 'A slip in the opinion was corrected' },
      occasion: `${row.id}:${row.round}:${version}`,
    };
    await this.news.tell(context, news, row.handlerIds);
  }
}
