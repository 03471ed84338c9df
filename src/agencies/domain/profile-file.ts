import { isCalendarDate } from '../../working-calendar/domain/calendar-date.js';
import { profileInvalid } from './agency.errors.js';
import { PARAMETERS } from './national-layer.js';
import { type ParameterKey } from './profile-parameters.js';
import { isValueOf } from './profile-values.js';
import { rowFaults } from './row-faults.js';
import { type AgencyParameters } from './resolve-profile.js';

/** An agency and its own rules as a profile file gives them. */
export interface ProfileFile {
  readonly agency: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly field: string;
    readonly region: string;
  };
  readonly validFrom: string;
  readonly document: string;
  readonly parameters: AgencyParameters;
}

const AGENCY_FIELDS = ['id', 'name', 'shortName', 'field', 'region'] as const;

/** Takes a parsed profile. Refuses (422) unknown or missing keys and parameters without a source clause, all at once. */
export function checkProfileFile(content: unknown, file: string): ProfileFile {
  const faults = [...faultsOf(content)];
  if (faults.length > 0) throw profileInvalid(file, faults);
  return content as ProfileFile;
}

function* faultsOf(content: unknown): Generator<string> {
  if (!isRecord(content)) {
    yield 'not a mapping';
    return;
  }
  for (const key of Object.keys(content)) {
    if (!['agency', 'validFrom', 'document', 'parameters'].includes(key)) yield `unknown key ${key}`;
  }
  const agency = isRecord(content.agency) ? content.agency : {};
  for (const field of AGENCY_FIELDS) {
    if (typeof agency[field] !== 'string' || agency[field] === '') yield `agency.${field} is missing`;
  }
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(String(agency.id))) yield 'agency.id must be a short key in lower case';
  if (!isDate(content.validFrom)) yield 'validFrom must be a date YYYY-MM-DD';
  if (typeof content.document !== 'string') yield 'document is missing';
  yield* parameterFaults(content.parameters);
}

function* parameterFaults(parameters: unknown): Generator<string> {
  if (!isRecord(parameters)) {
    yield 'parameters is missing';
    return;
  }
  for (const [key, parameter] of Object.entries(parameters)) {
    if (!Object.hasOwn(PARAMETERS, key)) {
      yield `unknown parameter ${key}`;
      continue;
    }
    if (!isRecord(parameter) || parameter.value === undefined) yield `${key}.value is missing`;
    else if (typeof parameter.source !== 'string' || parameter.source.trim() === '')
      yield `${key}.source (the clause) is missing`;
    else if (!isValueOf(key as ParameterKey, parameter.value)) {
      yield `${key}.value has the wrong type`;
    } else {
      for (const { place, what } of rowFaults(key as ParameterKey, parameter.value))
        yield `${key}.value.${place}: ${what}`;
    }
  }
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && isCalendarDate(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
