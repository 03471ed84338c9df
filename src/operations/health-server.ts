import http from 'node:http';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import { MetricsService } from './metrics.service.js';
import { ReadinessService } from './readiness.service.js';

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** `/health`, `/ready` and `/metrics`, and nothing else, for the process without an API: the worker. */
export async function startHealthServer(app: INestApplicationContext, port: number): Promise<HealthServer> {
  const readiness = app.get(ReadinessService, { strict: false });
  const metrics = app.get(MetricsService, { strict: false });
  const logger = new Logger('HealthServer');
  const server = http.createServer((request, response) => {
    answer(request.url ?? '', readiness, metrics, response).catch((error: unknown) => {
      logger.error({ message: 'health not answered', error: String(error) });
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  server.unref();
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  path: string,
  readiness: ReadinessService,
  metrics: MetricsService,
  response: http.ServerResponse,
): Promise<void> {
  if (path === '/health') return json(response, 200, { alive: true });
  if (path === '/ready') {
    const report = await readiness.read();
    return json(response, report.ready ? 200 : 503, report);
  }
  if (path !== '/metrics') return json(response, 404, { status: 404 });
  const { contentType, text } = await metrics.read();
  response.writeHead(200, { 'content-type': contentType }).end(text);
}

function json(response: http.ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
