import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import {
  EXTERNAL_TASK,
  type ExternalTaskHandler,
  type ExternalTaskMetadata,
} from './external-task.decorator.js';

export interface RegisteredTask extends ExternalTaskMetadata {
  readonly handler: ExternalTaskHandler;
}

/** All providers marked with `@ExternalTask`, by topic. */
@Injectable()
export class ExternalTaskRegistry {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Throws when two providers serve one topic, or one has no `handle`. */
  all(): ReadonlyMap<string, RegisteredTask> {
    const tasks = new Map<string, RegisteredTask>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const metadata = metatype && metadataOf(metatype);
      if (!metadata) continue;
      if (!isHandler(instance))
        throw new Error(`${metatype.name} serves ${metadata.topic} but has no handle()`);
      const other = tasks.get(metadata.topic);
      if (other?.handler === instance) continue;
      if (other) {
        throw new Error(
          `topic ${metadata.topic} is served by ${other.handler.constructor.name} and ${metatype.name}`,
        );
      }
      tasks.set(metadata.topic, { ...metadata, handler: instance });
    }
    return tasks;
  }
}

function metadataOf(metatype: object): ExternalTaskMetadata | undefined {
  return Reflect.getMetadata(EXTERNAL_TASK, metatype) as ExternalTaskMetadata | undefined;
}

function isHandler(instance: unknown): instance is ExternalTaskHandler {
  return typeof instance === 'object' && instance !== null && 'handle' in instance;
}
