import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { PreliminaryRegistration } from './registration.entity.js';
import { Seal } from './seal.entity.js';

/** Seals, seizures and preliminary registrations of a case. */
@Injectable()
export class MeasuresRepository {
  seals(tx: Tx, caseId: string): Promise<Seal[]> {
    return tx.find(Seal, { where: { caseId }, order: { number: 'ASC' } });
  }

  async seal(tx: Tx, caseId: string, number: number): Promise<Seal | undefined> {
    return (await this.seals(tx, caseId)).find((each) => each.number === number);
  }

  async insertSeal(tx: Tx, seal: Seal): Promise<void> {
    await tx.insert(Seal, seal);
  }

  async updateSeal(tx: Tx, id: string, change: Partial<Seal>): Promise<void> {
    await tx.update(Seal, { id }, change);
  }

  registrations(tx: Tx, caseId: string): Promise<PreliminaryRegistration[]> {
    return tx.find(PreliminaryRegistration, { where: { caseId }, order: { number: 'ASC' } });
  }

  async insertRegistration(tx: Tx, registration: PreliminaryRegistration): Promise<void> {
    await tx.insert(PreliminaryRegistration, registration);
  }

  async updateRegistration(tx: Tx, id: string, change: Partial<PreliminaryRegistration>): Promise<void> {
    await tx.update(PreliminaryRegistration, { id }, change);
  }
}
