export { EnvironmentReader, type Environment } from './environment-reader.js';
export { SettingsError } from './settings-error.js';
export { Settings, loadSettings, type LogLevel } from './settings.js';
export { SettingsModule } from './settings.module.js';
