import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { Database } from '../database/index.js';
import { Clock } from '../shared/clock.js';
import { beijingIso } from '../shared/beijing-time.js';
import { DomainError } from '../shared/domain-error.js';
import { FIGURES, figureOf } from './domain/figure-list.js';
import {
  FIGURE_BASES,
  isShare,
  withShares,
  type CountedFigure,
  type Figure,
  type FigureValues,
} from './domain/figures.js';
import { reachOf } from './domain/reach.js';
import { figureUnknown, periodInvalid } from './domain/statistics.errors.js';
import { FiguresRepository } from './figures.repository.js';
import { FigureRefresh } from './figure-refresh.service.js';
import {
  type CasePosition,
  type FigureCase,
  type FigureFilter,
  type Grouping,
} from './domain/figure-query.js';
import { GroupNames } from './group-names.service.js';

/** One row of a table of figures: an agency, a unit, a person, a kind or a month. */
export interface FigureGroup {
  readonly key: string;
  readonly label: string;
  readonly values: FigureValues;
}

/** Figures with their definitions; `total` is counted by itself, because one case may belong to several people. */
export interface FigureTable {
  readonly from: string;
  readonly to: string;
  readonly groupBy: Grouping;
  readonly asOf: string;
  /** Changed cases whose figures are not written yet, up to 1000; 0 means that everything is counted. */
  readonly pending: number;
  readonly figures: readonly Figure[];
  readonly groups: readonly FigureGroup[];
  readonly total: FigureValues;
}

export interface FigureCasePage {
  readonly figure: Figure;
  readonly items: readonly FigureCase[];
  readonly next: CasePosition | null;
}

/** What is left is written before an answer, but nobody waits for more than this. */
const BATCHES_BEFORE_ANSWER = 10;
const MOST_PENDING = 1_000;

/** Figures for those who may see them, each with its definition and the cases behind it. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly database: Database,
    private readonly figures: FiguresRepository,
    private readonly refresh: FigureRefresh,
    private readonly names: GroupNames,
    private readonly clock: Clock,
  ) {}

  /** Every figure of the period within the person's reach, by group. @throws PERIOD_INVALID */
  async table(actor: Actor, filter: FigureFilter, groupBy: Grouping): Promise<FigureTable> {
    checkPeriod(filter);
    await this.refresh.refresh(BATCHES_BEFORE_ANSWER);
    const pending = await this.refresh.pending(MOST_PENDING);
    const grouped: Map<string, FigureValues> =
      groupBy === 'NONE' ? new Map<string, FigureValues>() : await this.counted(actor, filter, groupBy);
    const all = await this.counted(actor, filter, 'NONE');
    const labels = await this.names.of(groupBy, [...grouped.keys()]);
    const groups = [...grouped].map(([key, values]) => ({ key, label: labels.get(key) ?? key, values }));
    const order = (group: FigureGroup): string => (groupBy === 'MONTH' ? group.key : group.label);
    return {
      from: filter.from,
      to: filter.to,
      groupBy,
      asOf: beijingIso(this.clock.now()),
      pending,
      figures: FIGURES,
      groups: groups.sort((one, other) => order(one).localeCompare(order(other), 'zh')),
      total: all.get('') ?? withShares(nothing(), FIGURES),
    };
  }

  /** The cases that a figure counts. @throws PERIOD_INVALID, FIGURE_UNKNOWN also for a share, which counts nothing itself */
  async cases(
    actor: Actor,
    key: string,
    filter: FigureFilter,
    page: { readonly after?: CasePosition; readonly limit: number },
  ): Promise<FigureCasePage> {
    checkPeriod(filter);
    const figure = figureOf(key);
    if (!figure || isShare(figure)) throw new DomainError(figureUnknown(key));
    await this.refresh.refresh(BATCHES_BEFORE_ANSWER);
    const wanted = { ...page, limit: page.limit + 1 };
    const rows = await this.figures.cases(this.database.manager, figure, filter, reachOf(actor), wanted);
    const items = rows.slice(0, page.limit);
    const last = items.at(-1);
    const next =
      rows.length > page.limit && last ? { on: last.on, caseId: last.caseId, round: last.round } : null;
    return { figure, items, next };
  }

  private async counted(
    actor: Actor,
    filter: FigureFilter,
    groupBy: Grouping,
  ): Promise<Map<string, FigureValues>> {
    const reach = reachOf(actor);
    const counted = FIGURES.filter((figure): figure is CountedFigure => !isShare(figure));
    // One snapshot, so that shares and their parts are of the same moment.
    return this.database.snapshot(async (tx) => {
      const groups = new Map<string, Record<string, number | null>>();
      for (const base of FIGURE_BASES) {
        const ofBase = counted.filter((figure) => figure.base === base);
        const found = await this.figures.counted(tx, base, ofBase, filter, reach, groupBy);
        for (const [name, values] of found)
          groups.set(name, { ...(groups.get(name) ?? nothing()), ...values });
      }
      return new Map([...groups].map(([name, values]) => [name, withShares(values, FIGURES)]));
    });
  }
}

function checkPeriod({ from, to }: FigureFilter): void {
  if (to < from) throw new DomainError(periodInvalid(from, to));
}

/** Counts of nothing are 0, averages of nothing are null. */
function nothing(): Record<string, number | null> {
  return Object.fromEntries(
    FIGURES.filter((figure) => !isShare(figure)).map(({ key, unit }) => [key, unit === 'COUNT' ? 0 : null]),
  );
}
