import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { SettingsModule, loadSettings } from './config/index.js';
import { FileCleanUp } from './file-store/index.js';
import { DeliveryRelay } from './notifications/index.js';
import { JsonLogger, startHealthServer } from './operations/index.js';
import { EngineRuntime } from './process-engine/index.js';
import { FigureRefresh } from './statistics/index.js';

/** The worker: outbox relay, external tasks, reconciler and scheduled duties. */
const settings = loadSettings(process.env);

@Module({ imports: [SettingsModule.with(settings), AppModule] })
class WorkerModule {}

const app = await NestFactory.createApplicationContext(WorkerModule, {
  abortOnError: false,
  logger: new JsonLogger('worker', settings.logLevel),
});
app.enableShutdownHooks();
const runtime = app.get(EngineRuntime, { strict: false });
await startHealthServer(app, settings.workerHealthPort);
await runtime.start();
app.get(FileCleanUp, { strict: false }).start();
app.get(FigureRefresh, { strict: false }).start();
app.get(DeliveryRelay, { strict: false }).start();
