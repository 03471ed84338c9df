import { median } from './load.mjs';

/** The figures that the aims speak of, from all the raw ones. */
export function summaryOf({ throughput, latency, dispute, inbox, browser, interactions, starts }) {
  const at = (users) => latency?.find((each) => each.users === users);
  return {
    ...(throughput ? { casesPerSecond: { ...rateOf(throughput), aim: 0.5 } } : {}),
    ...(dispute ? { disputedCasesPerSecond: { ...rateOf(dispute.throughput), aim: 0.5 } } : {}),
    ...(at(10) ? { commandToInboxMs: { p95At10: at(10).p95, aim: 250 } } : {}),
    ...(inbox
      ? {
          inboxP95: {
            ours: inbox.ours.p95,
            engine: inbox.engine.p95,
            ratio: inbox.ours.p95 / inbox.engine.p95,
            aim: 0.05,
          },
        }
      : {}),
    ...(browser
      ? {
          browser: {
            coldMs: browser.coldMs,
            nextMs: browser.nextMs,
            startBundleKb: browser.startBundleKb,
            aims: { coldMs: 1500, nextMs: 400, startBundleKb: 300 },
          },
        }
      : {}),
    ...(interactions
      ? { interactionMs: { desk: interactions.desk.worst, inbox: interactions.inbox.worst, aim: 100 } }
      : {}),
    ...(starts ? { warmStartSeconds: starts.warm.all } : {}),
  };
}

function rateOf(throughput) {
  const [ours, bare] = ['ours', 'bare'].map((side) =>
    median(throughput[side].map(({ casesPerSecond }) => casesPerSecond)),
  );
  return { ours, bare, ratio: ours / bare };
}

/** The rate of whole cases, and what each costs. */
function rateRows(label, throughput) {
  const { ours, bare, ratio } = rateOf(throughput);
  const cpu = (side) => median(throughput[side].map(({ cpuMsPerCase }) => total(cpuMsPerCase)));
  return [
    [`${label}/s, ${throughput.parallel} at once`, fixed(ours, 2), fixed(bare, 2), fixed(ratio, 2), '≥ 0.50'],
    [
      '  CPU ms per case, all parts',
      fixed(cpu('ours')),
      fixed(cpu('bare')),
      fixed(cpu('ours') / cpu('bare'), 2),
      '',
    ],
  ];
}

function latencyRows(latency, where = '') {
  return latency.map(({ users, samples, p50, p95 }) => [
    `command → next inbox${where}, ${users} user${users > 1 ? 's' : ''} (${samples})`,
    `p50 ${fixed(p50)}  p95 ${fixed(p95)} ms`,
    '',
    '',
    users === 10 ? 'p95 ≤ 250 ms' : '',
  ]);
}

/** All queries together, then each by itself. */
function inboxRows(label, compared) {
  const times = ({ p50, p95 }) => `p50 ${fixed(p50, 1)}  p95 ${fixed(p95, 1)} ms`;
  const line = (name, each, aim) => [
    name,
    times(each.ours),
    times(each.engine),
    `1/${fixed(each.engine.p95 / each.ours.p95, 1)}`,
    aim,
  ];
  return [
    line(label, compared, 'p95 ≤ 1/20'),
    ...compared.queries.map((query) => line(`  ${query.name}`, query, '')),
  ];
}

const INTERACTIONS = {
  desk: 'key to frame, desk with a PDF of 300 pages',
  inbox: 'key to frame, list of 10,000 tasks',
};

/** One short table that a person reads; everything else is in the JSON. */
export function tableOf(result) {
  const rows = [['', 'ours', 'bare engine', 'ratio', 'aim']];
  const { throughput, latency, dispute, inbox, browser, interactions, starts, memory } = result;
  if (throughput) rows.push(...rateRows('whole cases', throughput));
  if (latency) rows.push(...latencyRows(latency));
  if (dispute) {
    rows.push(...rateRows('cases with rework and dispute', dispute.throughput));
    rows.push(...latencyRows(dispute.latency, ' of such cases'));
  }
  if (inbox) rows.push(...inboxRows(`inbox of ${inbox.openTasks} open tasks`, inbox));
  if (result.largeInbox) {
    const { small, large, closed, before, after, ratio, against } = result.largeInbox;
    rows.push([
      `inbox, ${large} open and ${closed} closed against ${small} open`,
      `p50 ${fixed(after.p50, 1)}  p95 ${fixed(after.p95, 1)} ms`,
      `p50 ${fixed(before.p50, 1)}  p95 ${fixed(before.p95, 1)} ms`,
      fixed(ratio, 2),
      'p95 ≤ 1.3',
    ]);
    rows.push(...inboxRows(`the same against the engine with ${large} open tasks`, against));
  }
  for (const { groupBy, ms } of result.figures ?? [])
    rows.push([`figures of all years by ${groupBy}`, `${fixed(ms)} ms`, '', '', '']);
  for (const [place, label] of Object.entries(INTERACTIONS)) {
    const { p95, worst } = interactions?.[place] ?? {};
    if (p95 !== undefined)
      rows.push([label, `p95 ${fixed(p95)}  worst ${fixed(worst)} ms`, '', '', '≤ 100 ms']);
  }
  if (browser) {
    rows.push(['first usable page, cold', `${fixed(browser.coldMs)} ms`, '', '', '≤ 1500 ms']);
    rows.push(['slowest next screen', `${fixed(browser.nextMs)} ms`, '', '', '≤ 400 ms']);
    rows.push(['start bundle, gzip', `${fixed(browser.startBundleKb)} kB`, '', '', '≤ 300 kB']);
  }
  if (starts) {
    const { engine, api, worker, all } = starts.warm;
    rows.push([
      'warm start, s',
      `${fixed(all, 1)} (api ${fixed(api, 1)}, worker ${fixed(worker, 1)})`,
      fixed(engine, 1),
      '',
      '≤ 20',
    ]);
  }
  if (memory) {
    const { api, worker, engine, postgres } = memory;
    rows.push([
      'memory after load, MB',
      `api ${api}, worker ${worker}`,
      `${engine}, PostgreSQL ${postgres}`,
      '',
      '',
    ]);
  }
  return aligned(rows);
}

function total(parts) {
  return Object.values(parts).reduce((sum, ms) => sum + ms, 0);
}

function fixed(value, digits = 0) {
  return value === undefined ? '–' : value.toFixed(digits);
}

function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => [...row[column]].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
