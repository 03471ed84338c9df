import type http from 'node:http';
import type { ClientOptions } from 'camunda-external-task-client-js';
import type { Settings } from '../config/index.js';

/** The keep-alive agent of the poll, the signal that cuts off the open one, and who hears that one is opened. */
export interface PollTransport {
  readonly agent: http.Agent;
  readonly signal: AbortSignal;
  readonly onOpen: () => void;
}

interface PollResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string | undefined>;
}

/** Beyond the long poll's own time, for the way there and back. */
const GRACE_MS = 5_000;

/** Everything that the client leaves open or gets wrong by default. */
export function pollOptions(
  settings: Settings,
  workerId: string,
  interval: number,
  { agent, signal, onOpen }: PollTransport,
): ClientOptions {
  const token = Buffer.from(`${settings.engineUser}:${settings.enginePassword}`).toString('base64');
  return {
    baseUrl: settings.engineUrl,
    workerId,
    maxTasks: settings.workerParallel,
    maxParallelExecutions: settings.workerParallel,
    interval,
    lockDuration: settings.workerLockMs,
    ...(settings.engineLongPollMs > 0 ? { asyncResponseTimeout: settings.engineLongPollMs } : {}),
    autoPoll: false,
    usePriority: false,
    interceptors: (config) => ({
      ...config,
      headers: { authorization: `Basic ${token}` },
      agent: { http: agent, https: agent },
      signal,
      retry: { limit: 0 },
      // One lost answer would stop polling for good.
      timeout: { request: settings.engineLongPollMs + GRACE_MS },
      hooks: { beforeRequest: [onOpen], afterResponse: [acceptCharset] },
    }),
  };
}

/** The client takes an answer for JSON only when the type stands alone; with a charset behind it no handler runs. */
function acceptCharset(response: PollResponse): PollResponse {
  const type = response.headers['content-type'];
  const media = type?.split(';')[0]?.trim().toLowerCase();
  if (media === 'application/json') response.headers['content-type'] = media;
  else if (response.statusCode < 300)
    throw new Error(`the engine answered ${type ?? 'without a content type'}`);
  return response;
}
