import { Injectable } from '@nestjs/common';
import { PeopleService, type Person, type Role } from '../accounts/index.js';
import { CaseNews, type CaseCommandContext } from '../cases/index.js';
import { type WorkItem } from '../inbox/index.js';
import { type NotificationKind } from '../notifications/index.js';
import { type BilingualText } from '../shared/domain-error.js';
import { type Handover } from './domain/handover.js';

const TITLES: Readonly<Record<Handover, BilingualText>> = {
  TRANSFER: { zh: '有待办转给您', en: 'A task was transferred to you' },
  DELEGATE: { zh: '有待办委托您办理', en: 'A task was delegated to you' },
  RETURN: { zh: '待办已交回给您', en: 'A task came back to you' },
};

/** Tells people what comes to them, is copied to them, or waits for them. */
@Injectable()
export class HandoverNews {
  constructor(
    private readonly people: PeopleService,
    private readonly news: CaseNews,
  ) {}

  handedOver(
    context: CaseCommandContext,
    item: WorkItem,
    to: Pick<Person, 'personId'>,
    kind: Handover,
    reason: string,
  ): Promise<void> {
    return this.tell(context, [to.personId], `TASK_${kind}`, TITLES[kind], `${item.nameZh}：${reason}`);
  }

  copied(context: CaseCommandContext, personIds: readonly string[], note: string): Promise<void> {
    return this.tell(
      context,
      personIds,
      'CASE_COPIED',
      { zh: '案件抄送给您', en: 'A case was copied to you' },
      note,
    );
  }

  /** To whoever holds the task, else to everybody to whom it is offered. */
  async urged(context: CaseCommandContext, item: WorkItem, note: string): Promise<readonly string[]> {
    const ids = await this.holders(context, item);
    const title = { zh: '有待办被催办', en: 'A task is urged' };
    await this.tell(context, ids, 'TASK_URGED', title, `${item.nameZh}：${note}`);
    return ids;
  }

  private async holders({ tx }: CaseCommandContext, item: WorkItem): Promise<readonly string[]> {
    if (item.assigneeId !== null) return [item.assigneeId];
    if (item.candidatePersonIds) return item.candidatePersonIds;
    if (item.candidateRole === null) return [];
    const role = item.candidateRole as Role;
    const ids = await this.people.holders(tx, item.agencyId, role, item.unitId ?? undefined);
    return ids.filter((id) => !item.excludedIds.includes(id));
  }

  private async tell(
    context: CaseCommandContext,
    personIds: readonly string[],
    kind: NotificationKind,
    title: BilingualText,
    words: string,
  ): Promise<void> {
    const { name } = context.actor;
    const body = { zh: `${words}（${name}）`, en: `${words} (${name})` };
    await this.news.tell(context, { kind, title, body, occasion: context.commandId }, personIds);
  }
}
