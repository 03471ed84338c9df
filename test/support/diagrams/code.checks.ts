import type { ModdleElement } from 'bpmn-moddle';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { camelCase, finding, isType, type Finding, type Model } from './model.js';

/** A topic as the code serves it: the string in the decorator, and the file it stands in. */
export interface ServedTopic {
  readonly topic: string;
  readonly file: string;
}

/** A user task as a feature's `tasks.ts` declares it; other fields are the feature's own. */
export interface DeclaredTask {
  readonly taskKey: string;
  readonly formKey: string;
  readonly file: string;
}

/** What the code says about steps: served topics, declared user tasks, codes of domain errors. */
export interface CodeNames {
  readonly topics: readonly ServedTopic[];
  readonly tasks: readonly DeclaredTask[];
  readonly errorCodes: ReadonlySet<string>;
}

function filesBelow(folder: string, ending: RegExp): string[] {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Topics by their decorator, error codes by their literals, tasks by their exported arrays. */
export async function readCode(src: string): Promise<CodeNames> {
  const topics = filesBelow(src, /workers\/[^/]+\.worker\.ts$/).flatMap((file) => {
    const found = [...readFileSync(file, 'utf8').matchAll(/@ExternalTask\(\s*['"`]([^'"`]+)['"`]/g)];
    return found.length > 0 ? found.map(([, topic = '']) => ({ topic, file })) : [{ topic: '', file }];
  });
  const codes = filesBelow(src, /domain\/[^/]+\.errors\.ts$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/['"]([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)['"]/g)].map(
      ([, code = '']) => code,
    ),
  );
  const tasks = await Promise.all(filesBelow(src, /^[^/]+\/tasks\.ts$/).map(declaredTasks));
  return { topics, tasks: tasks.flat(), errorCodes: new Set(codes) };
}

async function declaredTasks(file: string): Promise<DeclaredTask[]> {
  const module = (await import(pathToFileURL(resolve(file)).href)) as { USER_TASKS?: DeclaredTask[] };
  return (module.USER_TASKS ?? []).map((task) => ({ ...task, file }));
}

function topicsIn(model: Model): { topic: string; element: ModdleElement }[] {
  return model.elements.flatMap((element) =>
    typeof element['topic'] === 'string' ? [{ topic: element['topic'], element }] : [],
  );
}

function occurrences(models: readonly Model[], topic: string, model: Model): number {
  return models
    .filter((other) => other === model)
    .flatMap(topicsIn)
    .filter((found) => found.topic === topic).length;
}

/** A topic `feature.do-this` stands on an element `doThis`, and is served in `feature/workers/do-this.worker.ts`. */
export function topicsAreServed(models: readonly Model[], code: CodeNames): Finding[] {
  const served = new Set(code.topics.map(({ topic }) => topic));
  const inModels = models.flatMap((model) =>
    topicsIn(model).flatMap(({ topic, element }) => {
      const id = camelCase(topic.split('.')[1] ?? '');
      const again = occurrences(models, topic, model) > 1;
      const named = element.id === id || (again && new RegExp(`^${id}[A-Z0-9]`).test(element.id ?? ''));
      const faults: [boolean, string][] = [
        [!/^[a-z-]+\.[a-z-]+$/.test(topic), `topic ${topic} is not written feature.do-this`],
        [!named, `the element id must be ${id}, the local part of its topic ${topic}`],
        [!served.has(topic), `no worker serves topic ${topic}`],
      ];
      return faults.filter(([broken]) => broken).map(([, reason]) => finding(model, element, reason));
    }),
  );
  const used = new Set(models.flatMap(topicsIn).map(({ topic }) => topic));
  const inCode = code.topics.flatMap(({ topic, file }) => {
    const [feature = '', local = ''] = topic.split('.');
    const expected = join('src', feature, 'workers', `${local}.worker.ts`);
    const faults: [boolean, string][] = [
      [topic === '', 'is a worker without @ExternalTask'],
      [topic !== '' && !file.endsWith(expected), `serves topic ${topic}, so it must be ${expected}`],
      [topic !== '' && !used.has(topic), `serves topic ${topic}, which no model in bpmn/ has`],
    ];
    return faults.filter(([broken]) => broken).map(([, reason]) => ({ file, element: topic || '-', reason }));
  });
  return [...inModels, ...inCode];
}

/** A form key `feature/do-this` stands on a user task `doThis`, and `feature/tasks.ts` declares both. */
export function formsAreDeclared(models: readonly Model[], code: CodeNames): Finding[] {
  const declared = new Set(code.tasks.map(({ formKey }) => formKey));
  const userTasks = models.flatMap((model) =>
    model.elements
      .filter(isType('UserTask'))
      .map((element) => ({ model, element, key: String(element['formKey']) })),
  );
  const inModels = userTasks.flatMap(({ model, element, key }) => {
    const id = camelCase(key.split('/')[1] ?? '');
    const faults: [boolean, string][] = [
      [!/^[a-z-]+\/[a-z-]+$/.test(key), `form key ${key} is not written feature/do-this`],
      [element.id !== id, `the element id must be ${id}, the local part of its form key ${key}`],
      [!declared.has(key), `no src/*/tasks.ts declares form key ${key}`],
    ];
    return faults.filter(([broken]) => broken).map(([, reason]) => finding(model, element, reason));
  });
  const used = new Set(userTasks.map(({ key }) => key));
  const inCode = code.tasks.flatMap(({ taskKey, formKey, file }) => {
    const [feature, local] = formKey.split('/');
    const faults: [boolean, string][] = [
      [!used.has(formKey), `declares form key ${formKey}, which no model in bpmn/ has`],
      [taskKey !== camelCase(local ?? ''), `the task key must be ${camelCase(local ?? '')}`],
      [
        !file.endsWith(join('src', feature ?? '', 'tasks.ts')),
        `form key ${formKey} belongs to another feature`,
      ],
    ];
    return faults.filter(([broken]) => broken).map(([, reason]) => ({ file, element: taskKey, reason }));
  });
  return [...inModels, ...inCode];
}

/** A code that a model catches or throws is the code of a domain error. */
export function errorCodesExist(models: readonly Model[], code: CodeNames): Finding[] {
  return models.flatMap((model) =>
    model.elements
      .filter(isType('Error'))
      .filter((error) => !code.errorCodes.has(String(error['errorCode'])))
      .map((error) =>
        finding(
          model,
          error,
          `error code ${String(error['errorCode'])} stands in no src/*/domain/*.errors.ts`,
        ),
      ),
  );
}
