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
import { type Tx } from '../database/index.js';
import { type BilingualText, refuseAll } from '../shared/domain-error.js';
import { type CallUp, type ReviewInquiry } from './call-up.entity.js';
import { CallUpsRepository } from './call-ups.repository.js';
import { callUpAnswerFaults, callUpFaults, inquiryFaults } from './domain/call-up.js';
import { checkLooksIntoCase } from './domain/reviewing-side.js';
import { callUpUnknown } from './domain/supplement.errors.js';
import { type AnswerCallUpDto, type CallUpMaterialsDto, type RecordInquiryDto } from './dto/call-up.dto.js';
import { MaterialFiles } from './material-files.service.js';

const LEGAL_REVIEW = 'legal-review';

/** The reviewing side looks further into a case: it calls up materials and makes inquiries; others cooperate (SY-L9). */
@Injectable()
export class CallUpsService {
  constructor(
    private readonly commands: CaseCommands,
    private readonly callUps: CallUpsRepository,
    private readonly files: MaterialFiles,
    private readonly news: CaseNews,
    acts: CaseActs,
  ) {
    acts.declare({
      callUpMaterials: { known: ({ actor, case: row }) => checkLooksIntoCase(actor, row) },
      answerCallUp: { taskKey: 'answerCallUp' },
      recordInquiry: { known: ({ actor, case: row }) => checkLooksIntoCase(actor, row) },
    });
  }

  /** Calls up further materials; the handling side gets a task, and the clock of the review runs on (系统默认). */
  callUp(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: CallUpMaterialsDto,
  ): Promise<CaseAnswer & { number: number }> {
    const command = { actor, action: 'callUpMaterials', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, today } = context;
      refuseAll(callUpFaults(input, today));
      const number = (await this.callUps.ofCase(tx, row.id)).length + 1;
      const callUp: CallUp = {
        id: randomUUID(),
        caseId: row.id,
        round: row.round,
        number,
        items: input.items.map((item) => ({ ...item })),
        wantedBy: input.wantedBy,
        askedBy: actor.personId,
        askedAt: now,
        state: 'OPEN',
        answeredBy: null,
        answeredAt: null,
        materials: [],
        remark: null,
      };
      await this.callUps.insert(tx, callUp);
      context.note({ number, items: callUp.items, by: callUp.wantedBy });
      await this.tell(context, callUp, 'MATERIALS_CALLED_UP', {
        zh: '审核机构调取材料',
        en: 'The reviewing unit calls up materials',
      });
      await context.send('materialsCalledUp', LEGAL_REVIEW);
      return { number };
    });
  }

  /** Hands in what was called up, or says why it cannot be. */
  answer(actor: Actor, request: CommandRequest, caseId: string, input: AnswerCallUpDto): Promise<CaseAnswer> {
    const command = { actor, action: 'answerCallUp', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now } = context;
      const open = (await this.callUps.ofCase(tx, row.id)).filter(({ state }) => state === 'OPEN');
      const callUp =
        input.number === undefined ? open[0] : open.find(({ number }) => number === input.number);
      if (!callUp || (input.number === undefined && open.length > 1)) {
        throw callUpUnknown(open.map(({ number }) => number));
      }
      refuseAll([...callUpAnswerFaults(input), ...(await this.files.faults(tx, actor, input.materials))]);
      await this.callUps.update(tx, callUp.id, {
        state: 'ANSWERED',
        answeredBy: actor.personId,
        answeredAt: now,
        materials: input.materials.map((material) => ({ ...material })),
        remark: input.remark ?? null,
      });
      await this.files.attach(tx, row.id, input.materials, now);
      context.note({ number: callUp.number, materials: input.materials.length });
      const title = { zh: '调取的材料已提供', en: 'Materials called up were handed in' };
      await this.tell(context, callUp, 'CALL_UP_ANSWERED', title);
      await context.complete();
      return {};
    });
  }

  /** The reviewer's own record of asking the party or somebody else. */
  recordInquiry(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    input: RecordInquiryDto,
  ): Promise<CaseAnswer> {
    const command = { actor, action: 'recordInquiry', caseId, request } as const;
    return this.commands.run(command, async (context) => {
      const { tx, case: row, now, today } = context;
      const materials = input.materials ?? [];
      refuseAll([...inquiryFaults(input, today), ...(await this.files.faults(tx, actor, materials))]);
      const { heldOn, place, asked, record, signed } = input;
      await this.callUps.insertInquiry(tx, {
        id: randomUUID(),
        caseId: row.id,
        round: row.round,
        heldOn,
        place,
        asked,
        record,
        signed,
        materials: materials.map((material) => ({ ...material })),
        recordedBy: actor.personId,
        recordedAt: now,
      });
      await this.files.attach(tx, row.id, materials, now);
      context.note({ heldOn, asked, signed });
      return {};
    });
  }

  /** Every call-up of a case, oldest first. */
  ofCase(tx: Tx, caseId: string): Promise<CallUp[]> {
    return this.callUps.ofCase(tx, caseId);
  }

  /** Every inquiry of a case, oldest first. */
  inquiriesOf(tx: Tx, caseId: string): Promise<ReviewInquiry[]> {
    return this.callUps.inquiriesOf(tx, caseId);
  }

  private async tell(
    context: CaseContext,
    callUp: CallUp,
    kind: 'MATERIALS_CALLED_UP' | 'CALL_UP_ANSWERED',
    title: BilingualText,
  ): Promise<void> {
    const asked = kind === 'MATERIALS_CALLED_UP';
    const titles = callUp.items.map((item) => item.title);
    const news: News = {
      kind,
      title,
      body: { zh: titles.join('、'), en: titles.join(', ') },
      ...(asked ? { dueDate: callUp.wantedBy } : {}),
      occasion: callUp.id,
    };
    const people = asked ? await this.news.handlingSide(context) : [callUp.askedBy, context.case.reviewerId];
    await this.news.tell(context, news, people);
  }
}
