import type { ModdleElement } from 'bpmn-moddle';
import { children, extensionValues, finding, isType, valuesOf, type Finding, type Model } from './model.js';

const chinese = /\p{Script=Han}/u;
const activity = isType(
  'UserTask',
  'ServiceTask',
  'SendTask',
  'ReceiveTask',
  'BusinessRuleTask',
  'CallActivity',
);
const event = isType(
  'StartEvent',
  'EndEvent',
  'IntermediateCatchEvent',
  'IntermediateThrowEvent',
  'BoundaryEvent',
);
const splittingGateway = isType('ExclusiveGateway', 'InclusiveGateway', 'EventBasedGateway');

/** One executable process per file, named like the file, kept as long as the model says. */
export function processNamedLikeItsFile(model: Model): Finding[] {
  const { process } = model;
  const faults: [boolean, string][] = [
    [model.processes.length > 1, `holds ${model.processes.length} processes, one per file is allowed`],
    [process.id !== model.name, `the process id must equal the file name ${model.name}`],
    [process['isExecutable'] !== true, 'the process is not executable (isExecutable="true")'],
    [
      !process['historyTimeToLive'],
      'camunda:historyTimeToLive is missing: the engine would refuse the model',
    ],
  ];
  return faults.filter(([broken]) => broken).map(([, reason]) => finding(model, process, reason));
}

/** What the parser did not understand could still mean something to the engine. */
export function understoodWhole(model: Model): Finding[] {
  const unknown = model.elements.flatMap((element) =>
    Object.keys(element.$attrs)
      .filter((name) => name !== 'xsi:type' && !/^xmlns(:|$)/.test(name))
      .map((name) => finding(model, element, `unknown attribute ${name}`)),
  );
  return [...model.warnings.map((warning) => finding(model, model.process, warning)), ...unknown];
}

/** Every step, event and fork a lawyer sees carries a Chinese name; so does every conditional way out of a fork. */
export function namedInChinese(model: Model): Finding[] {
  const seen = model.elements.filter(
    (element) =>
      activity(element) ||
      event(element) ||
      (splittingGateway(element) && children(element, 'outgoing').length > 1) ||
      (element.$type === 'bpmn:SequenceFlow' && element['conditionExpression'] !== undefined),
  );
  return seen
    .filter((element) => !chinese.test(element.name ?? ''))
    .map((element) => finding(model, element, 'has no Chinese name'));
}

/** Somebody is offered each user task, and its completing command leaves its id in the task's own scope. */
export function userTasksAreOffered(model: Model): Finding[] {
  return model.elements.filter(isType('UserTask')).flatMap((task) => {
    const parameters = extensionValues(task)
      .filter((value) => value.$type === 'camunda:InputOutput')
      .flatMap((value) => children(value, 'inputParameters'));
    const faults: [boolean, string][] = [
      [
        !task['candidateGroups'] && !task['assignee'],
        'has neither camunda:candidateGroups nor camunda:assignee',
      ],
      [
        !parameters.some((parameter) => parameter.name === 'commandId'),
        'has no input parameter commandId, so history could not prove which command completed it',
      ],
    ];
    return faults.filter(([broken]) => broken).map(([, reason]) => finding(model, task, reason));
  });
}

/** A timer waits for an instant that a worker computed: no duration, no cycle, no date of its own. */
export function timersWaitForInstants(model: Model): Finding[] {
  return model.elements.filter(isType('TimerEventDefinition')).flatMap((timer) => {
    const date = (timer['timeDate'] as ModdleElement | undefined)?.['body'];
    if (timer['timeDuration'] || timer['timeCycle']) {
      return [finding(model, timer, 'waits for a duration or a cycle; only <timeDate> may be used')];
    }
    if (typeof date !== 'string' || !/^\$\{[a-z]\w*At\}$/.test(date.trim())) {
      return [
        finding(model, timer, `waits for ${String(date)}; expected a variable such as \${reviewDueAt}`),
      ];
    }
    return [];
  });
}

const forbiddenTypes: Readonly<Record<string, string>> = {
  'bpmn:ScriptTask': 'a script task',
  'bpmn:Task': 'a task of no kind, which the engine passes through',
  'bpmn:ManualTask': 'a manual task, which the engine passes through',
  'camunda:Script': 'a script',
  'camunda:ExecutionListener': 'an execution listener',
  'camunda:TaskListener': 'a task listener',
  'camunda:Connector': 'a connector',
};

const forbiddenProperties = [
  'class',
  'delegateExpression',
  'expression',
  'scriptFormat',
  'script',
  'resource',
];

/** Code lives in workers: a model holds no script, listener, class or delegate. */
export function holdsNoCode(model: Model): Finding[] {
  return model.elements.flatMap((element) => {
    const type = forbiddenTypes[element.$type];
    const names = valuesOf(element)
      .filter(([name, value]) => forbiddenProperties.includes(name) && typeof value === 'string')
      .map(([name]) => finding(model, element, `holds code in ${name}`));
    const task = element.$type === 'bpmn:ServiceTask' && element['type'] !== 'external';
    return [
      ...(type ? [finding(model, element, `is ${type}`)] : []),
      ...names,
      ...(task ? [finding(model, element, 'is a service task that is not external')] : []),
    ];
  });
}

const operand = String.raw`(?:[a-zA-Z_]\w*|-?\d+(?:\.\d+)?|'[^'$#{}]*'|"[^"$#{}]*"|true|false|null)`;
const variable = /^!?\s*[a-zA-Z_]\w*$/;
const comparison = new RegExp(`^[a-zA-Z_]\\w*\\s*(?:==|!=|<=|>=|<|>)\\s*${operand}$`);
/** The one way to hand the case's key to a called process. */
const businessKey = 'execution.processBusinessKey';

/** An expression reads one variable or compares it; everything else is computed by a worker beforehand. */
export function expressionsArePlain(model: Model): Finding[] {
  return model.elements.flatMap((element) =>
    valuesOf(element).flatMap(([name, value]) => {
      if (typeof value !== 'string') return [];
      return [...value.matchAll(/([$#])\{([^}]*)\}?/g)]
        .filter(([, mark, body = '']) => {
          if (name === 'businessKey' && element.$type === 'camunda:In' && body.trim() === businessKey)
            return false;
          return mark === '#' || !(variable.test(body.trim()) || comparison.test(body.trim()));
        })
        .map(([text]) =>
          finding(model, element, `${name} holds ${text}: only a variable or one comparison is allowed`),
        );
    }),
  );
}

/** Every way out of a fork but one default is conditional, and a called process is one of ours. */
export function waysLeadOn(model: Model, processIds: ReadonlySet<string>): Finding[] {
  const calls = model.elements
    .filter(isType('CallActivity'))
    .filter((call) => !processIds.has(String(call['calledElement'])))
    .map((call) =>
      finding(model, call, `calls ${String(call['calledElement'])}, which no file in bpmn/ holds`),
    );
  const forks = model.elements.filter(isType('ExclusiveGateway')).flatMap((gateway) => {
    const outgoing = children(gateway, 'outgoing');
    if (outgoing.length < 2) return [];
    const fallback = gateway['default'] as ModdleElement | undefined;
    const bare = outgoing.filter((flow) => flow !== fallback && !flow['conditionExpression']);
    return [
      ...bare.map((flow) => finding(model, flow, 'leaves a fork without a condition and is not its default')),
      ...(fallback ? [] : [finding(model, gateway, 'has no default way out: a case could get stuck here')]),
    ];
  });
  return [...calls, ...forks];
}
