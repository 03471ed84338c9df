import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { type Tx } from '../database/index.js';
import { Agency } from './agency.entity.js';
import { AgencyProfile } from './agency-profile.entity.js';

@Injectable()
export class AgenciesRepository {
  findAgency(tx: Tx, id: string): Promise<Agency | null> {
    return tx.findOneBy(Agency, { id });
  }

  listAgencies(tx: Tx): Promise<Agency[]> {
    return tx.find(Agency, { order: { id: 'ASC' } });
  }

  async saveAgency(tx: Tx, agency: Agency): Promise<void> {
    await tx.upsert(Agency, agency, ['id']);
  }

  findProfile(tx: Tx, id: string): Promise<AgencyProfile | null> {
    return tx.findOneBy(AgencyProfile, { id });
  }

  /** The version in force on a Beijing date. */
  findProfileOn(tx: Tx, agencyId: string, date: string): Promise<AgencyProfile | null> {
    return tx.findOne(AgencyProfile, {
      where: { agencyId, validFrom: LessThanOrEqual(date) },
      order: { validFrom: 'DESC', version: 'DESC' },
    });
  }

  latestProfile(tx: Tx, agencyId: string): Promise<AgencyProfile | null> {
    return tx.findOne(AgencyProfile, { where: { agencyId }, order: { version: 'DESC' } });
  }

  async insertProfile(tx: Tx, profile: AgencyProfile): Promise<void> {
    await tx.insert(AgencyProfile, profile);
  }

  /** Every version of an agency's rules, newest first. */
  profiles(tx: Tx, agencyId: string): Promise<AgencyProfile[]> {
    return tx.find(AgencyProfile, { where: { agencyId }, order: { version: 'DESC' } });
  }

  /** One change of an agency's rules after another. */
  async lockProfiles(tx: Tx, agencyId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`profile:${agencyId}`]);
  }
}
