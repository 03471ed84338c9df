import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import type { SecurityEvent } from '../shared/security-events.js';
import type { Person } from './domain/person.js';
import type { Role } from './domain/role.js';

/** Somebody who held these offices a moment ago holds them no more. */
export interface OfficeLoss {
  /** As they were. */
  readonly person: Person;
  readonly roles: readonly Role[];
  /** The administrator whose act it was. */
  readonly by: SecurityEvent['actor'];
}

export type OfficeLossListener = (tx: Tx, loss: OfficeLoss) => Promise<void>;

/** Where those who give people work hear, in the same transaction, that somebody leaves office. */
@Injectable()
export class OfficeLosses {
  private readonly listeners: OfficeLossListener[] = [];

  register(listener: OfficeLossListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, loss: OfficeLoss): Promise<void> {
    if (loss.roles.length === 0) return;
    for (const listener of this.listeners) await listener(tx, loss);
  }
}
