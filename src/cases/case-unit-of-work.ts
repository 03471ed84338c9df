import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { type CaseStage } from '../accounts/index.js';
import { Changes } from '../changes/index.js';
import { type Tx } from '../database/index.js';
import { type Refusal } from '../shared/domain-error.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { type CaseActor, type CaseChange, type CaseContext } from './case-context.js';
import { type CaseFile } from './case-file.entity.js';
import { CaseFilesRepository } from './case-files.repository.js';
import { caseNotFound } from './domain/case.errors.js';

const PEOPLE = [
  'handlerIds',
  'reviewerId',
  'recusedIds',
  'coReviewerIds',
  'adviserIds',
  'copiedToIds',
] as const;

/** Work on one locked case that has begun; `finish` writes row, history and audit event. */
export interface OpenCase {
  readonly context: CaseContext;
  /** What was said by `remark`. */
  readonly remarks: readonly Refusal[];
  /** Answers whether the people of the case changed, so that its open tasks have to follow. */
  finish(action: string, by?: CaseActor): Promise<{ readonly peopleChanged: boolean }>;
}

/** Locks a case, collects what a command or worker changes about it, and writes it once, with its trail. */
@Injectable()
export class CaseUnitOfWork {
  constructor(
    private readonly files: CaseFilesRepository,
    private readonly agencies: AgenciesService,
    private readonly auditTrail: AuditTrail,
    private readonly changes: Changes,
  ) {}

  /** @throws CASE_NOT_FOUND */
  async begin(tx: Tx, caseId: string, actor: CaseActor, commandId: string, now: Date): Promise<OpenCase> {
    const row = await this.files.lock(tx, caseId);
    if (!row) throw caseNotFound();
    const { parameters: profile } = await this.agencies.profile(tx, row.profileId);
    const changes: Partial<CaseFile> = {};
    const facts: Record<string, unknown> = {};
    const remarks: Refusal[] = [];
    const context: CaseContext = {
      tx,
      case: row,
      profile,
      now,
      today: beijingDateOf(now),
      commandId,
      moveTo: (stage: CaseStage) => void Object.assign(changes, { stage }),
      change: (change: CaseChange) => void Object.assign(changes, change),
      note: (more) => void Object.assign(facts, more),
      remark: (more) => {
        remarks.push(...more.filter((each) => !remarks.some(({ field }) => field === each.field)));
        if (remarks.length > 0) facts['remarks'] = remarks.map(({ code, message }) => ({ code, message }));
      },
    };
    const finish: OpenCase['finish'] = (action, by = actor) =>
      this.finish(context, row, changes, facts, by, action);
    return { context, remarks, finish };
  }

  private async finish(
    context: CaseContext,
    before: CaseFile,
    changes: Partial<CaseFile>,
    facts: Record<string, unknown>,
    actor: CaseActor,
    action: string,
  ): Promise<{ peopleChanged: boolean }> {
    const { tx, now, commandId } = context;
    const left = before.handlerIds.filter((id) => changes.handlerIds && !changes.handlerIds.includes(id));
    if (left.length > 0) changes.formerHandlerIds = [...new Set([...before.formerHandlerIds, ...left])];
    const version = before.version + 1;
    const told = [...new Set([before.agencyId, before.reviewingAgencyId])].map((agencyId) =>
      this.changes.dated({ agencyId, caseId: before.id, kind: 'case.changed', data: { version } }),
    );
    const line = {
      at: now,
      actorId: actor.id,
      actorName: actor.name,
      action,
      stage: changes.stage ?? before.stage,
      commandId,
      facts,
    };
    const written = await this.files.update(tx, before, changes, line, told);
    if (!written) throw new Error(`case ${before.id} changed under its lock`);
    await this.auditTrail.append(tx, {
      actor: actor.audit,
      action,
      objectType: 'CASE',
      objectId: before.id,
      objectVersion: version,
      agencyId: before.agencyId,
      caseId: before.id,
      commandId,
      result: 'ACCEPTED',
      before,
      after: { ...before, ...changes, version, facts },
    });
    return { peopleChanged: PEOPLE.some((column) => column in changes) };
  }
}
