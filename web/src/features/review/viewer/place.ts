import type { components } from '../../../lib/api/schema';

export type MaterialPlace = components['schemas']['MaterialPlaceDto'];
export type Area = components['schemas']['PageAreaDto'];
export type StoredFile = components['schemas']['StoredFileDto'];

/** A place within one file. */
export type Spot = Pick<MaterialPlace, 'page' | 'area' | 'quote'>;

/** A place that is shown on the file, with what it is there for. */
export interface ShownPlace extends Spot {
  readonly id: string;
  readonly label: string;
  /** The place of a failed point, or a note. */
  readonly kind: 'POINT' | 'MARK';
}

export type Rotation = 0 | 90 | 180 | 270;

export function turned(rotation: Rotation, by: 90 | 270): Rotation {
  return ((rotation + by) % 360) as Rotation;
}

/** A part of the page as it is stored (upright), of one that was drawn on the turned page. */
export function uprightArea({ x, y, width, height }: Area, rotation: Rotation): Area {
  if (rotation === 90) return { x: y, y: 1 - x - width, width: height, height: width };
  if (rotation === 180) return { x: 1 - x - width, y: 1 - y - height, width, height };
  if (rotation === 270) return { x: 1 - y - height, y: x, width: height, height: width };
  return { x, y, width, height };
}

/** The other way round: where a stored part lies on the turned page. */
export function turnedArea(area: Area, rotation: Rotation): Area {
  return uprightArea(area, ((360 - rotation) % 360) as Rotation);
}

/** Within the page, with four digits: more is noise. */
export function onPage({ x, y, width, height }: Area): Area {
  const left = clamp(x, 0, 1);
  const top = clamp(y, 0, 1);
  return {
    x: round(left),
    y: round(top),
    width: round(Math.min(clamp(x + width, 0, 1) - left, 1 - round(left))),
    height: round(Math.min(clamp(y + height, 0, 1) - top, 1 - round(top))),
  };
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function round(value: number): number {
  return Math.floor(value * 10_000) / 10_000;
}
