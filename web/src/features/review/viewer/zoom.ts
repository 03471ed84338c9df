import { clamp } from './place';

/** As wide as the pane, or a factor of the file's own size. */
export type Zoom = 'WIDTH' | number;

const STEP = 1.2;

export function stepped(scale: number, by: 1 | -1): number {
  return clamp(by > 0 ? scale * STEP : scale / STEP, 0.2, 6);
}
