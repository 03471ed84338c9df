import type { components } from '../../../lib/api/schema';
import type { MaterialPlace, ShownPlace, Spot } from '../viewer/place';
import type { PointPlace } from './desk-context';
import type { HandedIn } from './handed-in';

/** Whether a material of the difference is this one. */
export function isSame(after: components['schemas']['Material'] | null, material: HandedIn): boolean {
  if (!after) return false;
  return material.fileId === undefined
    ? after.fileId === undefined && after.title === material.title && after.key === material.key
    : after.fileId === material.fileId;
}

/** Marks and failed points that lie on this material; a mark that became a point's reason is shown as the point. */
export function placesOn(
  material: HandedIn | undefined,
  marks: readonly components['schemas']['ReviewMark'][],
  points: readonly PointPlace[],
): readonly ShownPlace[] {
  if (!material) return [];
  const here = ({ fileId, material: title }: MaterialPlace): boolean =>
    fileId === undefined ? title === material.title : fileId === material.fileId;
  const ofPoints = points
    .filter(({ place }) => here(place))
    .map(({ key, label, place }): ShownPlace => ({ ...place, id: key, label, kind: 'POINT' }));
  const taken = new Set(ofPoints.map(spotOf));
  const ofMarks = marks
    .filter(({ place }) => here(place))
    .map(({ id, text, makerName, place }): ShownPlace => ({
      ...place,
      id,
      label: `${makerName}：${text}`,
      kind: 'MARK',
    }))
    .filter((mark) => !taken.has(spotOf(mark)));
  return [...ofPoints, ...ofMarks];
}

function spotOf({ page, area, quote }: Spot): string {
  return JSON.stringify([page, area?.x, area?.y, area?.width, area?.height, quote]);
}
