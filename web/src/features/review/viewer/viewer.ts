import type { Ref } from 'react';
import type { ShownPlace, Spot, StoredFile } from './place';

/** What the desk's keys and links ask of the viewer that is open. */
export interface ViewerHandle {
  readonly nextPage?: () => void;
  readonly previousPage?: () => void;
  readonly zoomIn?: () => void;
  readonly zoomOut?: () => void;
  readonly fitWidth?: () => void;
  readonly rotate?: () => void;
  readonly search?: () => void;
  /** Draw an area, by mouse or by arrow keys. */
  readonly drawArea?: () => void;
  /** The whole page, or this moment of a recording. */
  readonly markHere?: () => void;
  readonly focus: () => void;
}

export interface ViewerProps {
  readonly file: StoredFile;
  readonly content: Blob;
  readonly places: readonly ShownPlace[];
  /** Where to go; a new object each time, also to the same place. */
  readonly target: Spot | undefined;
  /** Absent for those who only read. */
  readonly onMark: ((spot: Spot) => void) | undefined;
  readonly onPlace: (id: string) => void;
  readonly handle: Ref<ViewerHandle>;
}
