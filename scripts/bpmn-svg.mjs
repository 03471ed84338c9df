/** A picture of a BPMN model from its own drawing data: boxes, marks, lines and labels, as SVG text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';

const MARGIN = 24;
const FONT = 12;
const LINE = 15;
const FAMILY = "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";
const INK = '#1f2937';
const FILL = { UserTask: '#eef4ff', ServiceTask: '#f3f4f6', CallActivity: '#fff7e6' };
const EVENT_INK = { StartEvent: '#15803d', EndEvent: '#b91c1c' };

/** Reads a model's XML and draws its first diagram. */
export async function drawModel(xml) {
  const camundaFile = createRequire(import.meta.url).resolve('camunda-bpmn-moddle/resources/camunda.json');
  const camunda = JSON.parse(readFileSync(camundaFile, 'utf8'));
  const { rootElement } = await new BpmnModdle({ camunda }).fromXML(xml);
  const process = rootElement.rootElements.find((element) => element.$type === 'bpmn:Process');
  const plane = rootElement.diagrams[0].plane.planeElement;
  const shapes = plane.filter((di) => di.bounds);
  const edges = plane.filter((di) => di.waypoint);
  for (const di of shapes) di.outer = placeOuterLabel(di, edges);
  const box = frameOf(shapes, edges);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${box.width}" height="${box.height}" role="img" font-family="${FAMILY}" font-size="${FONT}">`,
    `<title>${escape(process.name ?? process.id)}</title>`,
    `<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 10 5 0 10z" fill="${INK}"/></marker></defs>`,
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="#ffffff"/>`,
    ...edges.map(drawLine),
    ...shapes.filter((di) => !di.bpmnElement.attachedToRef).map(drawShape),
    ...shapes.filter((di) => di.bpmnElement.attachedToRef).map(drawShape),
    ...shapes.map(outerLabel),
    ...edges.map(drawLineLabel),
    '</svg>',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');
}

function frameOf(shapes, edges) {
  const boxes = [...shapes, ...edges].flatMap((di) => [di.bounds, di.label?.bounds, di.outer?.box]);
  const points = [
    ...boxes.filter(Boolean).flatMap((b) => [b, { x: b.x + b.width, y: b.y + b.height }]),
    ...edges.flatMap((di) => di.waypoint),
  ];
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  const [x, y] = [Math.floor(Math.min(...xs)) - MARGIN, Math.floor(Math.min(...ys)) - MARGIN];
  const [right, bottom] = [Math.ceil(Math.max(...xs)) + MARGIN, Math.ceil(Math.max(...ys)) + MARGIN];
  return { x, y, width: right - x, height: bottom - y };
}

function kindOf(element) {
  return element.$type.replace('bpmn:', '');
}

function drawShape(di) {
  const kind = kindOf(di.bpmnElement);
  if (kind.endsWith('Event')) return drawEvent(di, kind);
  if (kind.endsWith('Gateway')) return drawGateway(di, kind);
  if (kind === 'TextAnnotation') return drawAnnotation(di);
  return drawActivity(di, kind);
}

function drawActivity(di, kind) {
  const { x, y, width, height } = di.bounds;
  const element = di.bpmnElement;
  const stroke = kind === 'CallActivity' ? 3 : 1.4;
  const open = kind === 'SubProcess' && di.isExpanded;
  const several = element.loopCharacteristics ? severalMark(x + width / 2, y + height - 14) : '';
  const text = textBlock(element.name, {
    x: x + 4,
    y: y + (open ? 2 : 10),
    width: width - 8,
    height: open ? 20 : height - 14,
  });
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="9" fill="${open ? 'none' : (FILL[kind] ?? '#ffffff')}" stroke="${INK}" stroke-width="${stroke}"/>`,
    activityMark(kind, x + 7, y + 7),
    several,
    text,
  ].join('');
}

function activityMark(kind, x, y) {
  const style = `fill="none" stroke="${INK}" stroke-width="1"`;
  if (kind === 'UserTask') {
    return `<circle cx="${x + 6}" cy="${y + 3}" r="3" ${style}/><path d="M${x} ${y + 13}c0-7 12-7 12 0z" ${style}/>`;
  }
  if (kind === 'ServiceTask') {
    return `<circle cx="${x + 6}" cy="${y + 6}" r="5" ${style} stroke-dasharray="2.4 1.5"/><circle cx="${x + 6}" cy="${y + 6}" r="2" ${style}/>`;
  }
  return '';
}

function severalMark(x, y) {
  return [-4, 0, 4].map((dx) => `<path d="M${x + dx} ${y}v10" stroke="${INK}" stroke-width="1.6"/>`).join('');
}

function drawEvent(di, kind) {
  const { x, y, width } = di.bounds;
  const [cx, cy, r] = [x + width / 2, y + width / 2, width / 2];
  const ink = EVENT_INK[kind] ?? INK;
  const dash = di.bpmnElement.cancelActivity === false ? ' stroke-dasharray="4 3"' : '';
  const ring = `fill="#ffffff" stroke="${ink}" stroke-width="${kind === 'EndEvent' ? 3 : 1.4}"${dash}`;
  const double = kind.startsWith('Intermediate') || kind === 'BoundaryEvent';
  return [
    `<circle cx="${cx}" cy="${cy}" r="${r}" ${ring}/>`,
    double
      ? `<circle cx="${cx}" cy="${cy}" r="${r - 3.5}" fill="none" stroke="${ink}" stroke-width="1.2"${dash}/>`
      : '',
    eventMark(di.bpmnElement, cx, cy, ink),
  ].join('');
}

const EVENT_MARKS = {
  TimerEventDefinition: (x, y, ink) =>
    `<circle cx="${x}" cy="${y}" r="9" fill="none" stroke="${ink}"/><path d="M${x} ${y - 6}v6h5" fill="none" stroke="${ink}" stroke-width="1.4"/>`,
  ErrorEventDefinition: (x, y, ink) => `<path d="M${x - 7} ${y + 7}l4-12 6 6 4-8-4 14-6-6z" fill="${ink}"/>`,
  MessageEventDefinition: (x, y, ink) =>
    `<path d="M${x - 8} ${y - 5}h16v11h-16zl8 6 8-6" fill="none" stroke="${ink}" stroke-width="1.2"/>`,
  TerminateEventDefinition: (x, y, ink) => `<circle cx="${x}" cy="${y}" r="9" fill="${ink}"/>`,
  EscalationEventDefinition: (x, y, ink) => `<path d="M${x} ${y - 9}l6 16-6-6-6 6z" fill="${ink}"/>`,
  SignalEventDefinition: (x, y, ink) =>
    `<path d="M${x} ${y - 8}l8 13h-16z" fill="none" stroke="${ink}" stroke-width="1.2"/>`,
  ConditionalEventDefinition: (x, y, ink) =>
    `<path d="M${x - 6} ${y - 7}h12v14h-12zm3 3h6m-6 4h6m-6 4h6" fill="none" stroke="${ink}"/>`,
};

function eventMark(element, x, y, ink) {
  const definition = element.eventDefinitions?.[0];
  return definition ? (EVENT_MARKS[kindOf(definition)]?.(x, y, ink) ?? '') : '';
}

const GATEWAY_MARKS = { ExclusiveGateway: 'm-7-7 14 14m0-14-14 14', ParallelGateway: 'm-9 0h18m-9-9v18' };

function drawGateway(di, kind) {
  const { x, y, width, height } = di.bounds;
  const [cx, cy] = [x + width / 2, y + height / 2];
  const mark = GATEWAY_MARKS[kind]
    ? `<path d="M${cx} ${cy}${GATEWAY_MARKS[kind]}" stroke="${INK}" stroke-width="2.6" fill="none"/>`
    : `<circle cx="${cx}" cy="${cy}" r="9" fill="none" stroke="${INK}" stroke-width="2"/>`;
  const diamond = `M${cx} ${y}L${x + width} ${cy} ${cx} ${y + height} ${x} ${cy}z`;
  return `<path d="${diamond}" fill="#fffbeb" stroke="${INK}" stroke-width="1.4"/>${mark}`;
}

function drawAnnotation(di) {
  const { x, y, width, height } = di.bounds;
  const bracket = `<path d="M${x + 10} ${y}H${x}V${y + height}h10" fill="none" stroke="#6b7280"/>`;
  return bracket + textBlock(di.bpmnElement.text, { x: x + 6, y, width: width - 6, height }, 'start');
}

function drawLine(di) {
  const [first, ...rest] = di.waypoint.map((point) => `${point.x} ${point.y}`);
  const element = di.bpmnElement;
  const plain = kindOf(element) !== 'SequenceFlow';
  const style = plain ? 'stroke-dasharray="2 3"' : 'marker-end="url(#arrow)"';
  const slash = element.sourceRef?.default === element && !plain ? defaultMark(di.waypoint) : '';
  return `<path d="M${first}L${rest.join(' ')}" fill="none" stroke="${INK}" stroke-width="1.3" stroke-linejoin="round" ${style}/>${slash}`;
}

/** The short stroke across a fork's default way out. */
function defaultMark([from, to]) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [from.x + ((to.x - from.x) / length) * 12, from.y + ((to.y - from.y) / length) * 12];
  return `<path d="M${round(x - 4)} ${round(y + 5)}L${round(x + 4)} ${round(y - 5)}" stroke="${INK}" stroke-width="1.3"/>`;
}

function drawLineLabel(di) {
  const { name } = di.bpmnElement;
  if (!name) return '';
  if (di.label?.bounds) return textBlock(name, di.label.bounds, 'middle', true);
  const [from, to] = longestPiece(di.waypoint);
  const level = Math.abs(to.y - from.y) < Math.abs(to.x - from.x);
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const box = level
    ? { x: x - 50, y: y - 20, width: 100, height: LINE }
    : { x: x + 5, y: y - 8, width: 110, height: LINE };
  return textBlock(name, box, level ? 'middle' : 'start', true);
}

function longestPiece(points) {
  const pieces = points.slice(1).map((point, index) => [points[index], point]);
  const length = ([a, b]) => Math.hypot(b.x - a.x, b.y - a.y);
  return pieces.reduce((best, piece) => (length(piece) > length(best) ? piece : best));
}

/** Where the name of an event or gateway stands: where its author put it, else below, else where no line leaves. */
function placeOuterLabel(di, edges) {
  const element = di.bpmnElement;
  if (!/Event$|Gateway$/.test(element.$type) || !element.name) return null;
  if (di.label?.bounds) return { name: element.name, anchor: 'middle', box: di.label.bounds };
  const { x, y, width, height } = di.bounds;
  const middle = x + width / 2;
  const touched = (py) =>
    edges.some(({ waypoint }) =>
      [waypoint[0], waypoint.at(-1)].some((p) => Math.abs(p.x - middle) < 3 && Math.abs(p.y - py) < 3),
    );
  const lines = wrap(element.name, 96).length;
  const box = { x: middle - 48, y: y + height + 4, width: 96, height: lines * LINE };
  if (!touched(y + height)) return { name: element.name, anchor: 'middle', box };
  if (element.attachedToRef || touched(y)) {
    return { name: element.name, anchor: 'start', box: { ...box, x: middle + 8 } };
  }
  return { name: element.name, anchor: 'middle', box: { ...box, y: y - 4 - box.height } };
}

function outerLabel(di) {
  return di.outer ? textBlock(di.outer.name, di.outer.box, di.outer.anchor, true) : '';
}

function textBlock(text, box, anchor = 'middle', halo = false) {
  if (!text) return '';
  const lines = wrap(text, Math.max(box.width, 3 * FONT));
  const top = box.y + Math.max(0, (box.height - lines.length * LINE) / 2) + FONT;
  const x = anchor === 'middle' ? box.x + box.width / 2 : box.x + 4;
  const style = halo ? ' stroke="#ffffff" stroke-width="3" paint-order="stroke"' : '';
  const spans = lines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(top + index * LINE)}">${escape(line)}</tspan>`,
  );
  return `<text text-anchor="${anchor}" fill="${INK}"${style}>${spans.join('')}</text>`;
}

/** A Chinese character is as wide as the font is high; other letters about 0.56 of it. */
function widthOf(text) {
  return [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 0.56 : 1) * FONT, 0);
}

/** Breaks between Chinese characters anywhere, in other words at blanks only; no line begins with a closing mark. */
function wrap(text, width) {
  const pieces = text.match(/[A-Za-z0-9.,:%+-]+|\s+|[^\s]/g) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const hangs = /^[，。、；：）》？！」』]$/.test(piece);
    if (line !== '' && !hangs && widthOf(line + piece) > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
