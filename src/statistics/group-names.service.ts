import { Injectable } from '@nestjs/common';
import { PeopleService, UnitsService } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import { Database } from '../database/index.js';
import { type Grouping } from './domain/figure-query.js';

export const CASE_KIND_NAMES: Readonly<Record<string, string>> = {
  PENALTY: '行政处罚',
  PERMIT: '行政许可',
  COERCION: '行政强制',
  LEVY: '行政征收',
  FEE: '行政收费',
  INSPECTION: '行政检查',
};

/** What the groups of a table are called. */
@Injectable()
export class GroupNames {
  constructor(
    private readonly database: Database,
    private readonly agencies: AgenciesService,
    private readonly units: UnitsService,
    private readonly people: PeopleService,
  ) {}

  /** Names by key; keys without a name, such as months, are left out. */
  async of(grouping: Grouping, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const tx = this.database.manager;
    if (grouping === 'AGENCY') return new Map((await this.agencies.list()).map(({ id, name }) => [id, name]));
    if (grouping === 'KIND') return new Map(Object.entries(CASE_KIND_NAMES));
    if (grouping === 'UNIT') {
      const units = await this.units.list(tx);
      return new Map([...units.map(({ id, name }) => [id, name] as const), ['', '（未定机构）']]);
    }
    if (grouping !== 'PERSON') return new Map();
    const found = await Promise.all(keys.map((key) => this.people.find(tx, key)));
    const named = found.flatMap((person) => (person ? [[person.personId, person.name] as const] : []));
    return new Map([...named, ['', '（未指派）']]);
  }
}
