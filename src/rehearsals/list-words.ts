import { wordList, type AgencyWords, type MessageWord } from './domain/word-list.js';
import { Rehearsals } from './rehearsals.js';

/** Prints docs/rehearsal-words.md from the rules of the sample agencies of the running system. */
const AGENCIES = {
  songyuan: 'sy',
  'jiangbei-market': 'jm',
  'siping-tiexi-urban': 'tx',
  'jiaxing-market': 'jx',
  'jiangbei-eco': 'je',
};

const rehearsals = await Rehearsals.at(process.env['REHEARSAL_URL'] ?? '');
const agencies: AgencyWords[] = [];
for (const [agencyId, short] of Object.entries(AGENCIES)) {
  agencies.push(
    (await rehearsals.read(`${short}-handler-1`, `/api/agencies/${agencyId}/profile`)) as AgencyWords,
  );
}
const messages = (await rehearsals.read('sy-handler-1', '/api/notifications/kinds')) as MessageWord[];
process.stdout.write(wordList(agencies, messages));
