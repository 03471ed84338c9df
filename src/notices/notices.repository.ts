import { Injectable } from '@nestjs/common';
import { forgetReads, readOnce, type Tx } from '../database/index.js';
import { Hearing } from './hearing.entity.js';
import { PriorNotice } from './prior-notice.entity.js';

@Injectable()
export class NoticesRepository {
  latest(tx: Tx, caseId: string): Promise<PriorNotice | null> {
    return readOnce(tx, `latest notice ${caseId}`, () =>
      tx.findOne(PriorNotice, { where: { caseId }, order: { number: 'DESC' } }),
    );
  }

  ofCase(tx: Tx, caseId: string): Promise<PriorNotice[]> {
    return tx.find(PriorNotice, { where: { caseId }, order: { number: 'ASC' } });
  }

  async insert(tx: Tx, notice: PriorNotice): Promise<void> {
    await tx.insert(PriorNotice, notice);
    forgetReads(tx);
  }

  async update(tx: Tx, id: string, change: Partial<PriorNotice>): Promise<void> {
    await tx.update(PriorNotice, { id }, change);
    forgetReads(tx);
  }

  hearingOf(tx: Tx, noticeId: string): Promise<Hearing | null> {
    return readOnce(tx, `hearing ${noticeId}`, () => tx.findOneBy(Hearing, { noticeId }));
  }

  hearingsOfCase(tx: Tx, caseId: string): Promise<Hearing[]> {
    return tx.find(Hearing, { where: { caseId }, order: { createdAt: 'ASC' } });
  }

  async insertHearing(tx: Tx, hearing: Hearing): Promise<void> {
    await tx.insert(Hearing, hearing);
    forgetReads(tx);
  }

  async updateHearing(tx: Tx, id: string, change: Partial<Hearing>): Promise<void> {
    await tx.update(Hearing, { id }, change);
    forgetReads(tx);
  }

  /** The case whose notice or hearing holds this file. */
  async caseOfFile(tx: Tx, fileId: string): Promise<string | undefined> {
    const found =
      (await tx.findOneBy(PriorNotice, { waiverFileId: fileId })) ??
      (await tx.findOneBy(Hearing, { recordFileId: fileId }));
    return found?.caseId;
  }
}
