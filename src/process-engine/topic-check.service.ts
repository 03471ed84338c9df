import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { diagramFacts } from './domain/diagram-facts.js';
import { EngineClient } from './engine-client.js';
import { ExternalTaskRegistry } from './external-task-registry.service.js';
import { MODELS, MODEL_SOURCE } from './models.js';

/** Refuses to start when the diagrams and the code disagree on the external steps. */
@Injectable()
export class TopicCheck {
  constructor(
    private readonly engine: EngineClient,
    private readonly registry: ExternalTaskRegistry,
  ) {}

  /** The diagrams in the folder: every topic has a handler and every handler a topic. */
  async checkFiles(folder: string = fileURLToPath(MODELS)): Promise<void> {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.bpmn'));
    const texts = await Promise.all(files.map((name) => readFile(`${folder}/${name}`, 'utf8')));
    const drawn = new Set(texts.flatMap((xml) => diagramFacts(xml).topics));
    const served = [...this.registry.all().keys()];
    refuse(
      'no worker serves the topic',
      [...drawn].filter((topic) => !served.includes(topic)),
    );
    refuse(
      'no diagram has the topic of the worker',
      served.filter((topic) => !drawn.has(topic)),
    );
  }

  /** What is deployed, in the newest version of each model: every topic has a handler. */
  async checkDeployed(source: string = MODEL_SOURCE): Promise<void> {
    const deployments = await this.engine.list<{ id: string }>('/deployment', { source });
    const ours = new Set(deployments.map(({ id }) => id));
    const definitions = await this.engine.list<{ id: string; deploymentId: string }>('/process-definition', {
      latestVersion: true,
    });
    const drawn = new Set<string>();
    for (const { id } of definitions.filter(({ deploymentId }) => ours.has(deploymentId))) {
      const { bpmn20Xml } = await this.engine.read<{ bpmn20Xml: string }>(
        `/process-definition/${encodeURIComponent(id)}/xml`,
      );
      for (const topic of diagramFacts(bpmn20Xml).topics) drawn.add(topic);
    }
    const served = this.registry.all();
    refuse(
      'no worker serves the deployed topic',
      [...drawn].filter((topic) => !served.has(topic)),
    );
  }
}

function refuse(reason: string, topics: readonly string[]): void {
  if (topics.length > 0) throw new Error(`${reason}: ${[...topics].sort().join(', ')}`);
}
