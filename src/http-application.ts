import { type Server } from 'node:http';
import { type INestApplication, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import helmet from 'helmet';
import { apiDescription } from './api-description.js';
import { Settings } from './config/index.js';
import { bodyValidation } from './shared/body-validation.js';
import { jsonBody } from './shared/json-body.js';
import { ProblemFilter } from './shared/problem.filter.js';
import { requestIds } from './shared/request-id.middleware.js';
import { uncached } from './shared/uncached.middleware.js';
import { answerUnreadable } from './shared/unreadable-request.js';
import { serveWebClient } from './web-client.js';

/** Commands are small; files have a road of their own. */
const BODY_LIMIT = '2mb';
/** Longer than proxies and clients keep an idle connection (nginx: 60 s): whoever closes first may not be us. */
const KEEP_ALIVE_MS = 65_000;

/**
 * The api as every entry serves it: request ids, safe headers, checked bodies, problems in two languages, its
 * description.
 */
export async function createHttpApplication(root: Type | object): Promise<INestApplication> {
  const app = await NestFactory.create<NestExpressApplication>(root as Type, {
    bodyParser: false,
    bufferLogs: false,
    abortOnError: false,
  });
  return configure(app);
}

/** The same for an application that a test has put together. */
export function configure(app: NestExpressApplication): INestApplication {
  const settings = app.get(Settings);
  const server: Server = app.getHttpServer();
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('clientError', answerUnreadable);
  app.set('trust proxy', settings.trustProxyHops);
  app.disable('x-powered-by');
  // A hash of each answer that nobody asks for (see `uncached`); a case's own ETag, its version, is set where it is read.
  app.disable('etag');
  app.use(requestIds);
  app.use(helmet({ crossOriginEmbedderPolicy: false }));
  app.use('/api', uncached);
  serveWebClient(app);
  app.use(jsonBody(BODY_LIMIT));
  app.useGlobalPipes(bodyValidation());
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  describe(app);
  return app;
}

function describe(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => apiDescription(app), { jsonDocumentUrl: 'api/docs-json' });
}
