type FaultAction = 'kill' | 'delay' | 'drop';

interface PlannedFault {
  readonly label: string;
  readonly action: FaultAction;
  left: number;
}

const DELAY_MS = 3000;
const planned: PlannedFault[] = plan(
  process.env['NODE_ENV'] === 'production' ? '' : process.env['FAULT_POINT'],
);

/** What a `drop` fault throws: it looks like a lost connection to the code around it. */
export class DroppedByFault extends Error {
  readonly code = 'ECONNRESET';

  constructor(label: string) {
    super(`connection dropped at fault point ${label}`);
    this.name = 'DroppedByFault';
  }
}

/**
 * A labelled place where the fault runs may strike; outside of them it does nothing. `FAULT_POINT=label:n:action`
 * strikes at the n-th pass (several separated by commas): `kill` is SIGKILL to this process, `delay` waits 3 s,
 * `drop` throws as a lost connection does. Ignored in production.
 */
export async function faultPoint(label: string): Promise<void> {
  if (planned.length === 0) return;
  for (const fault of planned) {
    if (fault.label !== label) continue;
    fault.left -= 1;
    if (fault.left === 0) await strike(fault);
  }
}

async function strike({ label, action }: PlannedFault): Promise<void> {
  process.stderr.write(`fault point ${label}: ${action}\n`);
  if (action === 'drop') throw new DroppedByFault(label);
  if (action === 'kill') process.kill(process.pid, 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
}

function plan(text: string | undefined): PlannedFault[] {
  return (text ?? '')
    .split(',')
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const [label = '', count = '', action = ''] = each.trim().split(':');
      if (!label || !/^[1-9]\d*$/.test(count) || !isAction(action)) {
        throw new Error(`FAULT_POINT: "${each}" is not label:n:kill|delay|drop`);
      }
      return { label, action, left: Number(count) };
    });
}

function isAction(text: string): text is FaultAction {
  return text === 'kill' || text === 'delay' || text === 'drop';
}
