export { EnvironmentReader, type Environment } from './environment-reader.js';
export { type ChannelSettings } from './channel-settings.js';
export { SettingsError, type SettingsFault } from './settings-error.js';
export {
  Settings,
  loadSettings,
  type AuditHash,
  type LogLevel,
  type NodeEnv,
  type Purpose,
} from './settings.js';
export { SettingsModule } from './settings.module.js';
