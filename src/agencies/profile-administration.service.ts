import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { AuditTrail } from '../audit-trail/index.js';
import { CommandRunner, type CommandContext, type CommandRequest } from '../commands/index.js';
import { Database, type Tx } from '../database/index.js';
import { beijingDateOf, type BeijingDate } from '../shared/beijing-time.js';
import { refuseAll } from '../shared/domain-error.js';
import { AgenciesRepository } from './agencies.repository.js';
import { AgenciesService, type ProfileVersion } from './agencies.service.js';
import { type AgencyProfile } from './agency-profile.entity.js';
import {
  agencyUnknown,
  parameterRowInvalid,
  parameterUnknown,
  parameterValueInvalid,
  profileRetroactive,
} from './domain/agency.errors.js';
import { PARAMETERS } from './domain/national-layer.js';
import { type EffectiveParameter, type ParameterKey } from './domain/profile-parameters.js';
import { isValueOf } from './domain/profile-values.js';
import { rowFaults } from './domain/row-faults.js';
import { resolveProfile, type AgencyParameters } from './domain/resolve-profile.js';
import { readProfileFile } from './read-profile-file.js';

export interface ParameterChange {
  readonly parameter: string;
  readonly value: unknown;
  /** Clause or document that gives the value. */
  readonly source: string;
  /** First Beijing date on which cases are filed under it. */
  readonly validFrom: BeijingDate;
  /** Why, for the audit trail. */
  readonly reason?: string;
}

/** What the change did: the new version, and the parameter as it applies, which the national layer may have sharpened. */
export interface ParameterAnswer {
  readonly agencyId: string;
  readonly version: number;
  readonly validFrom: BeijingDate;
  readonly parameter: EffectiveParameter;
}

/** A version as lists show it. */
export interface ProfileVersionHead {
  readonly id: string;
  readonly version: number;
  readonly validFrom: BeijingDate;
  readonly document: string;
  readonly createdAt: Date;
  /** Parameters that the agency gives otherwise than the version before. */
  readonly changed: readonly string[];
}

/** What one parameter was from a day on: only versions that changed it. */
export interface ParameterPast {
  readonly version: number;
  readonly validFrom: BeijingDate;
  readonly createdAt: Date;
  readonly parameter: EffectiveParameter;
}

/** Changes of agencies' rules: always a new version with its own first day; cases under way keep theirs (A8). */
@Injectable()
export class ProfileAdministration {
  constructor(
    private readonly runner: CommandRunner,
    private readonly agencies: AgenciesService,
    private readonly repository: AgenciesRepository,
    private readonly auditTrail: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Sets one parameter from a date on. @throws PARAMETER_UNKNOWN, PARAMETER_VALUE_INVALID, PARAMETER_ROW_INVALID, PROFILE_RETROACTIVE */
  setParameter(
    actor: Actor,
    request: CommandRequest,
    agencyId: string,
    change: ParameterChange,
  ): Promise<ParameterAnswer> {
    const head = {
      actor,
      operation: 'setProfileParameter',
      request,
      objectType: 'PROFILE',
      objectId: agencyId,
    };
    return this.runner.run(head, async (context) => {
      const key = keyOf(change);
      const latest = await this.latest(context.tx, agencyId);
      refuseTooEarly(change.validFrom, latest, beijingDateOf(context.now));
      const profile = newVersion(latest, key, change, context.now);
      await this.repository.insertProfile(context.tx, profile);
      const before = latest.parameters[key];
      await this.record(context, actor, 'setProfileParameter', profile, before, change.reason);
      const { version, validFrom, parameters } = await this.agencies.profile(context.tx, profile.id);
      return { agencyId, version, validFrom, parameter: parameters[key] };
    });
  }

  /** Takes a profile file: a new agency, or the next version of a known one. @throws PROFILE_INVALID, PROFILE_RETROACTIVE */
  importProfile(actor: Actor, request: CommandRequest, text: string): Promise<ProfileVersion> {
    const { agency, validFrom } = readProfileFile(text, 'profile.yaml');
    const head = { actor, operation: 'importProfile', request, objectType: 'PROFILE', objectId: agency.id };
    return this.runner.run(head, async (context) => {
      const known = await this.repository.latestProfile(context.tx, agency.id);
      const version = await this.agencies.importProfileIn(context.tx, text, 'profile.yaml');
      if (known && version.id !== known.id) refuseTooEarly(validFrom, known, beijingDateOf(context.now));
      await this.record(context, actor, 'importProfile', version, known?.contentHash);
      return version;
    });
  }

  /** Every version of an agency's rules, newest first. @throws AGENCY_NOT_FOUND */
  async versions(agencyId: string): Promise<readonly ProfileVersionHead[]> {
    const profiles = await this.repository.profiles(this.database.manager, agencyId);
    if (profiles.length === 0) throw agencyUnknown(agencyId);
    return profiles.map(({ id, version, validFrom, document, createdAt, parameters }, index) => {
      const changed = changedKeys(profiles[index + 1]?.parameters ?? {}, parameters);
      return { id, version, validFrom, document, createdAt, changed };
    });
  }

  /** A parameter through the versions, newest first. @throws AGENCY_NOT_FOUND, PARAMETER_UNKNOWN */
  async history(agencyId: string, parameter: string): Promise<readonly ParameterPast[]> {
    const key = knownKey(parameter);
    const profiles = await this.repository.profiles(this.database.manager, agencyId);
    if (profiles.length === 0) throw agencyUnknown(agencyId);
    const past = profiles.map(({ version, validFrom, createdAt, parameters }) => {
      return { version, validFrom, createdAt, parameter: resolveProfile(parameters, validFrom)[key] };
    });
    return past.filter(({ parameter: { value, source } }, index) => {
      const before = past[index + 1]?.parameter;
      return JSON.stringify([before?.value, before?.source]) !== JSON.stringify([value, source]);
    });
  }

  private async latest(tx: Tx, agencyId: string): Promise<AgencyProfile> {
    await this.repository.lockProfiles(tx, agencyId);
    const latest = await this.repository.latestProfile(tx, agencyId);
    if (!latest) throw agencyUnknown(agencyId);
    return latest;
  }

  private async record(
    { tx, commandId }: CommandContext,
    actor: Actor,
    action: string,
    profile: { readonly agencyId: string; readonly version: number; readonly parameters: unknown },
    before: unknown,
    reason?: string,
  ): Promise<void> {
    await this.auditTrail.append(tx, {
      actor,
      action,
      objectType: 'PROFILE',
      objectId: profile.agencyId,
      objectVersion: profile.version,
      agencyId: profile.agencyId,
      commandId,
      result: 'ACCEPTED',
      ...(reason === undefined ? {} : { reason }),
      ...(before === undefined ? {} : { before }),
      after: profile.parameters,
    });
  }
}

function knownKey(parameter: string): ParameterKey {
  if (!Object.hasOwn(PARAMETERS, parameter))
    refuseAll([parameterUnknown(parameter, Object.keys(PARAMETERS))]);
  return parameter as ParameterKey;
}

function keyOf({ parameter, value }: ParameterChange): ParameterKey {
  const key = knownKey(parameter);
  const { label, fallback } = PARAMETERS[key];
  if (!isValueOf(key, value)) refuseAll([parameterValueInvalid(label, fallback)]);
  refuseAll(rowFaults(key, value).map((fault) => parameterRowInvalid(label, fault)));
  return key;
}

/** History is never rewritten: neither before today, nor before a version that is announced already. */
function refuseTooEarly(validFrom: BeijingDate, latest: AgencyProfile, today: BeijingDate): void {
  const earliest = latest.validFrom > today ? latest.validFrom : today;
  if (validFrom < earliest) refuseAll([profileRetroactive(validFrom, earliest)]);
}

/** The rules as they were, each with the day from which it applies, and the one that changes. */
function newVersion(
  latest: AgencyProfile,
  key: ParameterKey,
  { value, source, validFrom }: ParameterChange,
  now: Date,
): AgencyProfile {
  const kept = Object.entries(latest.parameters).map(([name, own]) => [
    name,
    { ...own, validFrom: own.validFrom ?? latest.validFrom },
  ]);
  const parameters = { ...Object.fromEntries(kept), [key]: { value, source, validFrom } } as AgencyParameters;
  const { agencyId, document } = latest;
  const contentHash = createHash('sha256')
    .update(JSON.stringify({ validFrom, document, parameters }))
    .digest('hex');
  const version = latest.version + 1;
  return {
    id: randomUUID(),
    agencyId,
    version,
    validFrom,
    document,
    parameters,
    contentHash,
    createdAt: now,
  };
}

function changedKeys(before: AgencyParameters, after: AgencyParameters): string[] {
  const text = (own: { value: unknown; source: string } | undefined): string =>
    JSON.stringify([own?.value ?? null, own?.source ?? null]);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as ParameterKey[];
  return keys.filter((key) => text(before[key]) !== text(after[key]));
}
