import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { refuseAll } from '../shared/domain-error.js';
import { administratorExists } from './domain/accounts.errors.js';
import { PLATFORM } from './domain/actor.js';
import { checkPassword } from './domain/password-policy.js';
import { ADMINISTRATORS } from './domain/role-exclusion.js';
import { PeopleImport } from './people-import.service.js';
import { PeopleRepository } from './people.repository.js';

export interface FirstAdministrator {
  readonly role: (typeof ADMINISTRATORS)[number];
  readonly signInName: string;
  readonly name: string;
}

const UNIT = '平台管理';

/** Makes the three administrators of a new system, who then make everybody else in it. */
@Injectable()
export class FirstAdministrators {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly importer: PeopleImport,
  ) {}

  /** @throws ADMINISTRATOR_EXISTS, PASSWORD_…; the password is changed at each one's first sign-in */
  async create(administrators: readonly FirstAdministrator[], password: string): Promise<void> {
    for (const role of ADMINISTRATORS) {
      const { total } = await this.people.list(this.database.manager, {
        role,
        includeDisabled: true,
        limit: 1,
      });
      if (total > 0) throw administratorExists();
    }
    for (const { signInName } of administrators) refuseAll(checkPassword(password, signInName));
    await this.importer.import({
      source: 'admin:create',
      units: [{ agencyId: PLATFORM, name: UNIT, kind: 'OTHER' }],
      people: administrators.map(({ role, signInName, name }) => ({
        signInName: signInName.toLowerCase(),
        name,
        agencyId: PLATFORM,
        unitName: UNIT,
        roles: [role],
        certificates: [],
        registrations: [],
      })),
      password,
      mustChange: true,
    });
  }
}
