import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { PeopleImport } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import { Settings } from '../config/index.js';
import { RegisterImports } from '../registers/index.js';
import { SAMPLE_PASSWORD, SAMPLE_PEOPLE, SAMPLE_UNITS } from './people.js';
import { SAMPLE_CATALOGUES, SAMPLE_ENTRUSTMENTS } from './registers.js';

const SRC = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src');
const PROFILES = path.join(SRC, 'agencies/profiles');
/** An organisation that acts for one of the five agencies. */
const ENTRUSTED = path.join(SRC, 'sample-data/entrusted');

/** A rehearsal may play in a year before this system was set up, and what it records is newer all the same. */
const BEFORE_ANY_CASE = new Date('2020-01-01T00:00:00Z');

/** Puts the sample agencies and people in place; who is there already stays as they are. Refused in production. */
@Injectable()
export class SampleData {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly people: PeopleImport,
    private readonly settings: Settings,
    private readonly imports: RegisterImports,
  ) {}

  async load(): Promise<{ agencies: number; people: number; units: number }> {
    if (this.settings.production) throw new Error('生产环境不得装入示例数据 / no sample data in production');
    const profiles = [
      ...(await this.agencies.importFolder(PROFILES)),
      ...(await this.agencies.importFolder(ENTRUSTED)),
    ];
    const taken = await this.people.import({
      source: 'sample-data',
      units: SAMPLE_UNITS,
      people: SAMPLE_PEOPLE,
      password: SAMPLE_PASSWORD,
      mustChange: false,
      recordedAt: BEFORE_ANY_CASE,
    });
    await this.beginRegisters();
    return { agencies: profiles.length, ...taken };
  }

  private async beginRegisters(): Promise<void> {
    for (const { agencyId, rows, ...from } of SAMPLE_CATALOGUES) {
      await this.imports.begin('CATALOGUE', agencyId, rows, from);
    }
    const { agencyId, rows, ...from } = SAMPLE_ENTRUSTMENTS;
    await this.imports.begin('ENTRUSTMENTS', agencyId, rows, from);
  }
}
