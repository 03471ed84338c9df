import { type Refusal } from '../../shared/domain-error.js';
import { placeFault } from './co-review.errors.js';

/** Part of a page, as fractions of its width and height from the upper left corner. */
export interface PageArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in what was handed in: a material, by its title or file, and where in it. */
export interface MaterialPlace {
  readonly material: string;
  readonly fileId?: string;
  /** From 1. */
  readonly page?: number;
  readonly area?: PageArea;
  readonly quote?: string;
}

/** A material as much as a place needs. */
export interface PlacedMaterial {
  readonly title: string;
  readonly fileId?: string;
  readonly pages: number;
}

/** Whether the place exists: the material was handed in, the page is one of its pages, the area lies on the page. */
export function placeFaults(
  place: MaterialPlace,
  handedIn: readonly PlacedMaterial[],
  field: string,
): Refusal[] {
  const { material, fileId, page, area } = place;
  const found = handedIn.filter(({ title }) => title === material);
  const same = fileId === undefined ? found : found.filter((each) => each.fileId === fileId);
  if (same.length === 0) {
    const message = { zh: `报送材料中没有“${material}”`, en: `"${material}" was not handed in` };
    return [placeFault('PLACE_UNKNOWN', field, message)];
  }
  const faults: Refusal[] = [];
  const last = Math.max(...same.map(({ pages }) => pages));
  if (page !== undefined && page > last) {
    const message = { zh: `“${material}”只有 ${last} 页`, en: `"${material}" has ${last} pages` };
    faults.push(placeFault('PLACE_PAGE_UNKNOWN', field, message));
  }
  if (area && (page === undefined || area.x + area.width > 1 || area.y + area.height > 1)) {
    const message = { zh: '圈定的区域须在某一页之内', en: 'An area lies on a page' };
    faults.push(placeFault('PLACE_AREA_OFF_PAGE', field, message));
  }
  return faults;
}
