import { beforeAll, describe, expect, it } from '@jest/globals';
import * as code from '../../support/diagrams/code.checks.js';
import * as drawing from '../../support/diagrams/drawing.checks.js';
import { readModels, show, type Finding, type Model } from '../../support/diagrams/model.js';
import * as structure from '../../support/diagrams/structure.checks.js';

let models: Model[];
let names: code.CodeNames;

beforeAll(async () => {
  models = await readModels('bpmn');
  names = await code.readCode('src');
}, 60_000);

function inEach(check: (model: Model) => Finding[]): string[] {
  return models.flatMap(check).map(show);
}

describe('the models and the code', () => {
  it('exist', () => {
    expect(models.length).toBeGreaterThan(0);
  });

  it('name the same topics: model, decorator and file', () => {
    expect(code.topicsAreServed(models, names).map(show)).toEqual([]);
  });

  it('name the same forms: model and tasks.ts', () => {
    expect(code.formsAreDeclared(models, names).map(show)).toEqual([]);
  });

  it('name the same errors: model and domain', () => {
    expect(code.errorCodesExist(models, names).map(show)).toEqual([]);
  });
});

describe('every model', () => {
  it.each([
    ['is one process named like its file', structure.processNamedLikeItsFile],
    ['is understood whole by the parser', structure.understoodWhole],
    ['is labelled in Chinese', structure.namedInChinese],
    ['offers each user task to somebody and keeps its command', structure.userTasksAreOffered],
    ['waits only for instants held in variables', structure.timersWaitForInstants],
    ['holds no code', structure.holdsNoCode],
    ['holds plain expressions only', structure.expressionsArePlain],
  ])('%s', (_name, check) => {
    expect(inEach(check)).toEqual([]);
  });

  it('leads on from every fork and calls only models that exist', () => {
    const ids = new Set(models.map((model) => model.name));
    expect(inEach((model) => structure.waysLeadOn(model, ids))).toEqual([]);
  });
});

describe('every picture', () => {
  it.each([
    ['shows every node and flow', drawing.everythingIsDrawn],
    ['fits a screen', drawing.fitsAScreen],
    ['has no node over another', drawing.shapesAreApart],
    ['has no line through a node', drawing.linesAvoidShapes],
    ['has no crossing lines', drawing.linesDoNotCross],
    ['has lines that touch what they join', drawing.linesReachTheirEnds],
  ])('%s', (_name, check) => {
    expect(inEach(check)).toEqual([]);
  });
});
