import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseRecords,
  decidingAgencyOf,
  type CaseAnswer,
  type CaseCommandContext,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { reviewPassedAt } from '../discussions/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { FileStore } from '../file-store/index.js';
import { MaterialsService } from '../materials/index.js';
import { LawRegister, citedIn, placed } from '../registers/index.js';
import { toAmount } from '../shared/amount.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { refuseAll, type Refusal } from '../shared/domain-error.js';
import { isOverdue } from '../working-calendar/index.js';
import {
  contentFaults,
  heavierFaults,
  notCoveredFaults,
  type CoveringProposal,
  type NoticeContent,
} from './domain/notice-content.js';
import { responseStateOf, type NoticeFacts } from './domain/notice-facts.js';
import {
  PARTY_RESPONSE,
  partyResponsePeriod,
  responseFaults,
  type ResponseInput,
} from './domain/party-response.js';
import { proofFaults } from './domain/service-receipt.js';
import { type RecordPartyResponseDto } from './dto/record-party-response.dto.js';
import { type ServeNoticeDto } from './dto/serve-notice.dto.js';
import { dateFaults } from './notice-dates.js';
import { hashOf } from './notice-hash.js';
import { NOTICE_AND_HEARING } from './notice-process.js';
import { NoticesRepository } from './notices.repository.js';
import { type PriorNotice } from './prior-notice.entity.js';

/** The kind part of a notice's document number (文号). */
const SERIES_OF_KIND = {
  PENALTY: '罚',
  PERMIT: '许',
  COERCION: '强',
  LEVY: '征',
  FEE: '费',
  INSPECTION: '检',
} as const;

/** The prior notice to the party and what it answers (事先告知, 行政处罚法 44, 45, 62 to 64). */
@Injectable()
export class NoticesService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly notices: NoticesRepository,
    private readonly deadlines: Deadlines,
    private readonly agencies: AgenciesService,
    private readonly numbers: DocumentNumbers,
    private readonly files: FileStore,
    private readonly clock: Clock,
    private readonly laws: LawRegister,
    private readonly cases: CaseRecords,
    private readonly materials: MaterialsService,
    acts: CaseActs,
  ) {
    acts.declare({
      serveNotice: { taskKey: 'serveNotice' },
      recordPartyResponse: { taskKey: 'recordPartyResponse' },
    });
  }

  /** Serves a notice: it names one version of the proposal, and the party's five working days begin to run. */
  serveNotice(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ServeNoticeDto,
  ): Promise<CaseAnswer & { documentNo: string; periodEndsOn: BeijingDate }> {
    const command = { actor, action: 'serveNotice', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, profile } = context;
      const earlier = await this.notices.latest(tx, caseId);
      const content = contentOf(input);
      refuseAll([
        ...serviceFaults(context, input),
        ...(await this.laws.faults(context, placed(content.basis.map(citedIn), 'basis'), input.servedOn)),
        ...contentFaults(
          content,
          row.kind === 'PENALTY',
          profile.hearingThresholds.value[row.party.kind],
          profile.furtherHearingKinds,
        ),
        ...heavierFaults(content, earlier ?? undefined, input.newFacts),
        ...(row.kind === 'PENALTY' ? notCoveredFaults(content, await this.covering(tx, caseId)) : []),
      ]);
      const number = (earlier?.number ?? 0) + 1;
      const documentNo = await this.documentNo(context, content.hearingRight ? '听告' : '告', input.servedOn);
      const { due, timers } = await this.deadlines.open(
        tx,
        {
          caseId,
          agencyId: row.agencyId,
          name: PARTY_RESPONSE,
          round: number,
          period: partyResponsePeriod(input.servedOn, row.kind),
          taskKeys: ['recordPartyResponse'],
          processKey: NOTICE_AND_HEARING,
          timers: [{ variable: 'partyResponseOverAt', at: 'OVERDUE' }],
        },
        now,
      );
      const notice = newNotice(context, input, content, number, documentNo, due.effectiveDate);
      await this.notices.insert(tx, notice);
      context.moveTo('NOTIFYING');
      const { amount, kinds, hearingRight } = content;
      const periodEndsOn = due.effectiveDate;
      context.note({
        documentNo,
        number,
        amount,
        kinds,
        hearingRight,
        servedOn: input.servedOn,
        periodEndsOn,
      });
      await context.complete(timers);
      return { documentNo, periodEndsOn };
    });
  }

  /** Records what the party answered, or that it let its period pass. */
  recordPartyResponse(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordPartyResponseDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'recordPartyResponse', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, now, today } = context;
      const notice = await this.latest(tx, caseId);
      const due = await this.deadlines.find(tx, caseId, PARTY_RESPONSE);
      const periodEndsOn = due?.effectiveDate ?? notice.periodEndsOn;
      const periodOver = due ? isOverdue(due, now) : today > periodEndsOn;
      refuseAll([
        ...dateFaults('on', input.on, today, notice.servedOn, SERVICE_OF_NOTICE),
        ...responseFaults(input, { hearingRight: notice.hearingRight, periodEndsOn, periodOver }),
      ]);
      if (input.waiver?.fileId) await this.keepFile(context, input.waiver.fileId);
      await this.notices.update(tx, notice.id, responseColumns(input, actor));
      // The period ends with the answer or by running out; how late the clerk records it is another matter.
      const endedAt = due && periodOver ? new Date(due.dueAt) : now;
      await this.deadlines.close(tx, caseId, PARTY_RESPONSE, endedAt);
      context.note({ response: input.response, on: input.on, adopted: input.reexamination?.adopted ?? null });
      await context.complete({ hearingRequested: input.response === 'HEARING_REQUESTED' });
      return {};
    });
  }

  /** What the decision's gate needs to know of the latest notice; undefined when none was served. */
  async facts(tx: Tx, caseId: string): Promise<NoticeFacts | undefined> {
    const notice = await this.notices.latest(tx, caseId);
    if (!notice) return undefined;
    const now = this.clock.now();
    const due = await this.deadlines.find(tx, caseId, PARTY_RESPONSE);
    const periodEndsOn = due?.effectiveDate ?? notice.periodEndsOn;
    const periodOver = due ? isOverdue(due, now) : beijingDateOf(now) > periodEndsOn;
    const hearing = await this.notices.hearingOf(tx, notice.id);
    return {
      noticeId: notice.id,
      number: notice.number,
      documentNo: notice.documentNo,
      round: notice.round,
      kinds: notice.kinds,
      amount: notice.amount,
      basis: notice.basis,
      contentHash: notice.contentHash,
      servedOn: notice.servedOn,
      hearingRight: notice.hearingRight,
      response: notice.response,
      responseState: responseStateOf(notice.response, periodOver),
      periodEndsOn,
      periodOver,
      hearingRequested: notice.response === 'HEARING_REQUESTED',
      hearingOn: hearing?.hearingOn ?? null,
      hearingHeldOn: hearing?.heldOn ?? null,
      hearingRecordSigned: Boolean(hearing?.heldOn) && hearing?.signedByPresider === true,
      repeatReason: notice.repeatReason,
    };
  }

  /** Every notice of a case, oldest first, for its page. */
  ofCase(tx: Tx, caseId: string): Promise<readonly Readonly<PriorNotice>[]> {
    return this.notices.ofCase(tx, caseId);
  }

  /** The proposal with which the case goes on; undefined where the party is told before anything was proposed. */
  private async covering(tx: Tx, caseId: string): Promise<CoveringProposal | undefined> {
    const proposal = (await this.materials.find(tx, caseId))?.content.proposal;
    if (!proposal) return undefined;
    const reviewed = reviewPassedAt(await this.cases.history(tx, caseId)) !== undefined;
    return { kinds: proposal.kinds, amount: proposal.amount ?? null, reviewed };
  }

  private async latest(tx: Tx, caseId: string): Promise<PriorNotice> {
    const notice = await this.notices.latest(tx, caseId);
    if (!notice) throw new Error(`case ${caseId} waits for an answer, but no notice was served`);
    return notice;
  }

  private async documentNo(context: CaseCommandContext, kind: string, date: BeijingDate): Promise<string> {
    const agency = await this.agencies.get(context.tx, decidingAgencyOf(context.case));
    return this.numbers.next(context.tx, agency, `${SERIES_OF_KIND[context.case.kind]}${kind}`, date);
  }

  private async keepFile(context: CaseCommandContext, fileId: string): Promise<void> {
    await this.files.require(context.tx, fileId, context.actor);
    await this.files.attach(context.tx, fileId);
  }
}

const SERVICE_OF_NOTICE = { zh: '告知书送达日', en: 'service of the notice' };
const END_OF_INVESTIGATION = { zh: '调查终结日', en: 'the end of the investigation' };
const FILING = { zh: '立案日期', en: 'the filing' };

/** The notice reaches the party after the investigation, and by publication is published after it, with its proof. */
function serviceFaults({ case: row, today }: CaseCommandContext, input: ServeNoticeDto): Refusal[] {
  const ended = row.investigationEndedOn;
  const [after, what] = ended ? [ended, END_OF_INVESTIGATION] : [row.filedOn, FILING];
  const { servedOn, publishedOn } = input;
  return [
    ...dateFaults('servedOn', servedOn, today, after, what),
    ...(publishedOn === undefined ? [] : dateFaults('publishedOn', publishedOn, today, after, what)),
    ...proofFaults(input),
  ];
}

function contentOf(input: ServeNoticeDto): NoticeContent {
  const { kinds, amount, facts, basis, hearingRight } = input;
  return { kinds, amount: amount === undefined ? null : toAmount(amount), facts, basis, hearingRight };
}

function newNotice(
  { case: row, actor, now }: CaseCommandContext,
  input: ServeNoticeDto,
  content: NoticeContent,
  number: number,
  documentNo: string,
  periodEndsOn: BeijingDate,
): PriorNotice {
  return {
    id: randomUUID(),
    caseId: row.id,
    agencyId: row.agencyId,
    number,
    documentNo,
    round: row.round,
    kinds: [...content.kinds],
    amount: content.amount,
    facts: content.facts,
    basis: [...content.basis],
    hearingRight: content.hearingRight,
    contentHash: hashOf(content),
    newFacts: input.newFacts ?? null,
    servedOn: input.servedOn,
    method: input.method,
    witness: input.witness ?? null,
    consent: input.consent ?? null,
    proof: input.proof ?? null,
    publishedOn: input.publishedOn ?? null,
    note: input.note ?? null,
    servedBy: actor.personId,
    periodEndsOn,
    response: null,
    respondedOn: null,
    statement: null,
    reexamination: null,
    waiverText: null,
    waiverFileId: null,
    responseRecordedBy: null,
    repeatReason: null,
    createdAt: now,
  };
}

function responseColumns(input: ResponseInput, actor: Actor): Partial<PriorNotice> {
  const { response, on, statement, reexamination, waiver } = input;
  return {
    response,
    respondedOn: on,
    statement: statement ?? null,
    reexamination: reexamination ? { adopted: reexamination.adopted, reasons: reexamination.reasons } : null,
    waiverText: waiver?.text ?? null,
    waiverFileId: waiver?.fileId ?? null,
    responseRecordedBy: actor.personId,
  };
}
