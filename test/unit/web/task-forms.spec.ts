import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const formKeys = readdirSync('bpmn')
  .filter((name) => name.endsWith('.bpmn'))
  .flatMap((name) => [...readFileSync(`bpmn/${name}`, 'utf8').matchAll(/formKey="([^"]+)"/g)])
  .map(([, key = '']) => key)
  .sort();
/** Still to be drawn; this list only ever gets shorter. */
const missing = JSON.parse(readFileSync('web/missing-task-forms.json', 'utf8')) as string[];

const screenOf = (formKey: string): string => {
  const [feature = '', screen = ''] = formKey.split('/');
  return `web/src/features/${feature}/tasks/${screen}.tsx`;
};

describe('the filter of the inbox', () => {
  it('offers every task of the models', () => {
    const tasks = readdirSync('bpmn').flatMap((name) =>
      [...readFileSync(`bpmn/${name}`, 'utf8').matchAll(/<bpmn:userTask id="([^"]+)"/g)].map(
        ([, id = '']) => id,
      ),
    );
    const offered = readFileSync('web/src/features/inbox/task-keys.ts', 'utf8').matchAll(/'(\w+)'/g);
    expect([...offered].map(([, key]) => key).sort()).toEqual([...new Set(tasks)].sort());
  });
});

describe('screens of the web client', () => {
  it('hold one for every form key of the models, but for those on the list of what is missing', () => {
    const without = formKeys.filter((formKey) => !existsSync(screenOf(formKey)));
    expect(without).toEqual(missing);
  });

  it('hold no task that no model has', () => {
    const features = readdirSync('web/src/features').filter((name) =>
      existsSync(`web/src/features/${name}/tasks`),
    );
    const screens = features.flatMap((feature) =>
      readdirSync(`web/src/features/${feature}/tasks`)
        .filter((name) => name.endsWith('.tsx'))
        .map((name) => `${feature}/${name.replace(/\.tsx$/, '')}`),
    );
    expect(screens.filter((formKey) => !formKeys.includes(formKey))).toEqual([]);
  });
});
