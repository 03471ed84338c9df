import { Counter, Gauge, Histogram } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** From the command's commit to the engine's word, by kind. */
export const relayLatency = new Histogram({
  name: 'fashen_relay_seconds',
  help: 'Seconds from storing an engine command to its delivery',
  labelNames: ['kind'],
  buckets: SECONDS,
});

export const relayFailures = new Counter({
  name: 'fashen_relay_failures_total',
  help: 'Failed tries to deliver an engine command, by kind of error',
  labelNames: ['error'],
});

/** From taking over a step to the engine's word on its answer. */
export const externalTaskDuration = new Histogram({
  name: 'fashen_external_task_seconds',
  help: 'Seconds to work on an external task, by topic and outcome',
  labelNames: ['topic', 'outcome'],
  buckets: SECONDS,
});

export const outboxPending = new Gauge({
  name: 'fashen_outbox_pending',
  help: 'Engine commands on their way',
});
export const outboxFailed = new Gauge({
  name: 'fashen_outbox_failed',
  help: 'Engine commands that were lost',
});
export const outboxOldest = new Gauge({
  name: 'fashen_outbox_oldest_seconds',
  help: 'Age of the oldest engine command on its way',
});

export const openFindings = new Gauge({
  name: 'fashen_engine_findings',
  help: 'Open differences between database and engine, by kind',
  labelNames: ['kind'],
});
