import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ACTION_NAMES, permissionOf } from '../../../src/accounts/index.js';

const CATALOGUE = 'web/src/lib/text/catalogue';
type Names = Readonly<Record<string, { readonly zh: string; readonly en: string } | undefined>>;
const told = namesIn('steps.ts');
const all = Object.assign({}, ...readdirSync(CATALOGUE).map(namesIn)) as Names;

/** The texts of a file of the catalogue as they stand: 'key': { zh: '…', en: '…' }. */
function namesIn(file: string): Names {
  const source = readFileSync(`${CATALOGUE}/${file}`, 'utf8');
  const texts = source.matchAll(/'([\w.-]+)': \{\s*zh: '([^']*)',\s*en: '([^']*)',?\s*\}/g);
  return Object.fromEntries([...texts].map(([, key = '', zh = '', en = '']) => [key, { zh, en }]));
}

interface Step {
  readonly id: string;
  readonly name: string;
  readonly topic?: string;
}

/** Service tasks and timers of the models: what the system does, and the times that it waits for. */
const inModels: readonly Step[] = readdirSync('bpmn')
  .filter((file) => file.endsWith('.bpmn'))
  .flatMap((file) => {
    const xml = readFileSync(`bpmn/${file}`, 'utf8');
    const tasks = [...xml.matchAll(/<bpmn:serviceTask ([^>]*)>/g)].map(([, head = '']) => stepOf(head));
    const events = [...xml.matchAll(/<bpmn:(\w+Event) ([^>]*)>((?:(?!<\/bpmn:\1>)[\s\S])*)/g)];
    const timers = events.filter(([, , , body = '']) => body.includes('timerEventDefinition'));
    return [...tasks, ...timers.map(([, , head = '']) => stepOf(head))];
  });

function stepOf(head: string): Step {
  const of = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(head)?.[1];
  const topic = of('camunda:topic');
  return { id: of('id') ?? '', name: of('name') ?? '', ...(topic ? { topic } : {}) };
}

describe('what the system does has its name in both languages', () => {
  it('finds the steps it is about', () => {
    expect(inModels.filter(({ topic }) => topic).length).toBeGreaterThan(15);
    expect(inModels.filter(({ topic }) => !topic).length).toBeGreaterThan(10);
  });

  it.each(inModels)('$id: the Chinese is the diagram’s', ({ id, name }) => {
    expect(told[`step.${id}`]?.zh).toBe(name);
  });

  it('where ways begin, end and lead into another model, and the models, in the list beside a diagram', () => {
    const named = readdirSync('bpmn').flatMap((file) => {
      const xml = readFileSync(`bpmn/${file}`, 'utf8');
      const models = [...xml.matchAll(/<bpmn:process id="([\w-]+)" name="([^"]+)"/g)];
      // A message or a timer that begins a way of its own is no line of the list.
      const places = [
        ...xml.matchAll(
          /<bpmn:(startEvent|endEvent|callActivity) id="(\w+)" name="([^"]+)"((?:(?!<\/bpmn:\1>)[\s\S])*)/g,
        ),
      ].filter(([, kind, , , body = '']) => kind !== 'startEvent' || !body.includes('EventDefinition'));
      return [
        ...models.map(([, id = '', name = '']) => [`process.${id}`, name] as const),
        ...places.map(([, , id = '', name = '']) => [`place.${id}`, name] as const),
      ];
    });
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter(([key, name]) => all[key]?.zh !== name)).toEqual([]);
  });

  it('everything else that is written in a diagram: tasks, questions, frames, and the ways between them', () => {
    const written = readdirSync('bpmn').flatMap((file) =>
      [...readFileSync(`bpmn/${file}`, 'utf8').matchAll(/<bpmn:(\w+) id="(\w+)" name="([^"]+)"/g)]
        .filter(([, kind = '']) => /(Task|Gateway|Event|Activity|subProcess|sequenceFlow)$/.test(kind))
        .map(([, , id = '', name = '']) => ({ id, name })),
    );
    expect(written.length).toBeGreaterThan(250);
    const keysOf = (id: string): string[] =>
      ['step', 'place', 'way', 'action'].map((prefix) => `${prefix}.${id}`);
    expect(written.filter(({ id }) => !keysOf(id).some((key) => all[key]))).toEqual([]);
    // In two models the same id may ask the same in other words; an act may be called shorter than its task.
    const ours = Object.entries(namesIn('diagrams.ts')).filter(([key]) => !key.startsWith('process.'));
    const other = ours.filter(
      ([key, text]) => !written.some(({ id, name }) => key.endsWith(`.${id}`) && name === text?.zh),
    );
    expect(other).toEqual([]);
  });

  it('every topic, as the course of a case names it', () => {
    const topics = [...new Set(inModels.flatMap(({ topic }) => topic ?? []))];
    expect(topics.filter((topic) => !told[`action.${topic}`])).toEqual([]);
  });

  it('a topic that serves one step has the name of that step', () => {
    const wrong = inModels.filter(
      ({ topic, name }) =>
        topic !== undefined &&
        inModels.filter((each) => each.topic === topic).length === 1 &&
        told[`action.${topic}`]?.zh !== name,
    );
    expect(wrong).toEqual([]);
  });

  it('the English is that of the glossary, beside the same Chinese', () => {
    const rows = readFileSync('docs/glossary.md', 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const missing = Object.entries(told).filter(
      ([key, text]) =>
        !rows.some(
          ([, zh, en, code]) =>
            zh === text?.zh &&
            en === text?.en &&
            code?.includes(`\`${key.replace(/^(action|step)\./, '')}\``),
        ),
    );
    expect(missing).toEqual([]);
  });

  it('and so has every act of a person on a case', () => {
    const onCases = ACTION_NAMES.filter((action) => permissionOf(action).stages !== 'NO_CASE');
    expect(onCases.filter((action) => !all[`action.${action}`])).toEqual([]);
  });
});
