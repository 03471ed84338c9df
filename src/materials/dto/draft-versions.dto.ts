import { MAX_VERSION, OptionalWhole } from '../../shared/dto-fields.js';

/** The version of each section that its writer has seen; 0 where there was none. */
export class DraftVersionsDto {
  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  materials?: number;

  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  facts?: number;

  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  lawAndDiscretion?: number;

  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  officers?: number;

  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  evidenceAndHearing?: number;

  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  others?: number;

  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  proposal?: number;

  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  scope?: number;

  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  circumstances?: number;

  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  voluntary?: number;

  @OptionalWhole({ min: 0, max: MAX_VERSION, example: 0 })
  answers?: number;
}
