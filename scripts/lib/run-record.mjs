import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VAR, folder } from './folders.mjs';
import { isAlive, end, recordOf } from './processes.mjs';
import { removeData } from './postgres-place.mjs';

/** Order in which parts end: who asks before who answers. */
const ORDER = ['api', 'worker', 'engine', 'postgres'];
const SIGNALS = { postgres: 'SIGINT' };

/** The file that names the processes of a run, so that the next one can end what a killed one left behind. */
export class RunRecord {
  constructor(file) {
    this.file = file;
    this.processes = {};
  }

  /** Written at once and whole: the very next instruction may be the one that is killed. */
  note(name, child) {
    this.processes[name] = recordOf(child.pid);
    this.write();
  }

  forget(name) {
    delete this.processes[name];
    this.write();
  }

  /** Where the run that wrote the file can be reached, if it came so far. */
  addressOfLast() {
    return read(this.file).address;
  }

  /** The settings of the run that wrote the file, for a program that joins it. */
  environmentOfLast() {
    const { holder, environment = {} } = read(this.file);
    return isAlive(holder) ? environment : {};
  }

  remove() {
    rmSync(this.file, { force: true });
  }

  write() {
    folder(dirname(this.file));
    const text = JSON.stringify(
      {
        holder: recordOf(process.pid),
        address: this.address,
        environment: this.environment,
        processes: this.processes,
      },
      null,
      2,
    );
    writeFileSync(`${this.file}.new`, text, { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }

  /** Ends what is still there of the run that wrote the file; says which parts that were. */
  async endLeftOvers() {
    const { processes = {} } = read(this.file);
    const ended = [];
    for (const name of [...ORDER, ...Object.keys(processes).filter((each) => !ORDER.includes(each))]) {
      if (processes[name] && (await end(processes[name], { signal: SIGNALS[name] }))) ended.push(name);
    }
    this.remove();
    return ended;
  }
}

/** Throw-away runs (npm test, dev-stack) whose starter is dead: their processes end, their folders go. */
export async function sweepThrowaways() {
  for (const name of readdirSync(folder(VAR))) {
    if (!/^(test|dev-stack)-[\w.-]+$/.test(name)) continue;
    const home = join(VAR, name);
    const { holder } = read(join(home, 'run.json'));
    if (!holder || isAlive(holder)) continue;
    await new RunRecord(join(home, 'run.json')).endLeftOvers();
    await removeHome(home);
  }
}

export async function removeHome(home) {
  await removeData(join(home, 'postgres'));
  rmSync(home, { recursive: true, force: true });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
