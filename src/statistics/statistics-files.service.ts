import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { type TableFormat } from '../shared/table-file.js';
import { casesFile, tableFile } from './figure-files.js';
import { type FigureFilter, type Grouping } from './domain/figure-query.js';
import { GroupNames } from './group-names.service.js';
import { StatisticsService } from './statistics.service.js';

const MOST_ROWS = 20_000;

/** Figures and the cases behind them as files. */
@Injectable()
export class StatisticsFiles {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly names: GroupNames,
  ) {}

  async table(actor: Actor, filter: FigureFilter, groupBy: Grouping, format: TableFormat): Promise<Buffer> {
    return tableFile(await this.statistics.table(actor, filter, groupBy), format);
  }

  /** At most 20,000 rows, the newest. @throws FIGURE_UNKNOWN */
  async cases(actor: Actor, key: string, filter: FigureFilter, format: TableFormat): Promise<Buffer> {
    const { figure, items } = await this.statistics.cases(actor, key, filter, { limit: MOST_ROWS });
    return casesFile(figure, items, await this.names.of('AGENCY', []), format);
  }
}
