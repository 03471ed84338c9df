import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { DecisionRevocation } from './decision-revocation.entity.js';
import { Decision, DecisionService } from './decision.entity.js';

@Injectable()
export class DecisionsRepository {
  async insert(tx: Tx, decision: Decision): Promise<void> {
    await tx.insert(Decision, decision);
  }

  /** Changes a decision that is not approved yet; answers false when it is. */
  async update(tx: Tx, id: string, from: Decision['state'], change: Partial<Decision>): Promise<boolean> {
    const result = await tx.update(Decision, { id, state: from }, change);
    return result.affected === 1;
  }

  latest(tx: Tx, caseId: string): Promise<Decision | null> {
    return tx.findOne(Decision, { where: { caseId }, order: { version: 'DESC' } });
  }

  all(tx: Tx, caseId: string): Promise<Decision[]> {
    return tx.find(Decision, { where: { caseId }, order: { version: 'ASC' } });
  }

  async insertService(tx: Tx, service: DecisionService): Promise<void> {
    await tx.insert(DecisionService, service);
  }

  findService(tx: Tx, caseId: string): Promise<DecisionService | null> {
    return tx.findOneBy(DecisionService, { caseId });
  }

  /** The decision that was made, if it was. */
  approved(tx: Tx, caseId: string): Promise<Decision | null> {
    return tx.findOneBy(Decision, { caseId, state: 'APPROVED' });
  }

  async insertRevocation(tx: Tx, revocation: DecisionRevocation): Promise<void> {
    await tx.insert(DecisionRevocation, revocation);
  }

  /** What ordered the decision of an earlier case to be made again in this one. */
  remadeFrom(tx: Tx, caseId: string): Promise<DecisionRevocation | null> {
    return tx.findOneBy(DecisionRevocation, { remadeAs: caseId });
  }

  revocations(tx: Tx, caseId: string): Promise<DecisionRevocation[]> {
    return tx.find(DecisionRevocation, { where: { caseId }, order: { recordedAt: 'ASC' } });
  }
}
