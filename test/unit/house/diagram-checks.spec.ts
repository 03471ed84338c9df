import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import * as code from '../../support/diagrams/code.checks.js';
import * as drawing from '../../support/diagrams/drawing.checks.js';
import { parseModel, show, type Finding, type Model } from '../../support/diagrams/model.js';
import * as structure from '../../support/diagrams/structure.checks.js';

const file = 'bpmn/sound-model.bpmn';
const sound = readFileSync('test/fixtures/models/sound-model.bpmn', 'utf8');
const soundCode: code.CodeNames = {
  topics: [
    { topic: 'materials.check-completeness', file: 'src/materials/workers/check-completeness.worker.ts' },
  ],
  tasks: [{ taskKey: 'writeOpinion', formKey: 'review/write-opinion', file: 'src/review/tasks.ts' }],
  errorCodes: new Set(['MATERIALS_INCOMPLETE']),
};

function findings(model: Model, names: code.CodeNames = soundCode): string[] {
  const all: Finding[] = [
    ...structure.processNamedLikeItsFile(model),
    ...structure.understoodWhole(model),
    ...structure.namedInChinese(model),
    ...structure.userTasksAreOffered(model),
    ...structure.timersWaitForInstants(model),
    ...structure.holdsNoCode(model),
    ...structure.expressionsArePlain(model),
    ...structure.waysLeadOn(model, new Set([model.name])),
    ...drawing.everythingIsDrawn(model),
    ...drawing.fitsAScreen(model),
    ...drawing.shapesAreApart(model),
    ...drawing.linesAvoidShapes(model),
    ...drawing.linesDoNotCross(model),
    ...drawing.linesReachTheirEnds(model),
    ...code.topicsAreServed([model], names),
    ...code.formsAreDeclared([model], names),
    ...code.errorCodesExist([model], names),
  ];
  return all.map(show);
}

const timer = '<bpmn:timeDate xsi:type="bpmn:tFormalExpression">${reviewOverdueAt}</bpmn:timeDate>';
const listener = '<camunda:taskListener event="create" class="x.Y" />';

const faults: [fault: string, from: string | RegExp, to: string, expected: string][] = [
  [
    'another process id',
    /sound-model/g,
    'other-model',
    'other-model: the process id must equal the file name',
  ],
  [
    'no time to live',
    'camunda:historyTimeToLive="3650"',
    '',
    'sound-model: camunda:historyTimeToLive is missing',
  ],
  ['not executable', 'isExecutable="true"', '', 'sound-model: the process is not executable'],
  [
    'an unknown attribute',
    'id="started"',
    'id="started" camunda:magic="1"',
    'started: unknown attribute camunda:magic',
  ],
  ['an English name', '出具审核意见', 'Write opinion', 'writeOpinion: has no Chinese name'],
  ['an unnamed way out', 'id="toAgreed" name="同意"', 'id="toAgreed"', 'toAgreed: has no Chinese name'],
  ['nobody offered', 'camunda:candidateGroups="${reviewGroup}"', '', 'writeOpinion: has neither'],
  ['no command id', 'name="commandId"', 'name="other"', 'writeOpinion: has no input parameter commandId'],
  ['a duration', timer, '<bpmn:timeDuration>P7D</bpmn:timeDuration>', 'overdueTimer: waits for a duration'],
  [
    'a date of its own',
    '${reviewOverdueAt}',
    '2026-10-10T00:00:00',
    'overdueTimer: waits for 2026-10-10T00:00:00',
  ],
  [
    'a computed date',
    '${reviewOverdueAt}',
    '${reviewDueAt.plusDays(1)}',
    'overdueTimer: body holds ${reviewDueAt.plusDays(1)}',
  ],
  [
    'a listener',
    '<camunda:inputOutput>',
    `${listener}<camunda:inputOutput>`,
    'writeOpinion: is a task listener',
  ],
  ['a class', 'camunda:type="external"', 'camunda:class="x.Y"', 'checkCompleteness: holds code in class'],
  ['a task that is not external', 'camunda:type="external"', '', 'is a service task that is not external'],
  [
    'a script in a parameter',
    '>none<',
    '><camunda:script scriptFormat="js">1</camunda:script><',
    'writeOpinion: is a script',
  ],
  ['a method call', "opinionKind == 'AGREE'", 'opinion.passed()', 'toAgreed: body holds ${opinion.passed()}'],
  [
    'a bean in a name',
    '出具审核意见',
    '出具审核意见${runtime.stop()}',
    'writeOpinion: name holds ${runtime.stop()}',
  ],
  ['a deferred expression', '出具审核意见', '出具审核意见#{x}', 'writeOpinion: name holds #{x}'],
  ['no default', 'default="toDisagreed"', '', 'fork: has no default way out'],
  ['no shape', 'bpmnElement="agreed"', 'bpmnElement="disagreed"', 'agreed: has no shape in the diagram'],
  ['no line', /<bpmndi:BPMNEdge id="toFork_di".*/, '', 'toFork: has no line in the diagram'],
  ['too wide', 'x="692" y="122"', 'x="2100" y="122"', 'sound-model: the picture is'],
  ['an overlap', '<dc:Bounds x="692" y="222"', '<dc:Bounds x="700" y="130"', 'agreed: overlaps disagreed'],
  [
    'a line through a node',
    '<di:waypoint x="300" y="140" />',
    '<di:waypoint x="40" y="140" />',
    'toOpinion: runs through started',
  ],
  [
    'a loose line',
    '<di:waypoint x="555" y="140" />',
    '<di:waypoint x="520" y="140" />',
    'toFork: does not touch fork',
  ],
  [
    'lines that cross',
    '<di:waypoint x="580" y="165" />',
    '<di:waypoint x="500" y="40" /><di:waypoint x="500" y="220" />',
    'toFork: crosses toDisagreed',
  ],
  [
    'a topic nobody serves',
    /materials\.check-completeness/g,
    'materials.check',
    'no worker serves topic materials.check',
  ],
  [
    'an id unlike its topic',
    /checkCompleteness/g,
    'check',
    'check: the element id must be checkCompleteness',
  ],
  [
    'a form nobody declares',
    'review/write-opinion',
    'review/write',
    'no src/*/tasks.ts declares form key review/write',
  ],
  ['an id unlike its form', /writeOpinion/g, 'write', 'write: the element id must be writeOpinion'],
  [
    'an unknown error',
    'MATERIALS_INCOMPLETE',
    'NO_SUCH_CODE',
    'materialsIncomplete: error code NO_SUCH_CODE',
  ],
];

describe('diagram checks', () => {
  let model: Model;
  beforeAll(async () => {
    model = await parseModel(file, sound);
  });

  it('find nothing in a sound model', () => {
    expect(findings(model)).toEqual([]);
  });

  it.each(faults)('find %s, and name file, element and reason', async (_fault, from, to, expected) => {
    const broken = sound.replace(from, () => to);
    expect(broken).not.toBe(sound);
    const found = findings(await parseModel(file, broken));
    expect(found.join('\n')).toContain(expected);
    for (const line of found) expect(line).toMatch(/^(bpmn|src)\/.+ › .+: .+/);
  });

  it('find what the code has and no model needs', () => {
    const names: code.CodeNames = {
      topics: [
        { topic: 'review.remind', file: 'src/review/workers/remind.worker.ts' },
        { topic: 'materials.check-completeness', file: 'src/materials/workers/completeness.worker.ts' },
        { topic: '', file: 'src/review/workers/assign.worker.ts' },
      ],
      tasks: [
        ...soundCode.tasks,
        { taskKey: 'signOpinion', formKey: 'review/sign-opinion', file: 'src/review/tasks.ts' },
      ],
      errorCodes: soundCode.errorCodes,
    };
    expect(findings(model, names)).toEqual([
      'src/review/workers/remind.worker.ts › review.remind: serves topic review.remind, which no model in bpmn/ has',
      'src/materials/workers/completeness.worker.ts › materials.check-completeness: serves topic materials.check-completeness, so it must be src/materials/workers/check-completeness.worker.ts',
      'src/review/workers/assign.worker.ts › -: is a worker without @ExternalTask',
      'src/review/tasks.ts › signOpinion: declares form key review/sign-opinion, which no model in bpmn/ has',
    ]);
  });
});
