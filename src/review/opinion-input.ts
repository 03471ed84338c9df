import { type OpinionContent } from './domain/opinion.js';
import { type MaterialPlace } from './domain/place.js';
import { type WriteOpinionDto } from './dto/review.dto.js';

/** The opinion that a request holds, as plain data. */
export function opinionOf(input: WriteOpinionDto): OpinionContent {
  const { kind, subKind, text, checklist, points, referTo, followsRuling } = input;
  return {
    kind,
    ...(subKind === undefined ? {} : { subKind }),
    text,
    checklist: checklist.map(({ place, ...point }) => ({
      ...point,
      ...(place ? { place: placeOf(place) } : {}),
    })),
    points: (points ?? []).map((point) => ({ ...point })),
    ...(referTo === undefined ? {} : { referTo }),
    ...(followsRuling === undefined ? {} : { followsRuling }),
  };
}

function placeOf({ area, ...place }: MaterialPlace): MaterialPlace {
  return { ...place, ...(area ? { area: { ...area } } : {}) };
}
