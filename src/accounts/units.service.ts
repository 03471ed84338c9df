import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { SecurityEvents, type SecurityEvent } from '../shared/security-events.js';
import { unitNameTaken, unitNotFound } from './domain/accounts.errors.js';
import type { UnitKind } from './domain/unit-kind.js';
import { recordingRefusal } from './recorded-refusal.js';
import { UnitsRepository } from './units.repository.js';

export interface UnitView {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly kind: string;
}

export interface NewUnit {
  readonly agencyId: string;
  readonly name: string;
  readonly kind: UnitKind;
}

/** Units of the agencies. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly database: Database,
    private readonly units: UnitsRepository,
    private readonly securityEvents: SecurityEvents,
  ) {}

  async list(tx: Tx, agencyId?: string): Promise<readonly UnitView[]> {
    return this.units.list(tx, agencyId);
  }

  /** @throws UNIT_NOT_FOUND */
  async get(tx: Tx, unitId: string): Promise<UnitView> {
    const unit = await this.units.find(tx, unitId);
    if (!unit) throw unitNotFound();
    return unit;
  }

  async findByName(tx: Tx, agencyId: string, name: string): Promise<UnitView | undefined> {
    return (await this.units.findByName(tx, agencyId, name)) ?? undefined;
  }

  /** @throws UNIT_NAME_TAKEN */
  async create(actor: SecurityEvent['actor'], input: NewUnit): Promise<UnitView> {
    const unit = { id: randomUUID(), ...input };
    return this.recorded(actor, 'createUnit', unit.id, async (tx) => {
      if (await this.units.nameTaken(tx, unit)) throw unitNameTaken();
      await this.units.insert(tx, unit);
      await this.append(tx, actor, 'createUnit', unit, undefined, unit);
      return unit;
    });
  }

  /** @throws UNIT_NOT_FOUND, UNIT_NAME_TAKEN */
  async change(
    actor: SecurityEvent['actor'],
    unitId: string,
    change: Pick<NewUnit, 'name' | 'kind'>,
  ): Promise<UnitView> {
    return this.recorded(actor, 'changeUnit', unitId, async (tx) => {
      const before = await this.get(tx, unitId);
      const after = { ...before, ...change };
      if (await this.units.nameTaken(tx, after)) throw unitNameTaken();
      await this.units.update(tx, unitId, change);
      await this.append(tx, actor, 'changeUnit', after, before, after);
      return after;
    });
  }

  private recorded(
    actor: SecurityEvent['actor'],
    action: string,
    objectId: string,
    work: (tx: Tx) => Promise<UnitView>,
  ): Promise<UnitView> {
    const event = { actor, action, objectType: 'UNIT', objectId };
    return recordingRefusal(this.securityEvents, event, () => this.database.transaction(work));
  }

  private async append(
    tx: Tx,
    actor: SecurityEvent['actor'],
    action: string,
    unit: UnitView,
    before: unknown,
    after: unknown,
  ): Promise<void> {
    await this.securityEvents.append(tx, {
      actor,
      action,
      objectType: 'UNIT',
      objectId: unit.id,
      agencyId: unit.agencyId,
      result: 'ACCEPTED',
      before,
      after,
    });
  }
}
