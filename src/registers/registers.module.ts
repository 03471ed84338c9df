import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { AuditTrailModule } from '../audit-trail/index.js';
import { CommandsModule } from '../commands/index.js';
import { Advisers } from './advisers.service.js';
import { Catalogues } from './catalogues.service.js';
import { Entrustments } from './entrustments.service.js';
import { LawRegister } from './law-register.service.js';
import { RegistersController } from './registers.controller.js';
import { RegistersRepository } from './registers.repository.js';
import { RegisterExpiry } from './register-expiry.service.js';
import { RegisterImports } from './register-imports.service.js';
import { RegistersService } from './registers.service.js';
import { ReviewerRatios } from './reviewer-ratio.service.js';
import { StaffRegisters } from './staff-registers.service.js';

@Module({
  imports: [AccountsModule, AgenciesModule, AuditTrailModule, CommandsModule],
  controllers: [RegistersController],
  providers: [
    Advisers,
    Catalogues,
    Entrustments,
    LawRegister,
    RegistersRepository,
    RegisterExpiry,
    RegisterImports,
    RegistersService,
    ReviewerRatios,
    StaffRegisters,
  ],
  exports: [
    Advisers,
    Catalogues,
    Entrustments,
    LawRegister,
    RegisterImports,
    RegistersService,
    ReviewerRatios,
  ],
})
export class RegistersModule {}
