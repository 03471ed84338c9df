import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { CurrentCalendar, DueDateOwners, type WorkingCalendar } from '../working-calendar/index.js';
import { type CaseFigure, type ReviewFigure } from './case-figure.entity.js';
import { caseFacts } from './domain/case-facts.js';
import { FigureFactsRepository, type SourceRow } from './figure-facts.repository.js';

const BATCH = 500;
const PERIOD_MS = 5_000;

/**
 * Writes the figures of cases that changed. The worker does it every few seconds, and whoever asks for figures does
 * what is left, so that an answer holds everything that was committed before. Done twice or by two at once it comes
 * to the same: a case's figures are always written whole, and never over newer ones.
 */
@Injectable()
export class FigureRefresh implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(FigureRefresh.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly facts: FigureFactsRepository,
    private readonly calendars: CurrentCalendar,
    private readonly owners: DueDateOwners,
    private readonly clock: Clock,
  ) {}

  /** A loaded year changes the working days that were counted without it (law.md B8). */
  onModuleInit(): void {
    this.owners.register({
      name: 'statistics',
      recompute: async (tx) => {
        await this.facts.noteChanged(tx, await this.facts.provisionalCases(tx));
        return [];
      },
    });
  }

  /** The worker process calls this once. */
  start(): void {
    this.timer ??= setInterval(() => {
      this.running = this.refresh().catch((error: unknown) =>
        this.logger.error({ message: 'figures were not refreshed; tried again soon', error: String(error) }),
      );
    }, PERIOD_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Works off at most `batches` batches of changed cases; answers how many cases were written. */
  async refresh(batches = Infinity): Promise<number> {
    let written = 0;
    for (let batch = 0; batch < batches; batch += 1) {
      const taken = await this.database.transaction((tx) => this.refreshBatch(tx));
      written += taken;
      if (taken === 0) break;
    }
    return written;
  }

  /** Notes of changes that wait, counted up to `most`. */
  pending(most: number): Promise<number> {
    return this.facts.pending(this.database.manager, most);
  }

  private async refreshBatch(tx: Tx): Promise<number> {
    const caseIds = await this.facts.takeChanged(tx, BATCH);
    if (caseIds.length === 0) return 0;
    const now = this.clock.now();
    const { calendar } = await this.calendars.latest();
    const sources = await this.facts.sources(tx, caseIds, now);
    const figures = sources.map((source) => figuresOf(source, calendar, now));
    if (figures.length === 0) return caseIds.length;
    const saved = await this.facts.saveCases(
      tx,
      figures.map(({ figure }) => figure),
    );
    const rounds = figures.flatMap((each) => (saved.has(each.figure.caseId) ? each.rounds : []));
    await this.facts.replaceRounds(tx, [...saved], rounds);
    return caseIds.length;
  }
}

/** The rows of one case. */
function figuresOf(
  source: SourceRow,
  calendar: WorkingCalendar,
  now: Date,
): { figure: CaseFigure; rounds: ReviewFigure[] } {
  const {
    filedOn,
    decidedOn,
    birthDate,
    summary,
    scopeReasons,
    rounds: bundles,
    reviewingUnitId,
    ...head
  } = source;
  const from = { filedOn, decidedOn, birthDate, summary, scopeReasons, rounds: bundles ?? [] };
  const { rounds, ...facts } = caseFacts(from, calendar, beijingDateOf(now));
  const { caseId, agencyId, reviewingAgencyId, handlingUnitId, handlerIds, kind } = head;
  return {
    figure: { ...head, ...facts, filedOn, decidedOn, rounds: rounds.length },
    rounds: rounds.map((round) => ({
      ...{ caseId, agencyId, reviewingAgencyId, handlingUnitId, reviewingUnitId, handlerIds, kind },
      round: round.round,
      reviewerId: round.reviewerId,
      receivedOn: round.receivedOn,
      state: round.state,
      endedOn: round.endedOn,
      opinionKind: round.opinionKind,
      overdue: round.overdue,
      extended: round.extended,
      supplemented: round.supplemented,
      workingDays: round.workingDays,
    })),
  };
}
