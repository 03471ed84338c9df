import { createServer } from 'node:http';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { SettingsModule, loadSettings } from './config/index.js';
import { ReadinessService } from './operations/index.js';
import { EngineRuntime } from './process-engine/index.js';

/** The worker: outbox relay, external tasks, reconciler and scheduled duties. */
const settings = loadSettings(process.env);

@Module({ imports: [SettingsModule.with(settings), AppModule] })
class WorkerModule {}

const app = await NestFactory.createApplicationContext(WorkerModule, { abortOnError: false });
app.enableShutdownHooks();
const runtime = app.get(EngineRuntime, { strict: false });
const readiness = app.get(ReadinessService, { strict: false });

/** The worker's own port tells of its health and of nothing else. */
const health = createServer((_request, response) => {
  void readiness.read().then((report) => {
    response.writeHead(report.ready ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify(report));
  });
});
health.listen(settings.workerHealthPort, '127.0.0.1');
health.unref();
await runtime.start();
