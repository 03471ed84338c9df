import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { CasesModule } from '../cases/index.js';
import { DiscussionsModule } from '../discussions/index.js';
import { InboxModule } from '../inbox/index.js';
import { ReviewModule } from '../review/index.js';
import { Departures } from './departures.service.js';

/** People who leave office in the middle of cases. */
@Module({
  imports: [AccountsModule, CasesModule, DiscussionsModule, InboxModule, ReviewModule],
  providers: [Departures],
})
export class DeparturesModule {}
