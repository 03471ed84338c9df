import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AbsencesModule } from '../absences/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { CaseClocksModule } from '../case-clocks/index.js';
import { CasesModule } from '../cases/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { DisagreementsModule } from '../disagreements/index.js';
import { DiscussionsModule } from '../discussions/index.js';
import { InboxModule } from '../inbox/index.js';
import { MaterialsModule } from '../materials/index.js';
import { NoticesModule } from '../notices/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { RecusalsModule } from '../recusals/index.js';
import { ReferralsModule } from '../referrals/index.js';
import { RegistersModule } from '../registers/index.js';
import { ReviewModule } from '../review/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { CaseCourses } from './case-course.service.js';
import { CaseFileContents } from './case-file.service.js';
import { CasePageController } from './case-page.controller.js';
import { CasePageService } from './case-page.service.js';
import { CaseRules } from './case-rules.service.js';
import { CasePeople } from './case-people.service.js';
import { CaseTime } from './case-time.service.js';

@Module({
  imports: [
    AbsencesModule,
    AccountsModule,
    AgenciesModule,
    CaseClocksModule,
    CasesModule,
    DeadlinesModule,
    DecisionsModule,
    DisagreementsModule,
    DiscussionsModule,
    InboxModule,
    MaterialsModule,
    NoticesModule,
    ProcessEngineModule,
    RecusalsModule,
    ReferralsModule,
    RegistersModule,
    ReviewModule,
    WorkingCalendarModule,
  ],
  controllers: [CasePageController],
  providers: [CasePageService, CaseCourses, CaseFileContents, CasePeople, CaseTime, CaseRules],
})
export class CasePageModule {}
