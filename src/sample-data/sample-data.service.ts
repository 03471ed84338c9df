import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { PeopleImport } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import { Settings } from '../config/index.js';
import { SAMPLE_PASSWORD, SAMPLE_PEOPLE, SAMPLE_UNITS } from './people.js';

const PROFILES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/agencies/profiles');

/** Puts the sample agencies and people in place; who is there already stays as they are. Refused in production. */
@Injectable()
export class SampleData {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly people: PeopleImport,
    private readonly settings: Settings,
  ) {}

  async load(): Promise<{ agencies: number; people: number; units: number }> {
    if (this.settings.production) throw new Error('生产环境不得装入示例数据 / no sample data in production');
    const profiles = await this.agencies.importFolder(PROFILES);
    const taken = await this.people.import({
      source: 'sample-data',
      units: SAMPLE_UNITS,
      people: SAMPLE_PEOPLE,
      password: SAMPLE_PASSWORD,
      mustChange: false,
    });
    return { agencies: profiles.length, ...taken };
  }
}
