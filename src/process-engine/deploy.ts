import { loadSettings } from '../config/index.js';
import { EngineClient } from './engine-client.js';
import { deployModels } from './models.js';

/** `node dist/process-engine/deploy.js`: brings the diagrams of bpmn/ to the engine, those that changed. */
const settings = loadSettings(process.env, 'engine');
const engine = new EngineClient({
  url: settings.engineUrl,
  user: settings.engineUser,
  password: settings.enginePassword,
  // Parsing all models on a cold engine takes its time.
  timeoutMs: Math.max(settings.engineTimeoutMs, 60_000),
});
try {
  const deployed = await deployModels(engine);
  const names = deployed.map(({ key, version }) => `${key} v${version}`).join(', ');
  process.stdout.write(names ? `deployed: ${names}\n` : 'models unchanged\n');
} catch (error) {
  process.stderr.write(`models not deployed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  engine.close();
}
