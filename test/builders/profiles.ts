import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EffectiveProfile } from '../../src/agencies/domain/profile-parameters.js';
import type { ProfileFile } from '../../src/agencies/domain/profile-file.js';
import { resolveProfile } from '../../src/agencies/domain/resolve-profile.js';
import { readProfileFile } from '../../src/agencies/read-profile-file.js';

/** The five agencies whose documents this system implements. */
export const PROFILES = [
  'jiangbei-market',
  'siping-tiexi-urban',
  'jiaxing-market',
  'jiangbei-eco',
  'songyuan',
] as const;

/** An agency's own rules as its profile file gives them. */
export function profileFile(agencyId: string): ProfileFile {
  const file = path.resolve(process.cwd(), 'src/agencies/profiles', `${agencyId}.yaml`);
  return readProfileFile(readFileSync(file, 'utf8'), file);
}

/** An agency's rules as they apply, resolved against the national layer. */
export function aProfile(agencyId: string, over: Partial<EffectiveProfile> = {}): EffectiveProfile {
  const { parameters, validFrom } = profileFile(agencyId);
  return { ...resolveProfile(parameters, validFrom), ...over };
}
