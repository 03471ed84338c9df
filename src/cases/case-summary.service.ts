import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { InboxService, type CaseSummary } from '../inbox/index.js';
import { CaseSources } from '../process-engine/index.js';
import { CaseFilesRepository } from './case-files.repository.js';
import { MAJOR_DECISION } from './case-limit-deadline.js';
import { CaseOffices } from './case-offices.service.js';

/** Tells inbox and reconciler what they need to know of cases. */
@Injectable()
export class CaseSummaryProvider implements OnModuleInit {
  constructor(
    private readonly files: CaseFilesRepository,
    private readonly deadlines: Deadlines,
    private readonly offices: CaseOffices,
    private readonly inbox: InboxService,
    private readonly sources: CaseSources,
  ) {}

  onModuleInit(): void {
    this.inbox.registerCaseSummaries((tx, caseId) => this.summaryOf(tx, caseId));
    this.sources.registerCaseSource({
      processKey: MAJOR_DECISION,
      openCases: (tx, after, limit) => this.files.openIds(tx, after, limit),
      states: async (tx, ids) => {
        const rows = await this.files.findMany(tx, ids);
        return new Map(rows.map((row) => [row.id, row.closedAt ? 'CLOSED' : 'OPEN'] as const));
      },
    });
  }

  private async summaryOf(tx: Tx, caseId: string): Promise<CaseSummary | undefined> {
    const row = await this.files.summary(tx, caseId);
    if (!row) return undefined;
    const { coReviewerIds, dueTasks, ...summary } = row;
    return {
      ...summary,
      acting: await this.offices.acting(tx, row),
      decidingAgencyId: row.reviewingAgencyId,
      participants: { writeOpinion: coReviewerIds, recordHearing: row.seats?.recordHearing ?? [] },
      dueDates: this.deadlines.taskDues(dueTasks),
    };
  }
}
