interface Place {
  readonly id: string | undefined;
  readonly offset: number;
}

const places = new Map<string, Place>();

/** Where one was in a list, for as long as the page is open. */
export function placeOf(list: string): Place | undefined {
  return places.get(list);
}

export function keepPlace(list: string, place: Place): void {
  places.set(list, place);
}
