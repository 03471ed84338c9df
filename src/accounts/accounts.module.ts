import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessCheck } from './access-check.js';
import { AuthGuard } from './auth.guard.js';
import { CredentialsRepository } from './credentials.repository.js';
import { FirstAdministrators } from './first-administrators.service.js';
import { OfficeLosses } from './office-losses.service.js';
import { Passwords } from './passwords.service.js';
import { PeopleAdministration } from './people-administration.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleDirectory } from './people-directory.service.js';
import { PeopleImport } from './people-import.service.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { QualificationRegister } from './qualification-register.service.js';
import { SessionsRepository } from './sessions.repository.js';
import { Sessions } from './sessions.service.js';
import { SignInController } from './sign-in.controller.js';
import { SignIn } from './sign-in.service.js';
import { UnitsController } from './units.controller.js';
import { UnitsRepository } from './units.repository.js';
import { UnitsService } from './units.service.js';

/** People, units, roles and sign-in. What it reports to SecurityEvents the audit trail keeps. */
@Module({
  imports: [DiscoveryModule],
  controllers: [SignInController, PeopleController, UnitsController],
  providers: [
    CredentialsRepository,
    PeopleRepository,
    SessionsRepository,
    UnitsRepository,
    OfficeLosses,
    Passwords,
    PeopleAdministration,
    PeopleDirectory,
    PeopleImport,
    FirstAdministrators,
    PeopleService,
    QualificationRegister,
    Sessions,
    SignIn,
    UnitsService,
    AccessCheck,
    { provide: APP_GUARD, useClass: AuthGuard },
  ],
  exports: [
    OfficeLosses,
    PeopleService,
    PeopleAdministration,
    PeopleImport,
    FirstAdministrators,
    QualificationRegister,
    UnitsService,
    Sessions,
    SignIn,
    Passwords,
  ],
})
export class AccountsModule {}
