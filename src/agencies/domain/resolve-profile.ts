import { PARAMETERS, type ParameterDefinition } from './national-layer.js';
import {
  type EffectiveParameter,
  type EffectiveProfile,
  type ParameterKey,
  type ParameterValues,
} from './profile-parameters.js';

/** A value that an agency's own document gives, with the clause that gives it. */
export interface AgencyParameter<K extends ParameterKey = ParameterKey> {
  readonly value: ParameterValues[K];
  readonly source: string;
  /** First Beijing date on which it applies; absent: the profile's own date. */
  readonly validFrom?: string;
}

export type AgencyParameters = { readonly [K in ParameterKey]?: AgencyParameter<K> };

/**
 * The profile rule (requirements A6): the stricter of the agency's value and the national layer; where the
 * agency is silent the national layer; where that is silent too the system's default, named as such.
 */
export function resolveProfile(own: AgencyParameters, validFrom: string): EffectiveProfile {
  const keys = Object.keys(PARAMETERS) as ParameterKey[];
  const entries = keys.map((key) => [key, resolveParameter(key, own[key], validFrom)] as const);
  return Object.fromEntries(entries) as unknown as EffectiveProfile;
}

function resolveParameter<K extends ParameterKey>(
  key: K,
  own: AgencyParameter<K> | undefined,
  validFrom: string,
): EffectiveParameter<K> {
  const definition: ParameterDefinition<K> = PARAMETERS[key];
  const fallbackSource = definition.nationalSource
    ? ({ kind: 'NATIONAL', reference: definition.nationalSource } as const)
    : ({ kind: 'SYSTEM_DEFAULT', reference: '系统默认' } as const);
  const base = { key, label: definition.label };
  if (!own) return { ...base, value: definition.fallback, source: fallbackSource, validFrom };

  const from = own.validFrom ?? validFrom;
  const national = definition.nationalSource;
  const value =
    national === undefined ? own.value : (definition.stricter?.(own.value, definition.fallback) ?? own.value);
  const stricter = !sameValue(value, own.value);
  const source = stricter
    ? ({ kind: 'NATIONAL', reference: `${own.source}；${national ?? ''}` } as const)
    : ({ kind: 'AGENCY', reference: own.source } as const);
  return { ...base, value, source, validFrom: from };
}

function sameValue(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item) => right.includes(item));
  }
  return JSON.stringify(left) === JSON.stringify(right);
}
