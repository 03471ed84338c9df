import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor, type Person } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseNews,
  decidingAgencyOf,
  type CaseAnswer,
  type CaseCommandContext,
  type CaseRecord,
} from '../cases/index.js';
import { type CommandRequest } from '../commands/index.js';
import { type Tx } from '../database/index.js';
import { DocumentNumbers } from '../documents/index.js';
import { FileStore } from '../file-store/index.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { CurrentCalendar } from '../working-calendar/index.js';
import {
  hearingNoticeFaults,
  hearingRecordFaults,
  heldOnFaults,
  permitHearingFaults,
  presiderFaults,
  recorderFaults,
} from './domain/hearing.js';
import { presiderUnknown } from './domain/notices.errors.js';
import { withdrawalFaults } from './domain/party-response.js';
import { type RecordHearingDto, type ServeHearingNoticeDto } from './dto/hearing.dto.js';
import { type WithdrawHearingDto } from './dto/record-party-response.dto.js';
import { type Hearing } from './hearing.entity.js';
import { dateFaults } from './notice-dates.js';
import { NOTICE_AND_HEARING } from './notice-process.js';
import { NoticesRepository } from './notices.repository.js';
import { type PriorNotice } from './prior-notice.entity.js';

/** The hearing (听证, 行政处罚法 63 to 65): told in time, presided by somebody else, recorded and signed. */
@Injectable()
export class HearingsService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly notices: NoticesRepository,
    private readonly people: PeopleService,
    private readonly calendars: CurrentCalendar,
    private readonly agencies: AgenciesService,
    private readonly numbers: DocumentNumbers,
    private readonly files: FileStore,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      withdrawHearing: {
        known: async ({ tx, case: row }) => {
          const notice = await this.notices.latest(tx, row.id);
          const { requested, held } = notice
            ? await this.asked(tx, notice)
            : { requested: false, held: false };
          refuseAll(withdrawalFaults({ text: UNWRITTEN }, { requested, held }));
        },
      },
      serveHearingNotice: { taskKey: 'serveHearingNotice' },
      recordHearing: {
        taskKey: 'recordHearing',
        // The task is the handlers'; whoever presides makes the record as well, and they are none of them.
        ofAnyone: true,
        law: async ({ tx, case: row, actor }) => {
          const notice = await this.notices.latest(tx, row.id);
          const hearing = notice && (await this.notices.hearingOf(tx, notice.id));
          if (hearing) refuseAll(recorderFaults(actor.personId, hearing.presiderId, row.handlerIds));
        },
      },
    });
  }

  /** Tells the party of time, place and presider, seven clear working days before. */
  serveHearingNotice(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: ServeHearingNoticeDto,
  ): Promise<CaseAnswer & { documentNo: string }> {
    const command = { actor, action: 'serveHearingNotice', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, today } = context;
      const notice = await this.noticeOf(tx, caseId);
      const presider = await this.presider(context, input.presider);
      const requestedOn = notice.respondedOn ?? notice.servedOn;
      const calendar = await this.calendars.load(tx);
      refuseAll([
        ...dateFaults('servedOn', input.servedOn, today, requestedOn, HEARING_REQUEST),
        ...hearingNoticeFaults(calendar, input.servedOn, input.hearingOn),
        ...(row.kind === 'PERMIT' ? permitHearingFaults(calendar, requestedOn, input.hearingOn) : []),
        ...presiderFaults(presider, row),
      ]);
      const agency = await this.agencies.get(tx, decidingAgencyOf(row));
      const documentNo = await this.numbers.next(tx, agency, '听通', input.servedOn);
      await this.notices.insertHearing(tx, newHearing(context, notice, presider, documentNo, input));
      const { servedOn, hearingOn, place } = input;
      // The record is the presider's as much as the handlers': it lies in their inbox too.
      context.change({ seats: { ...row.seats, recordHearing: [presider.personId] } });
      const title = { zh: '您被指定主持听证', en: 'You preside at a hearing' };
      const body = { zh: `${hearingOn}，${place}`, en: `${hearingOn}, ${place}` };
      await this.news.tell(context, { kind: 'HEARING_TO_PRESIDE', title, body, occasion: documentNo }, [
        presider.personId,
      ]);
      context.note({ documentNo, servedOn, hearingOn, place, presider: presider.name });
      await context.complete();
      return { documentNo };
    });
  }

  /** The party takes its request back in writing: there is no hearing, and the diagram goes on without it. */
  withdraw(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: WithdrawHearingDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'withdrawHearing', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, today } = context;
      const notice = await this.noticeOf(tx, caseId);
      const { text, fileId } = input.withdrawal;
      refuseAll([
        ...withdrawalFaults(input.withdrawal, await this.asked(tx, notice)),
        ...dateFaults('on', input.on, today, notice.respondedOn ?? notice.servedOn, HEARING_REQUEST),
      ]);
      if (fileId) {
        await this.files.require(tx, fileId, actor);
        await this.files.attach(tx, fileId);
      }
      await this.notices.update(tx, notice.id, {
        response: 'WAIVED',
        waiverText: text ?? null,
        waiverFileId: fileId ?? null,
        responseRecordedBy: actor.personId,
      });
      context.change({ seats: withoutPresider(row) });
      context.note({ on: input.on, documentNo: notice.documentNo });
      await context.send('hearingWithdrawn', NOTICE_AND_HEARING);
      return {};
    });
  }

  private async asked(tx: Tx, notice: PriorNotice): Promise<{ requested: boolean; held: boolean }> {
    const hearing = await this.notices.hearingOf(tx, notice.id);
    return { requested: notice.response === 'HEARING_REQUESTED', held: Boolean(hearing?.heldOn) };
  }

  /** Records the hearing with its signatures; the decision rests on this record. */
  recordHearing(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordHearingDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'recordHearing', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, today } = context;
      const hearing = await this.hearingOf(tx, caseId);
      const changed = input.presider ? await this.presider(context, input.presider) : undefined;
      const { presiderId: personId, presiderName: name } = hearing;
      const presider = changed ?? { personId, name };
      const { postponement } = input;
      refuseAll([
        ...dateFaults('heldOn', input.heldOn, today, hearing.noticeServedOn, HEARING_NOTICE),
        ...(postponement
          ? dateFaults(
              'postponement.servedOn',
              postponement.servedOn,
              today,
              hearing.noticeServedOn,
              HEARING_NOTICE,
            )
          : []),
        ...heldOnFaults(await this.calendars.load(tx), input.heldOn, hearing.hearingOn, postponement),
        ...hearingRecordFaults(input),
        ...presiderFaults(presider, row),
      ]);
      if (input.recordFileId) {
        await this.files.require(tx, input.recordFileId, actor);
        await this.files.attach(tx, input.recordFileId);
      }
      await this.notices.updateHearing(tx, hearing.id, {
        heldOn: input.heldOn,
        postponement: postponement ? { ...postponement } : null,
        presiderId: presider.personId,
        presiderName: presider.name,
        attendees: [...input.attendees],
        summary: input.summary,
        signedByParty: input.signedByParty,
        signedByPresider: input.signedByPresider,
        refusalNote: input.refusalNote ?? null,
        recordFileId: input.recordFileId ?? null,
        recordedBy: actor.personId,
      });
      context.change({ seats: withoutPresider(row) });
      context.note({
        heldOn: input.heldOn,
        signedByParty: input.signedByParty,
        ...(postponement ? { postponement: { ...postponement } } : {}),
      });
      await context.complete();
      return {};
    });
  }

  /** Every hearing of a case, oldest first, for its page. */
  ofCase(tx: Tx, caseId: string): Promise<readonly Readonly<Hearing>[]> {
    return this.notices.hearingsOfCase(tx, caseId);
  }

  /** Whoever presides belongs to the agency whose case it is, or to the one that entrusted it (行政处罚法 20, 64). */
  private async presider({ tx, case: row }: CaseCommandContext, signInName: string): Promise<Person> {
    const person = await this.people.findBySignInName(tx, signInName);
    const agencies = [row.agencyId, decidingAgencyOf(row)];
    if (!person || person.disabled || !agencies.includes(person.agencyId)) {
      throw new DomainError(presiderUnknown(signInName));
    }
    return person;
  }

  private async noticeOf(tx: Tx, caseId: string): Promise<PriorNotice> {
    const notice = await this.notices.latest(tx, caseId);
    if (!notice) throw new Error(`case ${caseId} has a hearing, but no notice was served`);
    return notice;
  }

  private async hearingOf(tx: Tx, caseId: string): Promise<Hearing> {
    const hearing = await this.notices.hearingOf(tx, (await this.noticeOf(tx, caseId)).id);
    if (!hearing) throw new Error(`case ${caseId} waits for a hearing that was never announced`);
    return hearing;
  }
}

function withoutPresider({ seats }: CaseRecord): CaseRecord['seats'] {
  const { recordHearing: _presider, ...others } = seats;
  return others;
}

/** Stands for the paper while nobody has filled in the form yet. */
const UNWRITTEN = '—';

const HEARING_REQUEST = { zh: '听证申请日', en: 'the request for the hearing' };
const HEARING_NOTICE = { zh: '听证通知送达日', en: 'service of the hearing notice' };

function newHearing(
  { case: row, now }: CaseCommandContext,
  notice: PriorNotice,
  presider: Person,
  documentNo: string,
  input: ServeHearingNoticeDto,
): Hearing {
  return {
    id: randomUUID(),
    noticeId: notice.id,
    caseId: row.id,
    agencyId: row.agencyId,
    documentNo,
    noticeServedOn: input.servedOn,
    hearingOn: input.hearingOn,
    place: input.place,
    presiderId: presider.personId,
    presiderName: presider.name,
    heldOn: null,
    postponement: null,
    attendees: [],
    summary: null,
    signedByParty: false,
    signedByPresider: false,
    refusalNote: null,
    recordFileId: null,
    recordedBy: null,
    createdAt: now,
  };
}
