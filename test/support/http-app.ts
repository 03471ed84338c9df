import { ValidationPipe, type DynamicModule, type Type } from '@nestjs/common';
import { Catch, Global, Module, type ArgumentsHost, type ExceptionFilter, Logger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { NextFunction, Request, Response } from 'express';
import type { Actor, SignedInRequest } from '../../src/accounts/index.js';
import { Sessions } from '../../src/accounts/sessions.service.js';
import { Settings, loadSettings } from '../../src/config/index.js';
import { Database } from '../../src/database/index.js';
import { DomainError } from '../../src/shared/domain-error.js';
import { SharedModule } from '../../src/shared/shared.module.js';

@Catch(DomainError)
class RefusalFilter implements ExceptionFilter<DomainError> {
  catch(error: DomainError, host: ArgumentsHost): void {
    const { status, code, details, field } = error.refusal;
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(status)
      .json({ code, field, ...details });
  }
}

/** Some features behind real HTTP on the given database; a request says by `x-test-person` who of `people` sends it. */
export async function anHttpApp(
  database: Database,
  features: readonly (Type | DynamicModule)[],
  people: readonly Actor[],
  environment: Readonly<Record<string, string>> = {},
): Promise<NestExpressApplication> {
  const url = 'postgres://x@127.0.0.1/x';
  const settings = loadSettings({ ...process.env, DATABASE_URL: url, ...environment }, 'database');
  @Global()
  @Module({
    imports: [SharedModule],
    providers: [
      { provide: Settings, useValue: settings },
      { provide: Database, useFactory: () => borrowed(database) },
    ],
    exports: [Settings, Database],
  })
  class Ground {}
  // Where a feature brings the accounts along, their guard asks the session; here the header is the session.
  const module = await Test.createTestingModule({ imports: [Ground, ...features] })
    .overrideProvider(Sessions)
    .useValue({
      authenticate: async (token: string) => ({
        actor: people.find(({ personId }) => personId === token),
        mustChange: false,
      }),
    })
    .compile();
  const app = module.createNestApplication<NestExpressApplication>({ bodyParser: false });
  Logger.overrideLogger(['fatal']);
  app.useBodyParser('json', { limit: '2mb' });
  app.use((request: Request, _response: Response, next: NextFunction) => {
    const actor = people.find((person) => person.personId === request.headers['x-test-person']);
    if (actor) {
      (request as SignedInRequest).actor = actor;
      request.headers.authorization = `Bearer ${actor.personId}`;
    }
    next();
  });
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
  app.useGlobalFilters(new RefusalFilter());
  await app.listen(0, '127.0.0.1');
  return app;
}

/** The spec drops its database itself, after the app is closed. */
function borrowed(database: Database): Database {
  return Object.assign(Object.create(database) as Database, { onModuleDestroy: async () => undefined });
}
