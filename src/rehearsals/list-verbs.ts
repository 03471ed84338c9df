import { verbList } from './domain/verb-list.js';
import { Rehearsals } from './rehearsals.js';

/** Prints docs/rehearsal-verbs.md from the description of the running system. */
const { description } = await Rehearsals.at(process.env['REHEARSAL_URL'] ?? '');
process.stdout.write(verbList(description));
