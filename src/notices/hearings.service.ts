import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor, type Person } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import {
  CaseActs,
  CaseCommands,
  CaseNews,
  type CaseAnswer,
  type CaseCommandContext,
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
  permitHearingFaults,
  presiderFaults,
  recorderFaults,
} from './domain/hearing.js';
import { presiderUnknown } from './domain/notices.errors.js';
import { type RecordHearingDto, type ServeHearingNoticeDto } from './dto/hearing.dto.js';
import { type Hearing } from './hearing.entity.js';
import { dateFaults } from './notice-dates.js';
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
        ...presiderFaults(presider.personId, row.handlerIds),
      ]);
      const agency = await this.agencies.get(tx, row.agencyId);
      const documentNo = await this.numbers.next(tx, agency, '听通', input.servedOn);
      await this.notices.insertHearing(tx, newHearing(context, notice, presider, documentNo, input));
      const { servedOn, hearingOn, place } = input;
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
      const presiderId = changed?.personId ?? hearing.presiderId;
      refuseAll([
        ...dateFaults('heldOn', input.heldOn, today, hearing.noticeServedOn, HEARING_NOTICE),
        ...hearingRecordFaults(input, hearing.hearingOn),
        ...presiderFaults(presiderId, row.handlerIds),
      ]);
      if (input.recordFileId) {
        await this.files.require(tx, input.recordFileId, actor);
        await this.files.attach(tx, input.recordFileId);
      }
      await this.notices.updateHearing(tx, hearing.id, {
        heldOn: input.heldOn,
        presiderId,
        presiderName: changed?.name ?? hearing.presiderName,
        attendees: [...input.attendees],
        summary: input.summary,
        signedByParty: input.signedByParty,
        signedByPresider: input.signedByPresider,
        refusalNote: input.refusalNote ?? null,
        recordFileId: input.recordFileId ?? null,
        recordedBy: actor.personId,
      });
      context.note({ heldOn: input.heldOn, signedByParty: input.signedByParty });
      await context.complete();
      return {};
    });
  }

  /** Every hearing of a case, oldest first, for its page. */
  ofCase(tx: Tx, caseId: string): Promise<readonly Readonly<Hearing>[]> {
    return this.notices.hearingsOfCase(tx, caseId);
  }

  /** Whoever presides belongs to the agency whose case it is. */
  private async presider({ tx, case: row }: CaseCommandContext, signInName: string): Promise<Person> {
    const person = await this.people.findBySignInName(tx, signInName);
    if (!person || person.disabled || person.agencyId !== row.agencyId) {
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
