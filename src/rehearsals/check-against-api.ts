import { type ApiDescription } from './domain/api-description.js';
import { inputFaults } from './domain/check-input.js';
import { closest } from './domain/closest.js';
import { type ScriptFault, type Step } from './domain/script.js';
import { refuse, type ScriptFile } from './script-file.js';

/** Verbs and their fields against the API's own description. @throws ScriptFaults */
export function checkAgainstApi(file: ScriptFile, api: ApiDescription): void {
  const faults = file.script.steps.flatMap((step, index) => verbFaults(step, index, api));
  refuse(file.path, file.placeOf, faults);
}

function verbFaults(step: Step, index: number, api: ApiDescription): readonly ScriptFault[] {
  if (step.do === undefined) return [];
  const operation = api.operations.get(step.do);
  if (!operation) {
    const near = closest(step.do, api.operations.keys());
    const hint = near ? `; did you mean "${near}"?` : '; docs/rehearsal-verbs.md lists them';
    return [{ path: ['steps', index, 'do'], message: `the API has no verb "${step.do}"${hint}` }];
  }
  const strictness = step.expect?.refused === undefined && !failing(step) ? 'EVERYTHING' : 'NAMES_ONLY';
  return inputFaults(api, operation, step.with ?? {}, ['steps', index, 'with'], strictness);
}

function failing({ expect }: Step): boolean {
  return expect?.status !== undefined && expect.status >= 400;
}
