import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsAmount, IsCalendarDate } from './calendar-date.validator.js';

/**
 * The fields of which requests are made: each says in one line what the description of the api shows and what the
 * request is checked for. What the law wants of a field (that it is there, that it fits) is no matter of its shape.
 */
interface Said {
  readonly description?: string;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly nullable?: boolean;
}

interface Limit {
  /** Characters of a text, entries of a list. */
  readonly max: number;
}
interface Bounds {
  readonly min: number;
  readonly max: number;
}
interface ListOfTexts extends Limit {
  readonly min?: number;
  readonly each?: number;
}
/** What the description of the api is given of a field. */
type Shown = Said & Readonly<Record<string, unknown>>;
type PartClass = new () => object;

/** No row of the database has been changed more often than its column can count. */
export const MAX_VERSION = 2_147_483_647;

/** A text that is given and not empty. */
export const Text = ({ max, ...said }: Limit & Said) =>
  asked({ type: String, maxLength: max, ...said }, [MaxLength(max), IsNotEmpty(), IsString()]);

/** A text that is given and may be empty. */
export const AnyText = ({ max, ...said }: Limit & Said) =>
  asked({ type: String, maxLength: max, ...said }, [MaxLength(max), IsString()]);

/** A text that may be left out or empty. */
export const OptionalText = ({ max, ...said }: Limit & Said) =>
  mayBeLeftOut({ type: String, maxLength: max, ...said }, [MaxLength(max), IsString()]);

/** A text that may be left out, but is not empty when given. */
export const OptionalFilledText = ({ max, ...said }: Limit & Said) =>
  mayBeLeftOut({ type: String, maxLength: max, ...said }, [MaxLength(max), IsNotEmpty(), IsString()]);

/** A Beijing date `YYYY-MM-DD` that exists. */
export const Day = (said: Said = {}) => asked({ type: String, format: 'date', ...said }, [IsCalendarDate()]);
export const OptionalDay = (said: Said = {}) =>
  mayBeLeftOut({ type: String, format: 'date', ...said }, [IsCalendarDate()]);

export const Flag = (said: Said = {}) => asked({ type: Boolean, ...said }, [IsBoolean()]);
export const OptionalFlag = (said: Said = {}) => mayBeLeftOut({ type: Boolean, ...said }, [IsBoolean()]);

/** The id of something that we gave it. */
export const Id = (said: Said = {}) => asked({ type: String, format: 'uuid', ...said }, [IsUUID()]);
export const OptionalId = (said: Said = {}) =>
  mayBeLeftOut({ type: String, format: 'uuid', ...said }, [IsUUID()]);

/** One of these words. */
export const Choice = (of: readonly string[], said: Said = {}) =>
  asked({ enum: [...of], ...said }, [IsIn(of)]);
export const OptionalChoice = (of: readonly string[], said: Said = {}) =>
  mayBeLeftOut({ enum: [...of], ...said }, [IsIn(of)]);

/** Some of these words. */
export const Choices = (of: readonly string[], said: Partial<Limit> & Said = {}) =>
  asked({ enum: [...of], isArray: true, ...shownOf(said) }, choices(of, said));
export const OptionalChoices = (of: readonly string[], said: Partial<Limit> & Said = {}) =>
  mayBeLeftOut({ enum: [...of], isArray: true, ...shownOf(said) }, choices(of, said));

/** A list of short texts, each of at most `each` characters. */
export const Texts = (said: ListOfTexts & Said) =>
  asked({ type: [String], maxItems: said.max, ...shownOf(said) }, texts(said));
export const OptionalTexts = (said: ListOfTexts & Said) =>
  mayBeLeftOut({ type: [String], maxItems: said.max, ...shownOf(said) }, texts(said));

/** A whole number within these bounds. */
export const Whole = ({ min, max, ...said }: Bounds & Said) =>
  asked({ type: 'integer', minimum: min, maximum: max, ...said }, whole(min, max));
export const OptionalWhole = ({ min, max, ...said }: Bounds & Said) =>
  mayBeLeftOut({ type: 'integer', minimum: min, maximum: max, ...said }, whole(min, max));

/** An amount in yuan, as a text with at most two decimals. */
export const Amount = (said: Said = {}) => asked({ type: String, ...said }, [IsAmount()]);
export const OptionalAmount = (said: Said = {}) => mayBeLeftOut({ type: String, ...said }, [IsAmount()]);

/** How many rows of a list one asks for at once. */
export const PageSize = ({ usual = 50, most = 200 } = {}) =>
  mayBeLeftOut({ type: 'integer', minimum: 1, maximum: most, default: usual }, [
    Max(most),
    Min(1),
    IsInt(),
    Type(() => Number),
  ]);

/** An object with fields of its own. */
export const Part = (of: PartClass, said: Said = {}) => asked({ type: of, ...said }, nested(of));
export const OptionalPart = (of: PartClass, said: Said = {}) =>
  mayBeLeftOut({ type: of, ...said }, nested(of));

/** A list of such objects. */
export const Parts = (of: PartClass, { max, min = 0, ...said }: Limit & { readonly min?: number } & Said) =>
  asked({ type: [of], maxItems: max, ...said }, [
    ...(min > 0 ? [ArrayMinSize(min)] : []),
    ...nestedList(of, max),
  ]);
export const OptionalParts = (of: PartClass, { max, ...said }: Limit & Said) =>
  mayBeLeftOut({ type: [of], maxItems: max, ...said }, nestedList(of, max));

function asked(said: Shown, checks: readonly PropertyDecorator[]): PropertyDecorator {
  return applyDecorators(...checks, ApiProperty(said));
}

/** `null` is the same as left out, unless the description says that it means something of its own. */
function mayBeLeftOut(said: Shown, checks: readonly PropertyDecorator[]): PropertyDecorator {
  const nothing = said.nullable ? [] : [Transform(({ value }: { value: unknown }) => value ?? undefined)];
  return applyDecorators(...checks, ...nothing, IsOptional(), ApiPropertyOptional(said));
}

function whole(min: number, max: number): PropertyDecorator[] {
  return [Max(max), Min(min), IsInt()];
}

function nested(of: PartClass): PropertyDecorator[] {
  return [Type(() => of), ValidateNested(), IsObject()];
}

function choices(of: readonly string[], { max = of.length }: Partial<Limit>): PropertyDecorator[] {
  return [IsIn(of, { each: true }), ArrayMaxSize(max), IsArray()];
}

function texts({ max, min = 0, each }: ListOfTexts): PropertyDecorator[] {
  return [
    ...(each === undefined ? [] : [MaxLength(each, { each: true })]),
    IsString({ each: true }),
    ...(min > 0 ? [ArrayMinSize(min)] : []),
    ArrayMaxSize(max),
    IsArray(),
  ];
}

/** Without the bounds, which are no words of the description. */
function shownOf(said: Partial<ListOfTexts> & Said): Said {
  const { max: _max, min: _min, each: _each, ...shown } = said;
  return shown;
}

function nestedList(of: PartClass, max: number): PropertyDecorator[] {
  // A list in a list would be walked through as if its entries stood in the outer one.
  return [
    Type(() => of),
    ValidateNested({ each: true }),
    IsObject({ each: true }),
    ArrayMaxSize(max),
    IsArray(),
  ];
}
