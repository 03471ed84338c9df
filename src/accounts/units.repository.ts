import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { Tx } from '../database/index.js';
import { Unit } from './unit.entity.js';

@Injectable()
export class UnitsRepository {
  async list(tx: Tx, agencyId?: string): Promise<Unit[]> {
    const where = agencyId === undefined ? {} : { agencyId };
    return tx.find(Unit, { where, order: { agencyId: 'ASC', name: 'ASC' } });
  }

  async find(tx: Tx, unitId: string): Promise<Unit | null> {
    return tx.findOneBy(Unit, { id: unitId });
  }

  async findByName(tx: Tx, agencyId: string, name: string): Promise<Unit | null> {
    return tx.findOneBy(Unit, { agencyId, name });
  }

  async nameTaken(tx: Tx, unit: Unit): Promise<boolean> {
    return tx.existsBy(Unit, { agencyId: unit.agencyId, name: unit.name, id: Not(unit.id) });
  }

  async insert(tx: Tx, unit: Unit): Promise<void> {
    await tx.insert(Unit, unit);
  }

  async update(tx: Tx, unitId: string, change: Pick<Unit, 'name' | 'kind'>): Promise<void> {
    await tx.update(Unit, { id: unitId }, change);
  }
}
