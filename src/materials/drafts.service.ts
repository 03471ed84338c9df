import { Injectable } from '@nestjs/common';
import { checkMayActOnCase, type ActionName, type Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { CaseRecords, type CaseRecord } from '../cases/index.js';
import { Changes } from '../changes/index.js';
import { CommandRunner, type CommandRequest } from '../commands/index.js';
import { Database, type Tx } from '../database/index.js';
import { refuseAll } from '../shared/domain-error.js';
import {
  DRAFT_SECTIONS,
  draftOf,
  staleSections,
  type DraftContent,
  type DraftSection,
} from './domain/draft.js';
import { sectionStale } from './domain/draft.errors.js';
import { type DraftSectionRow } from './draft.entity.js';
import { DraftsRepository } from './drafts.repository.js';
import { MaterialFiles } from './material-files.service.js';
import { SubmissionsRepository } from './submissions.repository.js';

/** The versions a writer has seen, by section. */
export type SeenVersions = Readonly<Partial<Record<DraftSection, number>>>;

/** One section as it stands. */
export interface DraftSectionView {
  readonly section: DraftSection;
  /** 0 while it is what was handed in last time and nobody has written it for this round. */
  readonly version: number;
  readonly content: unknown;
  readonly savedBy: string | null;
  readonly savedByName: string | null;
  readonly savedAt: Date | null;
}

export interface DraftView {
  /** The round that is being prepared. */
  readonly round: number;
  readonly sections: readonly DraftSectionView[];
}

/** What a case's handlers write before they hand it in: several at once, section by section, nothing overwritten. */
@Injectable()
export class SubmissionDrafts {
  constructor(
    private readonly runner: CommandRunner,
    private readonly database: Database,
    private readonly cases: CaseRecords,
    private readonly drafts: DraftsRepository,
    private readonly files: MaterialFiles,
    private readonly submissions: SubmissionsRepository,
    private readonly auditTrail: AuditTrail,
    private readonly changes: Changes,
  ) {}

  /**
   * Saves the sections that are given, each on top of the version its writer has seen. All or none: when somebody else
   * has written one of them meanwhile, SECTION_STALE shows their text and nothing is saved.
   */
  save(
    actor: Actor,
    request: CommandRequest,
    caseId: string,
    content: DraftContent,
    seen: SeenVersions,
  ): Promise<{ readonly caseId: string; readonly round: number; readonly versions: SeenVersions }> {
    const operation = 'saveSubmissionDraft';
    const head = { actor, operation, request, objectType: 'CASE', objectId: caseId };
    return this.runner.run(head, async ({ tx, commandId, now }) => {
      const row = await this.mayBeUsed(tx, actor, operation, caseId);
      const round = row.round + 1;
      const given = DRAFT_SECTIONS.filter((section) => content[section] !== undefined);
      await this.refuseStale(tx, caseId, round, given, seen);
      for (const section of given) {
        const kept = await this.drafts.keep(tx, {
          caseId,
          round,
          section,
          version: (seen[section] ?? 0) + 1,
          content: content[section] ?? '',
          savedBy: actor.personId,
          savedByName: actor.name,
          savedAt: now,
        });
        // Another writer was faster by an instant: their version is there now.
        if (!kept) await this.refuseStale(tx, caseId, round, [section], seen);
      }
      await this.files.draft(tx, actor, caseId, content.materials ?? [], now);
      const versions = Object.fromEntries(given.map((section) => [section, (seen[section] ?? 0) + 1]));
      await this.auditTrail.append(tx, {
        actor,
        action: operation,
        objectType: 'SUBMISSION_DRAFT',
        objectId: `${caseId}:${round}`,
        agencyId: row.agencyId,
        caseId,
        commandId,
        result: 'ACCEPTED',
        after: { versions, content },
      });
      await this.tell(tx, actor, row);
      return { caseId, round, versions };
    });
  }

  /** The draft of the next round, for the handlers of the case. @throws CASE_NOT_FOUND, NOT_HANDLER_OF_CASE */
  async read(actor: Actor, caseId: string): Promise<DraftView> {
    const tx = this.database.manager;
    const row = await this.mayBeUsed(tx, actor, 'readSubmissionDraft', caseId);
    return { round: row.round + 1, sections: await this.sections(tx, row) };
  }

  /** What the draft holds, to be handed in; refused when it is no longer what its sender has seen. */
  async content(tx: Tx, row: CaseRecord, seen: SeenVersions = {}): Promise<DraftContent> {
    const sections = DRAFT_SECTIONS.filter((section) => seen[section] !== undefined);
    await this.refuseStale(tx, row.id, row.round + 1, sections, seen);
    const held = (await this.sections(tx, row)).map(({ section, content }) => [section, content]);
    return Object.fromEntries(held) as DraftContent;
  }

  /** The open pages of those who write it, and of nobody else. */
  private async tell(tx: Tx, { personId }: Actor, { agencyId, id, handlerIds }: CaseRecord): Promise<void> {
    for (const each of new Set([...handlerIds, personId]))
      await this.changes.record(tx, { agencyId, caseId: id, personId: each, kind: 'submission.draft' });
  }

  private async sections(tx: Tx, row: CaseRecord): Promise<readonly DraftSectionView[]> {
    const last = await this.submissions.latest(tx, row.id);
    const before = last ? draftOf(last.content) : {};
    const saved = await this.drafts.ofRound(tx, row.id, row.round + 1);
    return DRAFT_SECTIONS.flatMap((section): DraftSectionView[] => {
      const found = saved.find((each) => each.section === section);
      if (found) return [viewOf(found)];
      const content = before[section];
      if (content === undefined) return [];
      return [{ section, version: 0, content, savedBy: null, savedByName: null, savedAt: null }];
    });
  }

  private async refuseStale(
    tx: Tx,
    caseId: string,
    round: number,
    sections: readonly DraftSection[],
    seen: SeenVersions,
  ): Promise<void> {
    const saved = await this.drafts.ofRound(tx, caseId, round);
    const compared = sections.map((section) => {
      const theirs = saved.find((each) => each.section === section);
      return { section, seen: seen[section] ?? 0, stands: theirs?.version ?? 0, theirs };
    });
    refuseAll(
      staleSections(compared).map(({ section, stands, theirs }) => sectionStale(section, stands, theirs)),
    );
  }

  private async mayBeUsed(tx: Tx, actor: Actor, action: ActionName, caseId: string): Promise<CaseRecord> {
    const row = await this.cases.visible(tx, actor, caseId);
    checkMayActOnCase(actor, action, { ...row, caseId });
    return row;
  }
}

function viewOf({
  section,
  version,
  content,
  savedBy,
  savedByName,
  savedAt,
}: DraftSectionRow): DraftSectionView {
  return { section, version, content, savedBy, savedByName, savedAt };
}
