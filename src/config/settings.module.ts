import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Settings, loadSettings } from './settings.js';

/**
 * Gives the one Settings object to every module: `constructor(private readonly settings: Settings)`.
 * Plain, it reads the process's environment; `with` hands in settings that were read already, or a test's own.
 */
@Global()
@Module({
  providers: [{ provide: Settings, useFactory: () => loadSettings(process.env) }],
  exports: [Settings],
})
export class SettingsModule {
  static with(settings: Settings): DynamicModule {
    return { module: SettingsModule, providers: [{ provide: Settings, useValue: settings }] };
  }
}
