import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import {
  CaseActs,
  CaseFileAccess,
  CaseCommands,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { FileStore } from '../file-store/index.js';
import { SignedOpinions, type SignedOpinion } from '../review/index.js';
import { LawRegister, titledIn } from '../registers/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { countPeriod, CurrentCalendar } from '../working-calendar/index.js';
import { type Dispute } from './dispute.entity.js';
import { DisputeNewsService } from './dispute-news.service.js';
import { DisputesRepository } from './disputes.repository.js';
import { type DisputedPoint } from './domain/dispute.js';
import { objectionPeriod } from './domain/dispute-periods.js';
import { objectionFaults, objectionRefusals } from './domain/objection.js';
import { type ObjectToOpinionDto } from './dto/dispute.dto.js';

/** The handling unit's written objection to an opinion (审核意见异议书; JBM-28c, SY-L12). */
@Injectable()
export class ObjectionsService implements OnModuleInit {
  constructor(
    private readonly commands: CaseCommands,
    private readonly disputes: DisputesRepository,
    private readonly opinions: SignedOpinions,
    private readonly agencies: AgenciesService,
    private readonly numbers: DocumentNumbers,
    private readonly files: FileStore,
    private readonly fileAccess: CaseFileAccess,
    private readonly news: DisputeNewsService,
    private readonly laws: LawRegister,
    private readonly calendars: CurrentCalendar,
    acts: CaseActs,
  ) {
    acts.declare({
      objectToOpinion: {
        taskKey: ({ case: row }) => (row.stage === 'REFERRING' ? 'referCase' : 'reworkAndResubmit'),
        law: (context) => this.mayObject(context),
      },
    });
  }

  onModuleInit(): void {
    this.fileAccess.register((tx, fileId) => this.disputes.caseOfEvidence(tx, fileId));
  }

  /** Objects instead of reworking or referring: the step at which the case stands ends with the objection. */
  object(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ObjectToOpinionDto,
  ): Promise<CaseAnswer & { documentNo: string }> {
    const command = {
      actor,
      action: 'objectToOpinion',
      caseId,
      request,
    } as const;
    return this.commands.run(command, async (context) => {
      const opinion = await this.opinionOf(context);
      if (!opinion) throw new Error(`case ${caseId} has no opinion`);
      const points = input.points.map(pointOf);
      refuseAll([
        ...objectionFaults(points, opinion.points.length),
        ...(await this.laws.faults(
          context,
          points.flatMap(({ basis }, index) => titledIn(basis, `points.${index}.basis`)),
        )),
      ]);
      const dispute = await this.keep(context, input, points, opinion);
      const referring = context.case.stage === 'REFERRING';
      context.moveTo('IN_DISPUTE');
      const { documentNo, round } = dispute;
      context.note({
        documentNo,
        round,
        opinionNo: opinion.documentNo,
        points: points.map(({ point }) => point),
      });
      await this.news.tellReviewSide(context, dispute, {
        kind: 'OPINION_DISPUTED',
        title: { zh: '承办机构对审核意见提出异议', en: 'An opinion is disputed' },
        body: { zh: `异议书 ${documentNo}，请组织协商`, en: `objection ${documentNo}; please negotiate` },
      });
      await context.complete(referring ? { referralStep: 'OBJECT' } : { reworkOutcome: 'OBJECT' });
      return { documentNo };
    });
  }

  private async mayObject(context: CaseContext): Promise<void> {
    const { tx, case: row, profile, today } = context;
    const opinion = await this.opinionOf(context);
    const earlier = await this.disputes.latest(tx, row.id);
    const period = opinion && objectionPeriod(profile, opinion.signedOn);
    const due = period && countPeriod(await this.calendars.load(tx), period);
    refuseAll(
      objectionRefusals({
        stage: row.stage,
        opinionKind: opinion?.canonical ?? null,
        objectedInRound: earlier?.round === row.round,
        today,
        ...(due ? { period: { due: due.effectiveDate, clause: due.rule.source } } : {}),
      }),
    );
  }

  /** What is disputed: the opinion signed in the case's present round. */
  private opinionOf({ tx, case: row }: CaseContext): Promise<SignedOpinion | undefined> {
    return this.opinions.ofRound(tx, row.id, row.round);
  }

  private async keep(
    context: CaseCommandContext,
    input: ObjectToOpinionDto,
    points: DisputedPoint[],
    opinion: SignedOpinion,
  ): Promise<Dispute> {
    const { tx, case: row, actor, now, today } = context;
    const evidence = (input.evidence ?? []).map((each) => ({ ...each }));
    await this.attach(tx, actor, evidence);
    const agency = await this.agencies.get(tx, row.agencyId);
    const dispute: Dispute = {
      id: randomUUID(),
      caseId: row.id,
      agencyId: row.agencyId,
      round: row.round,
      documentNo: await this.numbers.next(tx, agency, '异', today),
      opinionNo: opinion.documentNo,
      opinionKind: opinion.canonical,
      points,
      evidence,
      objectedBy: actor.personId,
      objectedAt: now,
      negotiation: null,
      escalation: null,
      ruling: null,
      outcome: null,
      closedAt: null,
    };
    await this.disputes.insert(tx, dispute);
    return dispute;
  }

  private async attach(tx: Tx, actor: Actor, evidence: readonly { fileId?: string }[]): Promise<void> {
    for (const { fileId } of evidence) {
      if (fileId === undefined) continue;
      await this.files.require(tx, fileId, actor);
      await this.files.attach(tx, fileId);
    }
  }
}

function pointOf({ point, grounds, basis }: ObjectToOpinionDto['points'][number]): DisputedPoint {
  return { point, grounds: grounds ?? '', basis: basis ?? '' };
}
