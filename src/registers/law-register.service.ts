import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PLATFORM } from '../accounts/index.js';
import { type EffectiveProfile } from '../agencies/index.js';
import { type Tx } from '../database/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type Refusal } from '../shared/domain-error.js';
import {
  checkCitations,
  citationFaults,
  lawsInForce,
  unknownLaws,
  type CitableLaw,
  type CitationCheck,
  type PlacedCitation,
} from './domain/law-validity.js';
import { NATIONAL_LAWS } from './domain/national-laws.js';
import { type RegisterRow } from './domain/register-rows.js';
import { RegisterImports } from './register-imports.service.js';
import { RegistersService } from './registers.service.js';

const FIRST = { validFrom: '1992-01-01', source: '系统初始数据：law B1、B5、B6' };

/** Where something is cited: a command on a case, or a look before it. */
interface Citing {
  readonly tx: Tx;
  readonly case: { readonly agencyId: string };
  readonly profile: Pick<EffectiveProfile, 'unknownLaw'>;
  readonly today: BeijingDate;
  readonly remark?: (remarks: readonly Refusal[]) => void;
}

/** The one answer to "may this law be cited that day?", for submission, notice, opinion, decision and gate alike. */
@Injectable()
export class LawRegister implements OnApplicationBootstrap {
  constructor(
    private readonly registers: RegistersService,
    private readonly imports: RegisterImports,
  ) {}

  /** A new system begins with the national laws, so that none that is repealed slips through an empty register. */
  async onApplicationBootstrap(): Promise<void> {
    await this.imports.begin('LAWS', PLATFORM, NATIONAL_LAWS, FIRST);
  }

  /** What the register says of each citation on a Beijing date: the agency's own list, then the national one. */
  async check(
    tx: Tx,
    agencyId: string,
    citations: readonly PlacedCitation[],
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

  /**
   * A refusal for each cited law that is not valid that day, by default today. A law that the register does not hold
   * is said to whoever cites it, or refused where the agency wants it so.
   */
  async faults(
    { tx, case: row, profile, today, remark }: Citing,
    citations: readonly PlacedCitation[],
    date: BeijingDate = today,
  ): Promise<Refusal[]> {
    const checks = await this.check(tx, row.agencyId, citations, date);
    const unknown = unknownLaws(checks);
    const refused = profile.unknownLaw.value === 'REFUSE';
    if (!refused) remark?.(unknown);
    return [...citationFaults(checks, date), ...(refused ? unknown : [])];
  }
}
