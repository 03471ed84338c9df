import { Module } from '@nestjs/common';
import { AppModule } from './app.module.js';
import { SettingsModule, loadSettings } from './config/index.js';
import { createHttpApplication } from './http-application.js';
import { JsonLogger } from './operations/index.js';

/** The api: takes commands and answers questions; holds no state of its own. */
const settings = loadSettings(process.env);

@Module({ imports: [SettingsModule.with(settings), AppModule] })
class ApiModule {}

const app = await createHttpApplication(ApiModule);
app.useLogger(new JsonLogger('api', settings.logLevel));
await app.listen(settings.port, settings.host);
