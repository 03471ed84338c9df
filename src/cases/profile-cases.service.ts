import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { CaseFilesRepository } from './case-files.repository.js';
import { type ProfileCaseCount } from './domain/profile-case-count.js';

/** Which cases keep which version of their agency's rules (A6, A8: a case keeps the version it was filed under). */
@Injectable()
export class ProfileCases {
  constructor(
    private readonly database: Database,
    private readonly files: CaseFilesRepository,
  ) {}

  of(agencyId: string): Promise<readonly ProfileCaseCount[]> {
    return this.files.countByProfile(this.database.manager, agencyId);
  }
}
