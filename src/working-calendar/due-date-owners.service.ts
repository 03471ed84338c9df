import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import type { BeijingDate } from '../shared/beijing-time.js';
import type { BilingualText } from '../shared/domain-error.js';
import type { WorkingCalendar } from './domain/working-calendar.js';

/** A date before and after it was counted again. */
export interface DatesBeforeAfter {
  readonly before: BeijingDate;
  readonly after: BeijingDate;
}

/** An open due date that the loading of a year moved, or whose provisional mark it lifted. */
export interface MovedDueDate {
  readonly caseId: string;
  readonly caseNo: string;
  readonly agencyId: string;
  /** The rule's stable name. */
  readonly name: string;
  readonly label: BilingualText;
  readonly effectiveDate: DatesBeforeAfter;
  readonly provisional: boolean;
}

/** A feature that keeps open due dates. */
export interface DueDateOwner {
  /** Stable: names what was done in `calendar_recount`. */
  readonly name: string;
  /**
   * Counts every open due date again, stores what changed, moves the engine's timers (outbox) and notifies the
   * holders, all within the transaction; answers what moved. Done twice it must change nothing the second time. It
   * is also run for previews, whose transaction is rolled back.
   */
  recompute(tx: Tx, calendar: WorkingCalendar): Promise<readonly MovedDueDate[]>;
}

/** Whom the loading of a calendar year concerns; features register themselves at module init. */
@Injectable()
export class DueDateOwners {
  private readonly owners = new Map<string, DueDateOwner>();

  register(owner: DueDateOwner): void {
    if (this.owners.has(owner.name)) throw new Error(`two owners of due dates are named ${owner.name}`);
    this.owners.set(owner.name, owner);
  }

  all(): readonly DueDateOwner[] {
    return [...this.owners.values()];
  }
}
