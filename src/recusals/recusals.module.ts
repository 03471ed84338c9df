import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CasesModule } from '../cases/index.js';
import { InboxModule } from '../inbox/index.js';
import { ReviewModule } from '../review/index.js';
import { RecusalsController } from './recusals.controller.js';
import { RecusalsRepository } from './recusals.repository.js';
import { RecusalsService } from './recusals.service.js';

@Module({
  imports: [AccountsModule, CasesModule, InboxModule, ReviewModule],
  controllers: [RecusalsController],
  providers: [RecusalsRepository, RecusalsService],
  exports: [RecusalsService],
})
export class RecusalsModule {}
