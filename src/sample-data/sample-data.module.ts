import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { AuditTrailModule } from '../audit-trail/index.js';
import { DatabaseModule } from '../database/index.js';
import { RegistersModule } from '../registers/index.js';
import { SharedModule } from '../shared/shared.module.js';
import { SampleData } from './sample-data.service.js';

@Module({
  imports: [SharedModule, DatabaseModule, AuditTrailModule, AccountsModule, AgenciesModule, RegistersModule],
  providers: [SampleData],
  exports: [SampleData],
})
export class SampleDataModule {}
