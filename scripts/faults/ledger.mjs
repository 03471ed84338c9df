/** What people were told, compared with what was stored under the keys they used. */
export async function checkLedger(ours, people) {
  const keys = people.ledger.map(({ key }) => key);
  const rows = await ours('SELECT * FROM accepted_command WHERE idempotency_key = ANY($1)', [keys]);
  const byKey = new Map(rows.map((row) => [row.idempotency_key, row]));
  return people.ledger.flatMap((entry) => faultsOf(entry, byKey.get(entry.key)));
}

function faultsOf(entry, stored) {
  const { who, path, outcome, answers, unclear, refusals = [] } = entry;
  const what = `${who} ${path}`;
  if (outcome === 'ACCEPTED') {
    if (!stored) return [`${what}: told accepted, nothing stored`];
    const kept = JSON.stringify(sorted(stored.answer));
    const other = answers.find((answer) => JSON.stringify(sorted(answer)) !== kept);
    return [
      ...(other ? [`${what}: answered ${JSON.stringify(other)}, stored ${kept}`] : []),
      // Two copies under one key are one command: it cannot be accepted and refused.
      ...refusals
        .filter((code) => unclear === 0 && code !== 'ENGINE_CATCHING_UP')
        .map((code) => `${what}: accepted and refused (${code}) under one key`),
    ];
  }
  if (outcome === 'REFUSED' && unclear === 0 && stored)
    return [`${what}: told refused (${refusals.join(', ')}), yet stored`];
  return [];
}

function sorted(answer) {
  return Object.fromEntries(Object.entries(answer ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}
