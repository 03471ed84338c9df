import { Module } from '@nestjs/common';
import { InboxModule } from '../inbox/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { RehearsalClock } from './rehearsal-clock.service.js';
import { RehearsalState } from './rehearsal-state.service.js';
import { RehearsalController } from './rehearsal.controller.js';

/** Simulated time; only src/rehearsals/main.ts imports it, and it refuses to be built outside of rehearsal mode. */
@Module({
  imports: [InboxModule, ProcessEngineModule],
  controllers: [RehearsalController],
  providers: [RehearsalClock, RehearsalState],
})
export class RehearsalModule {}
