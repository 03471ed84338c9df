import { parseArgs } from 'node:util';
import { loadSettings } from '../config/index.js';
import { verifyChain, type VerifyReport } from './verify-chain.js';

const USAGE = `用法 / usage: npm run verify-audit -- [--head-file FILE] [--json]

Reads the whole audit trail of DATABASE_URL and names the first broken link.
  --head-file FILE  compare with the head kept in FILE, then keep the present head there (default AUDIT_HEAD_FILE)
  --json            one line of JSON
Exit status: 0 the chain is whole, 1 it is broken, 2 it could not be read.
`;

/** `npm run verify-audit`: a program of its own, so that an auditor needs nothing of the running system. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      'head-file': { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const settings = loadSettings(process.env, 'database');
  const report = await verifyChain({
    databaseUrl: settings.databaseUrl,
    headFile: values['head-file'] ?? settings.auditHeadFile,
  });
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : textOf(report));
  return report.whole ? 0 : 1;
}

function textOf({ firstBreak, checked, last, keptHead }: VerifyReport): string {
  const against = keptHead ? `；与留存链头（第 ${keptHead.seq} 号）一致 / agrees with the kept head` : '';
  if (!firstBreak) {
    return `审计链完整：${checked} 个事件 / chain whole: ${checked} events\n链头 / head: ${last.seq} ${last.hash}${against}\n`;
  }
  return [
    `审计链断裂于第 ${firstBreak.seq} 号（${firstBreak.fault}）/ chain broken at event ${firstBreak.seq}`,
    `  ${firstBreak.zh}`,
    `  ${firstBreak.en}`,
    `  断裂前 ${checked} 个事件完好 / ${checked} events before it are whole\n`,
  ].join('\n');
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
