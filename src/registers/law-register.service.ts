import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PLATFORM } from '../accounts/index.js';
import { type Tx } from '../database/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type Refusal } from '../shared/domain-error.js';
import {
  checkCitations,
  citationFaults,
  lawsInForce,
  type CitableLaw,
  type Citation,
  type CitationCheck,
} from './domain/law-validity.js';
import { NATIONAL_LAWS } from './domain/national-laws.js';
import { type RegisterRow } from './domain/register-rows.js';
import { RegistersService } from './registers.service.js';

const FIRST = { validFrom: '1992-01-01', source: '系统初始数据：law B1、B5、B6' };

/** The one answer to "may this law be cited that day?", for submission, notice, opinion, decision and gate alike. */
@Injectable()
export class LawRegister implements OnApplicationBootstrap {
  constructor(private readonly registers: RegistersService) {}

  /** A new system begins with the national laws, so that none that is repealed slips through an empty register. */
  async onApplicationBootstrap(): Promise<void> {
    await this.registers.begin('LAWS', PLATFORM, NATIONAL_LAWS, FIRST);
  }

  /** What the register says of each citation on a Beijing date: the agency's own list, then the national one. */
  async check(
    tx: Tx,
    agencyId: string,
    citations: readonly Citation[],
    date: BeijingDate,
  ): Promise<readonly CitationCheck[]> {
    if (citations.length === 0) return [];
    return checkCitations(await this.rowsOn(tx, agencyId, date), citations, date);
  }

  /** The laws that an agency may cite on a Beijing date, for whoever writes and chooses one (SY-D8). */
  async inForce(tx: Tx, agencyId: string, date: BeijingDate): Promise<CitableLaw[]> {
    return [...lawsInForce(await this.rowsOn(tx, agencyId, date), date)];
  }

  private async rowsOn(tx: Tx, agencyId: string, date: BeijingDate): Promise<RegisterRow[]> {
    const own = await this.registers.rowsOn(tx, agencyId, 'LAWS', date);
    const national = await this.registers.rowsOn(tx, PLATFORM, 'LAWS', date);
    return [...own, ...national];
  }

  /** A refusal for each cited law that is not valid that day; `field` is where the citations stand in the request. */
  async faults(
    tx: Tx,
    agencyId: string,
    citations: readonly Citation[],
    date: BeijingDate,
    field: string,
  ): Promise<Refusal[]> {
    return citationFaults(await this.check(tx, agencyId, citations, date), date, field);
  }
}
