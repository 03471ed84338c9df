import {
  Catch,
  Global,
  Logger,
  Module,
  ValidationPipe,
  type ArgumentsHost,
  type ExceptionFilter,
  type Type,
} from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { Response } from 'express';
import request from 'supertest';
import { Settings, loadSettings } from '../../src/config/index.js';
import { Database } from '../../src/database/index.js';
import { SAMPLE_PASSWORD } from '../../src/sample-data/index.js';
import { DomainError } from '../../src/shared/domain-error.js';
import { SharedModule } from '../../src/shared/shared.module.js';
import type { ScratchDatabase } from './scratch-database.js';

@Catch(DomainError)
class RefusalFilter implements ExceptionFilter<DomainError> {
  catch(error: DomainError, host: ArgumentsHost): void {
    const codes = error.all.map(({ code }) => code);
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(error.refusal.status)
      .json({ ...error.refusal, codes });
  }
}

/** The real guard, sign-in and audit trail over HTTP, on a database of the spec's own. */
export async function anAccountsApp(
  scratch: ScratchDatabase,
  features: readonly Type[],
): Promise<NestExpressApplication> {
  const settings = loadSettings(
    { NODE_ENV: 'test', DATABASE_URL: scratch.applicationUrl, PUBLIC_ORIGIN: 'https://fashen.example' },
    'database',
  );
  const database = Object.assign(Object.create(scratch.database) as Database, {
    onModuleDestroy: async () => undefined,
  });
  @Global()
  @Module({
    imports: [SharedModule],
    providers: [
      { provide: Settings, useValue: settings },
      { provide: Database, useFactory: () => database },
    ],
    exports: [Settings, Database],
  })
  class Ground {}
  Logger.overrideLogger(['fatal']);
  const module = await Test.createTestingModule({ imports: [Ground, ...features] }).compile();
  const app = module.createNestApplication<NestExpressApplication>();
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
  app.useGlobalFilters(new RefusalFilter());
  await app.listen(0, '127.0.0.1');
  return app;
}

/** Someone at the API: by bearer token, as programs do it. */
export interface Caller {
  readonly token: string;
  get(path: string): request.Test;
  post(path: string, body?: object): request.Test;
  put(path: string, body: object): request.Test;
  patch(path: string, body: object): request.Test;
  delete(path: string): request.Test;
}

export function asBearer(app: NestExpressApplication, token: string): Caller {
  const server = app.getHttpServer();
  const bearer = `Bearer ${token}`;
  return {
    token,
    get: (path) => request(server).get(path).set('Authorization', bearer),
    post: (path, body = {}) => request(server).post(path).set('Authorization', bearer).send(body),
    put: (path, body) => request(server).put(path).set('Authorization', bearer).send(body),
    patch: (path, body) => request(server).patch(path).set('Authorization', bearer).send(body),
    delete: (path) => request(server).delete(path).set('Authorization', bearer),
  };
}

/** Signs a sample person in. */
export async function signedIn(
  app: NestExpressApplication,
  signInName: string,
  password = SAMPLE_PASSWORD,
): Promise<Caller> {
  const answer = await request(app.getHttpServer()).post('/api/sign-in').send({ signInName, password });
  if (answer.status !== 200)
    throw new Error(`${signInName}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return asBearer(app, answer.body.token);
}
