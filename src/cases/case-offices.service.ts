import { Injectable } from '@nestjs/common';
import { PeopleService, type Person, type Role } from '../accounts/index.js';
import { type Tx } from '../database/index.js';
import { decidingAgencyOf, isLeader } from './domain/deciding-agency.js';
import { OFFICES, actingRoles } from './domain/offices.js';

/** What says whose offices count in a case. */
export interface OfficesOf {
  readonly agencyId: string;
  readonly handlingUnitId: string;
  readonly reviewingAgencyId: string;
  readonly reviewingUnitId: string | null;
  readonly recusedIds: readonly string[];
}

/** Who holds which office in a case, and who acts in the place of those who are recused. */
@Injectable()
export class CaseOffices {
  constructor(private readonly people: PeopleService) {}

  /** Heads of units those of the case's own units, leaders those who decide it; whoever is recused among them. */
  async holders(tx: Tx, row: OfficesOf, role: Role): Promise<readonly Person[]> {
    if (role === 'LEGAL_UNIT_HEAD') {
      return this.people.ofRole(tx, row.reviewingAgencyId, role, row.reviewingUnitId ?? undefined);
    }
    const unitId = role === 'HANDLING_UNIT_HEAD' ? row.handlingUnitId : undefined;
    return this.people.ofRole(tx, isLeader(role) ? decidingAgencyOf(row) : row.agencyId, role, unitId);
  }

  /** By office whose holders are all recused, the role that acts in their place (行政处罚法 43). */
  async acting(tx: Tx, row: OfficesOf): Promise<Readonly<Partial<Record<Role, Role>>>> {
    if (row.recusedIds.length === 0) return {};
    const held = await Promise.all(
      OFFICES.map(async (role) => {
        const holders = await this.holders(tx, row, role);
        return [role, holders.map(({ personId }) => personId)] as const;
      }),
    );
    return actingRoles(Object.fromEntries(held), row.recusedIds);
  }
}
