import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { NOTIFICATION_TABLE } from '../../../src/notifications/domain/notification-table.js';
import { wordList } from '../../../src/rehearsals/domain/word-list.js';
import { aProfile } from '../../builders/profiles.js';

const AGENCIES = ['songyuan', 'jiangbei-market', 'siping-tiexi-urban', 'jiaxing-market', 'jiangbei-eco'];

test('docs/rehearsal-words.md says what the rules of the agencies say today', () => {
  const agencies = AGENCIES.map((agencyId) => ({ agencyId, parameters: aProfile(agencyId) }));
  // npm run -s rehearse -- --words > docs/rehearsal-words.md
  expect(readFileSync('docs/rehearsal-words.md', 'utf8')).toBe(wordList(agencies, NOTIFICATION_TABLE));
});
