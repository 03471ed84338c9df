export interface Change {
  readonly kind: string;
  readonly caseId: string | null;
}

type ConnectionState = 'connecting' | 'live' | 'lost';

const KINDS = [
  'task.opened',
  'task.closed',
  'task.assigned',
  'case.changed',
  'submission.draft',
  'notification',
  'review.marks',
  'review.draft',
  'ready',
  'reset',
];
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/**
 * The api's stream of changes. The browser mends a broken stream by itself and says what it has seen; where it gives
 * up (the session ended, the api is away for long), this asks again with longer and longer waits.
 */
export class EventStream {
  #source: EventSource | undefined;
  #last = '';
  #wait = FIRST_WAIT_MS;
  #timer: number | undefined;
  #state: ConnectionState = 'connecting';

  constructor(
    private readonly onChange: (change: Change) => void,
    private readonly onState: (state: ConnectionState) => void,
  ) {}

  open(): void {
    const query = this.#last ? `?lastEventId=${encodeURIComponent(this.#last)}` : '';
    const source = new EventSource(`/api/changes${query}`);
    this.#source = source;
    for (const kind of KINDS)
      source.addEventListener(kind, (event) => this.#take(kind, event as MessageEvent<string>));
    source.addEventListener('open', () => this.#become('live'));
    source.addEventListener('error', () => this.#failed(source));
  }

  close(): void {
    window.clearTimeout(this.#timer);
    this.#source?.close();
  }

  #take(kind: string, event: MessageEvent<string>): void {
    this.#last = event.lastEventId || this.#last;
    this.#wait = FIRST_WAIT_MS;
    if (kind === 'ready') return;
    const { caseId = null } = JSON.parse(event.data) as { caseId?: string | null };
    this.onChange({ kind, caseId });
  }

  #failed(source: EventSource): void {
    this.#become('lost');
    if (source.readyState !== EventSource.CLOSED) return;
    source.close();
    this.#timer = window.setTimeout(() => this.open(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
  }

  #become(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.onState(state);
  }
}

export type { ConnectionState };
