/** What a diagram says about a user task and its variables do not change. */
export interface UserTaskFacts {
  readonly name: string;
  readonly formKey: string | null;
  /** Undefined when the model computes them: then only the task itself knows. */
  readonly candidateGroups: readonly string[] | undefined;
}

/** The parts of a diagram that our code depends on. */
export interface DiagramFacts {
  readonly processKeys: readonly string[];
  readonly topics: readonly string[];
  readonly userTasks: ReadonlyMap<string, UserTaskFacts>;
}

const TAG =
  /<(?:[\w.-]+:)?(process|serviceTask|sendTask|businessRuleTask|messageEventDefinition|userTask)\b([^>]*)>/g;

/** Reads process keys, external topics and user tasks out of BPMN text that the engine has already accepted. */
export function diagramFacts(xml: string): DiagramFacts {
  const processKeys: string[] = [];
  const topics = new Set<string>();
  const userTasks = new Map<string, UserTaskFacts>();
  for (const [, tag, attributes = ''] of xml.replace(/<!--[\s\S]*?-->/g, '').matchAll(TAG)) {
    const id = attribute(attributes, 'id');
    const topic = attribute(attributes, 'topic');
    if (tag === 'process' && id && attribute(attributes, 'isExecutable') === 'true') processKeys.push(id);
    else if (tag === 'userTask' && id) userTasks.set(id, userTask(attributes));
    else if (topic) topics.add(topic);
  }
  return { processKeys, topics: [...topics].sort(), userTasks };
}

function userTask(attributes: string): UserTaskFacts {
  const groups = attribute(attributes, 'candidateGroups') ?? '';
  return {
    name: attribute(attributes, 'name') ?? '',
    formKey: attribute(attributes, 'formKey') ?? null,
    candidateGroups: /[$#]\{/.test(groups)
      ? undefined
      : groups
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== ''),
  };
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const text = found?.[1] ?? found?.[2];
  return text
    ?.replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
