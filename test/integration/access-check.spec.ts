import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccountsModule, Public, SignedIn } from '../../src/accounts/index.js';
import { AuditTrailModule } from '../../src/audit-trail/index.js';
import { Requires } from '../../src/shared/access.js';
import { anAccountsApp } from '../support/accounts-app.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

@Controller('open')
@SignedIn()
class MarkedController {
  @Get('a')
  @Public()
  a(): void {}

  @Get('b')
  @Requires('readAudit')
  @ApiOperation({ operationId: 'searchAudit' })
  b(): void {}

  @Get('c')
  c(): void {}
}

@Controller('gaps')
class UnmarkedController {
  @Get('forgotten')
  forgotten(): void {}

  @Get('unknown')
  @Requires('flyToTheMoon')
  unknown(): void {}

  @Get('differs')
  @Requires('readCase')
  @ApiOperation({ operationId: 'approveDecision' })
  differs(): void {}
}

@Module({ controllers: [MarkedController] })
class MarkedModule {}

@Module({ controllers: [UnmarkedController] })
class UnmarkedModule {}

/** Making a database and its people takes long on a busy machine. */
const SET_UP_MS = 60_000;

describe('routes at start', () => {
  let scratch: ScratchDatabase;
  beforeAll(async () => {
    scratch = await aScratchDatabase('audit-trail');
  }, SET_UP_MS);
  afterAll(async () => scratch.drop());

  it('start when each says whom it answers', async () => {
    const app = await anAccountsApp(scratch, [AuditTrailModule, AccountsModule, MarkedModule]);
    await app.close();
  });

  it('do not start when one was forgotten, names no action, or another than its operation', async () => {
    const start = anAccountsApp(scratch, [AuditTrailModule, AccountsModule, UnmarkedModule]);
    const error = await start.then(
      () => undefined,
      (reason: Error) => reason.message,
    );
    expect(error?.split('\n').slice(1)).toEqual([
      '  UnmarkedController.forgotten (GET forgotten) has none of @Public, @SignedIn, @Requires',
      '  UnmarkedController.unknown (GET unknown) requires the unknown action flyToTheMoon',
      '  UnmarkedController.differs (GET differs) is the operation approveDecision but requires readCase',
    ]);
  });
});
