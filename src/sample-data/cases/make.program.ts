import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { beijingDateOf } from '../../shared/beijing-time.js';
import { Clock } from '../../shared/clock.js';
import { CaseLeftAlone, SampleCaseMaker } from './case-maker.js';
import { SAMPLE_CASES } from './sample-cases.js';

/** What is kept about the making: the day that the dates of its commands follow from, and what came of it. */
interface Kept {
  readonly today: string;
  readonly done: boolean;
  readonly failed: readonly string[];
}

/**
 * `npm start` runs this beside the ready system: node dist/sample-data/cases/make.program.js URL FILE. Made once: FILE
 * says that it was, and who was killed in the middle goes on where they stopped. One case after the other, so that whoever
 * already works hardly notices; a case on which somebody has acted meanwhile stays as it is.
 */
async function main(url: string, file: string): Promise<void> {
  const begun = read(file);
  const kept = begun ?? { today: beijingDateOf(new Clock().now()), done: false, failed: [] };
  if (kept.done) return;
  const maker = new SampleCaseMaker(url, kept.today);
  // Cases that somebody worked with before there were samples are not mixed with them.
  if (!begun && (await maker.hasCases())) return write(file, { ...kept, done: true });
  write(file, kept);
  const failed: string[] = [];
  for (const sample of SAMPLE_CASES) {
    try {
      const caseId = await maker.make(sample);
      console.log(`${sample.key} ${caseId}`);
    } catch (error) {
      // Anything else, e.g. a system that stops: the next start goes on.
      if (!(error instanceof CaseLeftAlone)) throw error;
      failed.push(sample.key);
      console.error(`${sample.key}: ${error.message}`);
    }
  }
  write(file, { ...kept, done: true, failed });
}

function read(file: string): Kept | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined;
}

/** Whole or not at all: the very next instant may be the one in which everything is killed. */
function write(file: string, kept: Kept): void {
  writeFileSync(`${file}.new`, JSON.stringify(kept));
  renameSync(`${file}.new`, file);
}

const [url, file] = process.argv.slice(2);
if (url === undefined || file === undefined) throw new Error('make.program.js URL FILE');
await main(url, file);
