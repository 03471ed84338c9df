// What npm start and npm test do before anything runs: requirements, packages, engine jar, TypeScript, web client.
import { buildEngine } from './lib/engine-build.mjs';
import { show } from './lib/failure.mjs';
import { installPackages } from './lib/install.mjs';
import { checkRequirements } from './lib/requirements.mjs';
import { alone } from './lib/stack.mjs';
import { step } from './lib/steps.mjs';
import { buildTypeScript } from './lib/typescript-build.mjs';
import { buildWeb } from './lib/web-build.mjs';

const only = process.argv.slice(2);
const steps = {
  requirements: () => checkRequirements(),
  packages: () => alone(installPackages),
  engine: () => alone(async () => ((await buildEngine()) ? 'built' : 'up to date')),
  build: () => alone(buildTypeScript),
  web: () => alone(buildWeb),
};
try {
  for (const [name, work] of Object.entries(steps)) {
    if (only.length === 0 || only.includes(name)) await step(name, work);
  }
} catch (error) {
  show(error);
  process.exit(1);
}
