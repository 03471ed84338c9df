import { Module } from '@nestjs/common';
import { AppModule } from '../app.module.js';
import { SettingsModule, loadSettings } from '../config/index.js';
import { createHttpApplication } from '../http-application.js';
import { EngineRuntime } from '../process-engine/index.js';
import { RehearsalModule } from './rehearsal.module.js';

/** Api and worker in one process, because both must read the one clock that rehearsals move (decision 0005). */
async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  if (!settings.rehearsalMode) {
    throw new Error('演练须设 REHEARSAL_MODE=true / this program runs with REHEARSAL_MODE=true only');
  }
  @Module({ imports: [SettingsModule.with(settings), AppModule, RehearsalModule] })
  class RehearsalProgram {}
  const app = await createHttpApplication(RehearsalProgram);
  await app.get(EngineRuntime, { strict: false }).start();
  await app.listen(settings.port, settings.host);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
