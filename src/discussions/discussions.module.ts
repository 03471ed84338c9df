import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { CasesModule } from '../cases/index.js';
import { DocumentsModule } from '../documents/index.js';
import { FileStoreModule } from '../file-store/index.js';
import { Conveners } from './conveners.service.js';
import { DiscussionOrders } from './discussion-orders.service.js';
import { DiscussionsController } from './discussions.controller.js';
import { DiscussionsRepository } from './discussions.repository.js';
import { DiscussionsService } from './discussions.service.js';
import { MinutesService } from './minutes.service.js';
import { VotesService } from './votes.service.js';

@Module({
  imports: [AccountsModule, AgenciesModule, CasesModule, DocumentsModule, FileStoreModule],
  controllers: [DiscussionsController],
  providers: [
    Conveners,
    DiscussionOrders,
    DiscussionsRepository,
    DiscussionsService,
    MinutesService,
    VotesService,
  ],
  exports: [DiscussionOrders, DiscussionsService, VotesService],
})
export class DiscussionsModule {}
