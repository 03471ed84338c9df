import { Injectable } from '@nestjs/common';
import { type CaseContext } from '../cases/index.js';

/** Whoever keeps the clock of the review, which runs from receipt although the bundle is not complete yet. */
export interface ReceiptListener {
  /** An incomplete bundle was signed for, or counts as received (A8.2). */
  received(context: CaseContext, round: number, receivedAt: Date): Promise<void>;
  /** The clock waits for what is to be supplemented, or the bundle went back (A8.1, SY-L6). */
  halted(context: CaseContext): Promise<void>;
}

/** Tells of the receipt of incomplete bundles; the review, which lies above the materials, listens. */
@Injectable()
export class BundleReceipts implements ReceiptListener {
  private readonly listeners: ReceiptListener[] = [];

  register(listener: ReceiptListener): void {
    this.listeners.push(listener);
  }

  async received(context: CaseContext, round: number, receivedAt: Date): Promise<void> {
    for (const listener of this.listeners) await listener.received(context, round, receivedAt);
  }

  async halted(context: CaseContext): Promise<void> {
    for (const listener of this.listeners) await listener.halted(context);
  }
}
