import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

/** A fault of a model, in words that let its author find it: file, element, reason. */
export interface Finding {
  readonly file: string;
  readonly element: string;
  readonly reason: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** One .bpmn file: every element under its definitions (flat), and where each is drawn. */
export interface Model {
  readonly file: string;
  /** The file name without `.bpmn`. */
  readonly name: string;
  readonly process: ModdleElement;
  readonly processes: readonly ModdleElement[];
  readonly elements: readonly ModdleElement[];
  readonly shapes: ReadonlyMap<string, Box>;
  readonly edges: ReadonlyMap<string, readonly Point[]>;
  readonly warnings: readonly string[];
}

const camunda: unknown = createRequire(import.meta.url)('camunda-bpmn-moddle/resources/camunda.json');

/** Reads a model from its XML as bpmn.io and the engine would. */
export async function parseModel(file: string, xml: string): Promise<Model> {
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  const roots = children(rootElement, 'rootElements');
  const processes = roots.filter((element) => element.$type === 'bpmn:Process');
  const process = processes[0];
  if (!process) throw new Error(`${file}: holds no process`);
  const planes = children(rootElement, 'diagrams').flatMap((diagram) => {
    const plane = diagram['plane'] as ModdleElement | undefined;
    return plane ? children(plane, 'planeElement') : [];
  });
  return {
    file,
    name: basename(file, '.bpmn'),
    process,
    processes,
    elements: roots.flatMap(withDescendants),
    shapes: new Map(planes.filter((di) => di['bounds']).map((di) => [drawnId(di), di['bounds'] as Box])),
    edges: new Map(
      planes.filter((di) => di['waypoint']).map((di) => [drawnId(di), di['waypoint'] as Point[]]),
    ),
    warnings: warnings.map((warning) => warning.message),
  };
}

/** All models of a folder, by file name. */
export async function readModels(folder: string): Promise<Model[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.bpmn'));
  return Promise.all(
    files.sort().map((name) => parseModel(join(folder, name), readFileSync(join(folder, name), 'utf8'))),
  );
}

export function children(element: ModdleElement, property: string): ModdleElement[] {
  const value = element[property];
  return Array.isArray(value) ? (value as ModdleElement[]) : [];
}

function drawnId(di: ModdleElement): string {
  return (di['bpmnElement'] as ModdleElement | undefined)?.id ?? '';
}

function isElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null && '$type' in value;
}

/** The values an element holds under its own names; references point elsewhere and are not descendants. */
export function valuesOf(element: ModdleElement): [name: string, value: unknown][] {
  return Object.keys(element)
    .filter((name) => !name.startsWith('$'))
    .map((name) => [name, element[name]]);
}

function withDescendants(element: ModdleElement): ModdleElement[] {
  const below = valuesOf(element).flatMap(([, value]) =>
    Array.isArray(value) ? (value as unknown[]) : [value],
  );
  const owned = below.filter(isElement).filter((child) => child.$parent === element);
  return [element, ...owned.flatMap(withDescendants)];
}

/** The nearest element with an id at or above the given one: what a finding names. */
export function labelOf(element: ModdleElement): string {
  for (let at: ModdleElement | undefined = element; at; at = at.$parent) if (at.id) return at.id;
  return element.$type;
}

export function finding(model: Model, element: ModdleElement | string, reason: string): Finding {
  return { file: model.file, element: typeof element === 'string' ? element : labelOf(element), reason };
}

export function show({ file, element, reason }: Finding): string {
  return `${file} › ${element}: ${reason}`;
}

/** `check-completeness` → `checkCompleteness`. */
export function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

export function extensionValues(element: ModdleElement): ModdleElement[] {
  const extensions = element['extensionElements'] as ModdleElement | undefined;
  return extensions ? children(extensions, 'values') : [];
}

export function isType(...types: string[]): (element: ModdleElement) => boolean {
  return (element) => types.includes(element.$type.replace('bpmn:', ''));
}
