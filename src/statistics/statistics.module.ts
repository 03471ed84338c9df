import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { CasesModule } from '../cases/index.js';
import { RegistersModule } from '../registers/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { FigureFactsRepository } from './figure-facts.repository.js';
import { FigureRefresh } from './figure-refresh.service.js';
import { FiguresRepository } from './figures.repository.js';
import { GroupNames } from './group-names.service.js';
import { AgencyRatios } from './agency-ratios.service.js';
import { OpenTasksController } from './open-tasks.controller.js';
import { OpenTasksRepository } from './open-tasks.repository.js';
import { OpenTasks } from './open-tasks.service.js';
import { PrecedentsController } from './precedents.controller.js';
import { PrecedentsRepository } from './precedents.repository.js';
import { PrecedentsService } from './precedents.service.js';
import { StatisticsFiles } from './statistics-files.service.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsService } from './statistics.service.js';

@Module({
  imports: [AccountsModule, AgenciesModule, CasesModule, RegistersModule, WorkingCalendarModule],
  controllers: [StatisticsController, OpenTasksController, PrecedentsController],
  providers: [
    FigureFactsRepository,
    FigureRefresh,
    FiguresRepository,
    GroupNames,
    AgencyRatios,
    OpenTasks,
    OpenTasksRepository,
    PrecedentsRepository,
    PrecedentsService,
    StatisticsFiles,
    StatisticsService,
  ],
})
export class StatisticsModule {}
