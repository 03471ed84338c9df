import type { ModdleElement } from 'bpmn-moddle';
import { finding, type Box, type Finding, type Model, type Point } from './model.js';

const WIDTH = 1900;
const HEIGHT = 900;
/** Lines end on borders and circles touch their host: what lies within this many pixels is no overlap. */
const TOLERANCE = 2;

const drawnAsShape =
  /^bpmn:(.*Task|.*Event|.*Gateway|SubProcess|CallActivity|TextAnnotation|DataObjectReference)$/;
const drawnAsEdge = /^bpmn:(SequenceFlow|Association)$/;

function elementsById(model: Model): ReadonlyMap<string, ModdleElement> {
  return new Map(
    model.elements.filter((element) => element.id).map((element) => [element.id ?? '', element]),
  );
}

/** What the process holds is on the picture: a box for each node, a line for each flow. */
export function everythingIsDrawn(model: Model): Finding[] {
  return model.elements.flatMap((element) => {
    const id = element.id ?? '';
    if (drawnAsShape.test(element.$type) && !model.shapes.has(id)) {
      return [finding(model, element, 'has no shape in the diagram')];
    }
    if (drawnAsEdge.test(element.$type) && (model.edges.get(id)?.length ?? 0) < 2) {
      return [finding(model, element, 'has no line in the diagram')];
    }
    return [];
  });
}

/** The whole picture fits a screen. */
export function fitsAScreen(model: Model): Finding[] {
  const corners = [...model.shapes.values()].flatMap((box) => [
    box,
    { x: box.x + box.width, y: box.y + box.height },
  ]);
  const points: Point[] = [...corners, ...[...model.edges.values()].flat()];
  const width = Math.max(...points.map((p) => p.x)) - Math.min(...points.map((p) => p.x));
  const height = Math.max(...points.map((p) => p.y)) - Math.min(...points.map((p) => p.y));
  if (width <= WIDTH && height <= HEIGHT) return [];
  return [finding(model, model.process, `the picture is ${width}×${height}, more than ${WIDTH}×${HEIGHT}`)];
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x + a.width - TOLERANCE > b.x &&
    b.x + b.width - TOLERANCE > a.x &&
    a.y + a.height - TOLERANCE > b.y &&
    b.y + b.height - TOLERANCE > a.y
  );
}

function isWithin(inner: ModdleElement | undefined, outer: ModdleElement | undefined): boolean {
  for (let at = inner?.$parent; at; at = at.$parent) if (at === outer) return true;
  return false;
}

/** An event on the border of its host, or a node inside its sub-process, may lie over the other. */
function belongTogether(a: ModdleElement | undefined, b: ModdleElement | undefined): boolean {
  if (!a || !b) return false;
  return a['attachedToRef'] === b || b['attachedToRef'] === a || isWithin(a, b) || isWithin(b, a);
}

/** No node hides another. */
export function shapesAreApart(model: Model): Finding[] {
  const byId = elementsById(model);
  const shapes = [...model.shapes].filter(([id]) => drawnAsShape.test(byId.get(id)?.$type ?? ''));
  return shapes.flatMap(([id, box], index) =>
    shapes
      .slice(index + 1)
      .filter(([other, otherBox]) => overlap(box, otherBox) && !belongTogether(byId.get(id), byId.get(other)))
      .map(([other]) => finding(model, id, `overlaps ${other}`)),
  );
}

type Segment = readonly [Point, Point];

function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

function crosses([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function contains(box: Box, point: Point): boolean {
  return point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height;
}

function shrink(box: Box): Box {
  const by = TOLERANCE;
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}

function runsThrough(segment: Segment, whole: Box): boolean {
  const box = shrink(whole);
  const [tl, tr] = [box, { x: box.x + box.width, y: box.y }];
  const [bl, br] = [
    { x: box.x, y: box.y + box.height },
    { x: box.x + box.width, y: box.y + box.height },
  ];
  const diagonals: Segment[] = [
    [tl, br],
    [tr, bl],
  ];
  return (
    segment.some((point) => contains(box, point)) || diagonals.some((diagonal) => crosses(segment, diagonal))
  );
}

interface Line {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly ends: readonly (ModdleElement | undefined)[];
}

function linesOf(model: Model): Line[] {
  const byId = elementsById(model);
  return [...model.edges].map(([id, points]) => {
    const flow = byId.get(id);
    const ends = [flow?.['sourceRef'], flow?.['targetRef']] as (ModdleElement | undefined)[];
    return { id, segments: segmentsOf(points), ends };
  });
}

/** No line runs through a node it neither leaves nor reaches. */
export function linesAvoidShapes(model: Model): Finding[] {
  const byId = elementsById(model);
  return linesOf(model).flatMap((line) =>
    [...model.shapes]
      .filter(([id]) => {
        const element = byId.get(id);
        return !line.ends.some((end) => end === element || isWithin(end, element));
      })
      .filter(([, box]) => line.segments.some((segment) => runsThrough(segment, box)))
      .map(([id]) => finding(model, line.id, `runs through ${id}`)),
  );
}

/** Lines that cross have to be guessed apart; two that share an end may run together. */
export function linesDoNotCross(model: Model): Finding[] {
  const lines = linesOf(model);
  return lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter((other) => line.segments.some((a) => other.segments.some((b) => crosses(a, b))))
      .map((other) => finding(model, line.id, `crosses ${other.id}`)),
  );
}

/** A line starts and ends on the border of what it joins, so that a reader sees what is joined. */
export function linesReachTheirEnds(model: Model): Finding[] {
  const reach = 12;
  return linesOf(model).flatMap((line) => {
    const points = [line.segments[0]?.[0], line.segments.at(-1)?.[1]];
    return line.ends.flatMap((end, index) => {
      const box = model.shapes.get(end?.id ?? '');
      const point = points[index];
      if (!box || !point) return [];
      const around = {
        x: box.x - reach,
        y: box.y - reach,
        width: box.width + 2 * reach,
        height: box.height + 2 * reach,
      };
      return contains(around, point) ? [] : [finding(model, line.id, `does not touch ${end?.id ?? ''}`)];
    });
  });
}
