import { Module } from '@nestjs/common';
import { AbsencesModule } from './absences/index.js';
import { AccountsModule } from './accounts/index.js';
import { AgenciesModule } from './agencies/index.js';
import { AuditTrailModule } from './audit-trail/index.js';
import { CalendarNoticesModule } from './calendar-notices/index.js';
import { CaseClocksModule } from './case-clocks/index.js';
import { CaseCalendarModule } from './case-calendar/index.js';
import { CasePageModule } from './case-page/index.js';
import { CasesModule } from './cases/index.js';
import { ChangesModule } from './changes/index.js';
import { CommandsModule } from './commands/index.js';
import { DatabaseModule } from './database/index.js';
import { DeadlinesModule } from './deadlines/index.js';
import { DecisionsModule } from './decisions/index.js';
import { DeparturesModule } from './departures/index.js';
import { DisagreementsModule } from './disagreements/index.js';
import { DiscussionsModule } from './discussions/index.js';
import { FileStoreModule } from './file-store/index.js';
import { HandoversModule } from './handovers/index.js';
import { InboxModule } from './inbox/index.js';
import { MaterialsModule } from './materials/index.js';
import { NoticesModule } from './notices/index.js';
import { NotificationsModule } from './notifications/index.js';
import { OperationsModule } from './operations/index.js';
import { PreferencesModule } from './preferences/index.js';
import { ProcessEngineModule } from './process-engine/index.js';
import { RecusalsModule } from './recusals/index.js';
import { ReferralsModule } from './referrals/index.js';
import { RegistersModule } from './registers/index.js';
import { ReviewModule } from './review/index.js';
import { ReworkModule } from './rework/index.js';
import { SharedModule } from './shared/shared.module.js';
import { StatisticsModule } from './statistics/index.js';
import { WorkingCalendarModule } from './working-calendar/index.js';

/** Everything that api and worker share; SettingsModule comes from the entry. */
@Module({
  imports: [
    SharedModule,
    DatabaseModule,
    AuditTrailModule,
    AccountsModule,
    AbsencesModule,
    AgenciesModule,
    CommandsModule,
    WorkingCalendarModule,
    CalendarNoticesModule,
    DeadlinesModule,
    ProcessEngineModule,
    ChangesModule,
    NotificationsModule,
    InboxModule,
    FileStoreModule,
    RegistersModule,
    CasesModule,
    CaseClocksModule,
    HandoversModule,
    MaterialsModule,
    ReviewModule,
    RecusalsModule,
    DisagreementsModule,
    ReferralsModule,
    NoticesModule,
    DiscussionsModule,
    DecisionsModule,
    DeparturesModule,
    PreferencesModule,
    ReworkModule,
    StatisticsModule,
    CaseCalendarModule,
    CasePageModule,
    OperationsModule,
  ],
})
export class AppModule {}
