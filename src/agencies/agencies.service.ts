import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { AgenciesRepository } from './agencies.repository.js';
import { agencyUnknown } from './domain/agency.errors.js';
import { type EffectiveProfile } from './domain/profile-parameters.js';
import { readProfileFile } from './read-profile-file.js';
import { resolveProfile } from './domain/resolve-profile.js';

/** An agency as others see it. */
export interface AgencyView {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly field: string;
  readonly region: string;
}

/** One version of an agency's rules, resolved against the national layer. */
export interface ProfileVersion {
  readonly id: string;
  readonly agencyId: string;
  readonly version: number;
  readonly validFrom: BeijingDate;
  readonly document: string;
  readonly parameters: EffectiveProfile;
}

/** Agencies and the rules they live by. */
@Injectable()
export class AgenciesService {
  /** Versions never change, so what was read once stays true. */
  private readonly resolved = new Map<string, ProfileVersion>();

  constructor(
    private readonly agencies: AgenciesRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(): Promise<AgencyView[]> {
    return this.agencies.listAgencies(this.database.manager);
  }

  /** @throws AGENCY_NOT_FOUND */
  async get(tx: Tx, agencyId: string): Promise<AgencyView> {
    const agency = await this.database.kept.read(tx, `agency ${agencyId}`, () =>
      this.agencies.findAgency(tx, agencyId),
    );
    if (!agency) throw agencyUnknown(agencyId);
    return agency;
  }

  /** The rules in force on a Beijing date; a case keeps the version it was filed under. @throws AGENCY_NOT_FOUND */
  async profileOn(tx: Tx, agencyId: string, date: BeijingDate): Promise<ProfileVersion> {
    const key = `profile ${agencyId} ${date}`;
    const profile = await this.database.kept.read(tx, key, () =>
      this.agencies.findProfileOn(tx, agencyId, date),
    );
    if (!profile) throw agencyUnknown(agencyId);
    return this.resolve(profile);
  }

  /** A version by its id, as a case refers to it. @throws AGENCY_NOT_FOUND */
  async profile(tx: Tx, profileId: string): Promise<ProfileVersion> {
    const known = this.resolved.get(profileId);
    if (known) return known;
    const profile = await this.agencies.findProfile(tx, profileId);
    if (!profile) throw agencyUnknown(profileId);
    return this.resolve(profile);
  }

  /** Takes a profile file: a new agency, or a new version where the rules differ; the same file twice changes nothing. */
  async importProfile(text: string, file: string): Promise<ProfileVersion> {
    return this.database.transaction((tx) => this.importProfileIn(tx, text, file));
  }

  /** The same within the caller's transaction. */
  async importProfileIn(tx: Tx, text: string, file: string): Promise<ProfileVersion> {
    const { agency, validFrom, document, parameters } = readProfileFile(text, file);
    const contentHash = createHash('sha256')
      .update(JSON.stringify({ validFrom, document, parameters }))
      .digest('hex');
    await this.agencies.saveAgency(tx, agency);
    const latest = await this.agencies.latestProfile(tx, agency.id);
    if (latest?.contentHash === contentHash) return this.resolve(latest);
    const profile = {
      id: randomUUID(),
      agencyId: agency.id,
      version: (latest?.version ?? 0) + 1,
      validFrom,
      document,
      parameters,
      contentHash,
      createdAt: this.clock.now(),
    };
    await this.agencies.insertProfile(tx, profile);
    return this.resolve(profile);
  }

  /** Takes every profile file of a folder. */
  async importFolder(folder: string): Promise<readonly ProfileVersion[]> {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
    const versions: ProfileVersion[] = [];
    for (const name of files) {
      versions.push(await this.importProfile(await readFile(path.join(folder, name), 'utf8'), name));
    }
    return versions;
  }

  private resolve(profile: {
    id: string;
    agencyId: string;
    version: number;
    validFrom: string;
    document: string;
    parameters: Parameters<typeof resolveProfile>[0];
  }): ProfileVersion {
    const { id, agencyId, version, validFrom, document } = profile;
    const parameters = resolveProfile(profile.parameters, validFrom);
    const resolved = { id, agencyId, version, validFrom, document, parameters };
    this.resolved.set(id, resolved);
    return resolved;
  }
}
