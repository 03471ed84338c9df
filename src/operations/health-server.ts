import http from 'node:http';
import { Logger } from '@nestjs/common';
import type { OperationsReport } from './operations-report.service.js';

/** `/health`, `/ready` and `/metrics` for a process without an API: the worker. Answers a function that closes it. */
export async function startHealthServer(
  report: OperationsReport,
  host: string,
  port: number,
): Promise<{ port: number; close: () => Promise<void> }> {
  const logger = new Logger('HealthServer');
  const server = http.createServer((request, response) => {
    answer(report, request.url ?? '', response).catch((error: unknown) => {
      logger.error({ message: 'health not answered', error: String(error) });
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(report: OperationsReport, path: string, response: http.ServerResponse): Promise<void> {
  if (path === '/health') return json(response, 200, { status: 'UP' });
  if (path === '/ready') {
    const readiness = await report.readiness();
    return json(response, readiness.ready ? 200 : 503, readiness);
  }
  if (path !== '/metrics') return json(response, 404, { status: 404 });
  const { contentType, text } = await report.metrics();
  response.writeHead(200, { 'content-type': contentType }).end(text);
}

function json(response: http.ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
