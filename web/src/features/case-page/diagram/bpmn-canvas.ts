import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import type { Step } from './course.query';

interface Canvas {
  zoom(to: 'fit-viewport', centre: 'auto'): void;
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  scrollToElement(id: string): void;
}
interface Registry {
  get(id: string): object | undefined;
}
interface Overlays {
  add(id: string, overlay: { position: object; html: HTMLElement }): void;
  clear(): void;
}
interface Events {
  on(event: 'element.click', listener: (event: { element: { id: string } }) => void): void;
  /** Between reading and drawing. */
  once(event: 'import.parse.complete', listener: (event: Parsed) => void): void;
}
interface Parsed {
  readonly elementsById?: Readonly<Record<string, Element>>;
}
/** What is named, or the shape of what is named. */
interface Element {
  name?: string;
  readonly bpmnElement?: { readonly name?: string };
  readonly label?: { readonly bounds?: Bounds };
}
interface Bounds {
  x: number;
  width: number;
}

/** A letter of a label beside its element, and the margin of a word, about. */
const LETTER_WIDTH = 6.2;
const MARGIN = 5;

/** A timer that runs and a frame around others are marked, but need no words. */
const CAPTIONED = new Set(['userTask', 'serviceTask', 'callActivity']);
const MARKERS = ['fs-done', 'fs-now', 'fs-cancelled', 'fs-frame', 'fs-chosen'];

/** bpmn-js behind a few verbs: show a diagram, mark where the case stands, tell which step was clicked. */
export class BpmnCanvas {
  readonly #viewer: NavigatedViewer;
  readonly #container: HTMLElement;
  #marked: string[] = [];

  constructor(container: HTMLElement, onClick: (activityId: string) => void) {
    this.#container = container;
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string): string => style.getPropertyValue(`--fs-${name}`).trim();
    this.#viewer = new NavigatedViewer({
      container,
      bpmnRenderer: {
        defaultFillColor: colour('surface'),
        defaultStrokeColor: colour('text'),
        defaultLabelColor: colour('text'),
      },
      textRenderer: { defaultStyle: { fontFamily: getComputedStyle(container).fontFamily } },
    });
    this.#get<Events>('eventBus').on('element.click', ({ element }) => onClick(element.id));
  }

  /** `nameOf` answers what an element is called in the language of the page; the diagram's own name is Chinese. */
  async show(xml: string, nameOf: (id: string, name: string) => string): Promise<void> {
    this.#get<Events>('eventBus').once('import.parse.complete', ({ elementsById = {} }) => {
      const renamed = new Set<unknown>();
      for (const [id, element] of Object.entries(elementsById)) {
        if (!element.name || nameOf(id, element.name) === element.name) continue;
        element.name = nameOf(id, element.name);
        renamed.add(element);
      }
      for (const { bpmnElement, label } of Object.values(elementsById))
        if (renamed.has(bpmnElement) && label?.bounds) makeRoom(label.bounds, bpmnElement?.name ?? '');
    });
    await this.#viewer.importXML(xml);
    // The list below the picture is for the keyboard; the picture is hidden from readers and takes no focus.
    for (const each of this.#container.querySelectorAll('[tabindex], a[href]'))
      each.setAttribute('tabindex', '-1');
    this.#marked = [];
    this.#get<Canvas>('canvas').zoom('fit-viewport', 'auto');
  }

  /** Marks the steps of this diagram; a step that was entered again counts as it stands now. */
  mark(steps: readonly Step[], captionOf: (step: Step) => string): void {
    const canvas = this.#get<Canvas>('canvas');
    const overlays = this.#get<Overlays>('overlays');
    overlays.clear();
    for (const id of this.#marked) for (const marker of MARKERS) canvas.removeMarker(id, marker);
    const latest = new Map(steps.map((step) => [step.activityId, step]));
    const drawn = [...latest.values()].filter(({ activityId }) =>
      this.#get<Registry>('elementRegistry').get(activityId),
    );
    for (const step of drawn) {
      canvas.addMarker(step.activityId, `fs-${step.state.toLowerCase()}`);
      if (step.type === 'subProcess') canvas.addMarker(step.activityId, 'fs-frame');
      if (step.state === 'NOW' && CAPTIONED.has(step.type)) {
        overlays.add(step.activityId, { position: { bottom: -4, left: 0 }, html: caption(captionOf(step)) });
      }
    }
    this.#marked = drawn.map(({ activityId }) => activityId);
  }

  choose(activityId: string | undefined): void {
    const canvas = this.#get<Canvas>('canvas');
    for (const id of this.#marked) canvas.removeMarker(id, 'fs-chosen');
    if (activityId === undefined || !this.#get<Registry>('elementRegistry').get(activityId)) return;
    canvas.addMarker(activityId, 'fs-chosen');
    this.#marked.push(activityId);
    canvas.scrollToElement(activityId);
  }

  fit(): void {
    this.#get<Canvas>('canvas').zoom('fit-viewport', 'auto');
  }

  destroy(): void {
    this.#viewer.destroy();
  }

  #get<T>(name: string): T {
    return this.#viewer.get(name);
  }
}

/** A label is as wide as its Chinese needs it; a longer word would be broken within. */
function makeRoom(bounds: Bounds, name: string): void {
  const longest = Math.max(...name.split(' ').map((word) => word.length));
  const missing = Math.max(0, longest * LETTER_WIDTH + MARGIN - bounds.width);
  bounds.width += missing;
  bounds.x -= missing / 2;
}

function caption(text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'fs-caption';
  element.textContent = text;
  return element;
}
