import { parse } from 'yaml';
import { checkProfileFile, type ProfileFile } from './domain/profile-file.js';

/** Reads an agency's profile (YAML). Refuses (422) what `checkProfileFile` refuses. */
export function readProfileFile(text: string, file: string): ProfileFile {
  return checkProfileFile(parse(text), file);
}
