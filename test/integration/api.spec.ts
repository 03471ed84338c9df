import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { ACTION_NAMES } from '../../src/accounts/index.js';
import { aFiling } from '../builders/case-path.js';
import { fromSchema, type Schema, type Schemas } from '../builders/from-schema.js';
import { Office } from '../support/office.js';

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}
interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Record<string, { schema: Schema }> };
  readonly responses?: Record<string, unknown>;
}
interface Described {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** The api as its users meet it: what it says of itself, and whom it answers. */
describe('the api', () => {
  let office: Office;
  let operations: Described[];
  let schemas: Schemas;
  let caseId: string;
  beforeAll(async () => {
    office = await Office.open();
    const { body } = await office.send('GET', '/api/docs-json');
    const paths = body['paths'] as Record<string, Record<string, Operation>>;
    schemas = (body['components'] as { schemas: Schemas }).schemas;
    operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation,
      })),
    );
    caseId = await office.file('tx-handler-1', aFiling('tx'));
    await office.waitsFor(caseId, 'endInvestigation');
  });
  afterAll(() => office.close());

  const bodyOf = ({ operation }: Described): unknown => {
    const schema = operation.requestBody?.content?.['application/json']?.schema;
    return schema ? fromSchema(schema, schemas) : undefined;
  };
  /** The path with the case in it, an id for every other, and what the query must hold. */
  const pathOf = ({ path, operation }: Described): string => {
    const query = (operation.parameters ?? [])
      .filter((each) => each.in === 'query' && each.required)
      .map((each) => `${each.name}=${String(each.example ?? fromSchema(each.schema ?? {}, schemas))}`);
    return path.replace(/\{\w+\}/g, caseId) + (query.length > 0 ? `?${query.join('&')}` : '');
  };
  const ofCases = (): Described[] => operations.filter(({ path }) => path.includes('{caseId}'));

  describe('its description', () => {
    it('holds every route that is served', () => {
      interface Layer {
        readonly route?: { readonly path: string; readonly methods: Record<string, boolean> };
      }
      const express = office.app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
      const served = express.router.stack
        .flatMap(({ route }) =>
          route ? Object.keys(route.methods).map((m) => `${m.toUpperCase()} ${route.path}`) : [],
        )
        .filter((each) => / \/api\//.test(each) && !/\/api\/docs/.test(each));
      const described = operations.map(
        ({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      );
      expect(served.length).toBeGreaterThan(40);
      expect(served.filter((each) => !described.includes(each))).toEqual([]);
    });

    it('names each operation once, as an action of the permission table or with a reading verb', () => {
      const names = operations.map(({ operation }) => operation.operationId ?? '');
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(names.filter((name) => !/^[a-z][A-Za-z]+$/.test(name))).toEqual([]);
      const commands = ofCases().filter(({ method }) => method === 'POST');
      const unknown = commands.map(({ operation }) => operation.operationId ?? '');
      // Asked with what one is writing, so it is posted; it stores nothing.
      const questions = ['checkOpinion'];
      expect(
        unknown.filter((name) => ![...ACTION_NAMES, ...questions].some((known) => known === name)),
      ).toEqual([]);
    });

    it('says of each operation what it does and what it answers', () => {
      for (const { method, path, operation } of operations) {
        expect([method, path, operation.summary]).toEqual([method, path, expect.stringMatching(/\S/)]);
        expect(Object.keys(operation.responses ?? {}).length).toBeGreaterThan(0);
      }
    });

    it('gives an example or a list of values for every required field of a command on a case', () => {
      const bare: string[] = [];
      const look = (schema: Schema, place: string): void => {
        const inner = schema.$ref ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema.allOf?.[0];
        if (inner) return look(inner, place);
        if (schema.example !== undefined || schema.enum || schema.type === 'boolean') return;
        if (schema.items) return look(schema.items, `${place}[]`);
        if (!schema.properties) return void bare.push(place);
        for (const name of schema.required ?? []) look(schema.properties[name] ?? {}, `${place}.${name}`);
      };
      for (const { operation } of ofCases()) {
        const schema = operation.requestBody?.content?.['application/json']?.schema;
        if (schema) look(schema, operation.operationId ?? '');
      }
      expect(bare).toEqual([]);
    });

    it('belongs to bodies whose objects are checked to be objects', () => {
      const storage = getMetadataStorage();
      const targets = (storage as unknown as { validationMetadatas: Map<unknown, Meta[]> })
        .validationMetadatas;
      interface Meta {
        readonly type: string;
        readonly name?: string;
        readonly propertyName: string;
        readonly each: boolean;
      }
      const unchecked: string[] = [];
      for (const [target, metas] of targets) {
        for (const { propertyName } of metas.filter(
          ({ type, each }) => type === 'nestedValidation' && !each,
        )) {
          const checked = metas.some(
            (each) => each.propertyName === propertyName && each.name === 'isObject',
          );
          if (!checked) unchecked.push(`${(target as { name: string }).name}.${propertyName}`);
        }
      }
      expect(unchecked).toEqual([]);
    });
  });

  it('keeps an idle connection longer than a proxy before it, which would send a command into a closed one', async () => {
    const { headers } = await office.send('GET', '/api/health');
    expect(headers.get('keep-alive')).toBe('timeout=65');
  });

  describe('whom it answers', () => {
    it('nobody without sign-in, but for the routes that say so', async () => {
      const open: string[] = [];
      for (const described of operations) {
        const path = described.path.replace('{caseId}', caseId).replace(/\{\w+\}/g, caseId);
        if (described.path.endsWith('/changes') || described.path.includes('stream')) continue;
        const { status } = await office.send(described.method, path, bodyOf(described));
        if (status !== 401) open.push(`${described.operation.operationId ?? ''}`);
      }
      expect(
        open.filter(
          (name) =>
            !/^(signIn|signOut|checkLive|checkReady|read\w*|list\w*|live|ready|metrics|\w*[hH]ealth\w*)$/.test(
              name,
            ),
        ),
      ).toEqual([]);
      expect(open.length).toBeLessThan(8);
    });

    it.each(['sy-handler-1', 'sy-legal-head-1', 'sy-head-1', 'jm-reviewer-1'])(
      '%s gets 404 for another agency’s case on every route of a case',
      async (who) => {
        await office.token(who);
        const before = await office.counts(['audit_event']);
        const wrong: unknown[] = [];
        for (const described of ofCases()) {
          const answer = await office.as(who, described.method, pathOf(described), bodyOf(described));
          const hidden = answer.status === 404 && answer.body['code'] === 'CASE_NOT_FOUND';
          if (!hidden)
            wrong.push([described.operation.operationId, answer.status, answer.text.slice(0, 300)]);
        }
        expect(wrong).toEqual([]);
        expect(await office.counts(['audit_event'])).toEqual(before);
      },
    );

    it('a case that is another agency’s and a case that is not there answer alike', async () => {
      const others = await office.as('sy-head-1', 'GET', `/api/cases/${caseId}`);
      const none = await office.as('sy-head-1', 'GET', '/api/cases/00000000-0000-4000-8000-000000000000');
      expect({ ...others.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
    });

    it('a reader who has seen the case before with what it is now: its tasks change without its version', async () => {
      const seen = await office.as('tx-handler-1', 'GET', `/api/cases/${caseId}`);
      const again = await office.as('tx-handler-1', 'GET', `/api/cases/${caseId}`, undefined, {
        'if-none-match': seen.headers.get('etag') ?? '',
      });
      expect(again.status).toBe(200);
      expect(again.headers.get('cache-control')).toContain('no-store');
    });

    it('lists and inbox show no other agency’s case', async () => {
      for (const path of ['/api/cases', '/api/inbox?view=mine', '/api/inbox?view=group']) {
        expect((await office.as('sy-handler-1', 'GET', path)).text).not.toContain(caseId);
      }
    });

    it('the supervisor reads every case and acts on none', async () => {
      expect((await office.as('supervisor-1', 'GET', `/api/cases/${caseId}`)).status).toBe(200);
      expect((await office.as('supervisor-1', 'GET', '/api/cases')).text).toContain(caseId);
      const before = await office.counts(['audit_event']);
      for (const described of ofCases().filter(({ method }) => method !== 'GET')) {
        const { status } = await office.as(
          'supervisor-1',
          described.method,
          pathOf(described),
          bodyOf(described),
        );
        expect([described.operation.operationId, status]).toEqual([described.operation.operationId, 403]);
      }
      expect((await office.as('supervisor-1', 'POST', '/api/cases', aFiling('tx'))).status).toBe(403);
      expect(await office.counts(['audit_event'])).toEqual(before);
    });

    it.each(['system-admin-1', 'security-admin-1', 'audit-admin-1'])('%s sees no case', async (who) => {
      expect([403, 404]).toContain((await office.as(who, 'GET', `/api/cases/${caseId}`)).status);
      expect((await office.as(who, 'GET', '/api/cases')).text).not.toContain(caseId);
    });
  });
});
