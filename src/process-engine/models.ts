import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { EngineClient } from './engine-client.js';

/** The folder of the diagrams; the same from src/ and from dist/. */
export const MODELS = new URL('../../bpmn/', import.meta.url);
/** Marks the deployments that come from the folder, among whatever else an engine holds. */
export const MODEL_SOURCE = 'fashen';

interface Deployment {
  readonly id: string;
  readonly deployedProcessDefinitions: Record<string, { key: string; version: number }> | null;
}

/** Deploys all diagrams of a folder as one deployment; the engine takes only those that changed. */
export async function deployModels(
  engine: EngineClient,
  folder: string = fileURLToPath(MODELS),
  source: string = MODEL_SOURCE,
): Promise<{ key: string; version: number }[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.bpmn')).sort();
  if (files.length === 0) throw new Error(`no diagram in ${folder}`);
  const form = new FormData();
  form.set('deployment-name', source);
  form.set('deployment-source', source);
  form.set('enable-duplicate-filtering', 'true');
  form.set('deploy-changed-only', 'true');
  for (const name of files) form.set(name, new Blob([await readFile(`${folder}/${name}`)]), name);
  const deployment = (await engine.postForm('/deployment/create', await encoded(form))) as Deployment;
  return Object.values(deployment.deployedProcessDefinitions ?? {})
    .map(({ key, version }) => ({ key, version }))
    .sort((a, b) => a.key.localeCompare(b.key));
}

async function encoded(form: FormData): Promise<{ type: string; bytes: Buffer }> {
  const response = new Response(form);
  const type = response.headers.get('content-type') ?? '';
  return { type, bytes: Buffer.from(await response.arrayBuffer()) };
}
