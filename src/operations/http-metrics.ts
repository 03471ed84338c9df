import { Histogram } from 'prom-client';

export const httpDuration = new Histogram({
  name: 'fashen_http_seconds',
  help: 'Seconds to answer a request, by method and status (499: the caller went away)',
  labelNames: ['method', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});
