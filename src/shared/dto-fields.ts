import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import { IsCalendarDate } from './calendar-date.validator.js';

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
type PartClass = new () => object;

/** A text that is given and not empty. */
export const Text = ({ max, ...said }: Limit & Said) =>
  asked({ type: String, ...said }, [MaxLength(max), IsNotEmpty(), IsString()]);

/** A text that is given and may be empty. */
export const AnyText = ({ max, ...said }: Limit & Said) =>
  asked({ type: String, ...said }, [MaxLength(max), IsString()]);

/** A text that may be left out or empty. */
export const OptionalText = ({ max, ...said }: Limit & Said) =>
  mayBeLeftOut({ type: String, ...said }, [MaxLength(max), IsString()]);

/** A text that may be left out, but is not empty when given. */
export const OptionalFilledText = ({ max, ...said }: Limit & Said) =>
  mayBeLeftOut({ type: String, ...said }, [MaxLength(max), IsNotEmpty(), IsString()]);

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
export const Parts = (of: PartClass, { max, ...said }: Limit & Said) =>
  asked({ type: [of], ...said }, nestedList(of, max));
export const OptionalParts = (of: PartClass, { max, ...said }: Limit & Said) =>
  mayBeLeftOut({ type: [of], ...said }, nestedList(of, max));

function asked(said: object, checks: readonly PropertyDecorator[]): PropertyDecorator {
  return applyDecorators(...checks, ApiProperty(said));
}

function mayBeLeftOut(said: object, checks: readonly PropertyDecorator[]): PropertyDecorator {
  return applyDecorators(...checks, IsOptional(), ApiPropertyOptional(said));
}

function nested(of: PartClass): PropertyDecorator[] {
  return [Type(() => of), ValidateNested(), IsObject()];
}

function nestedList(of: PartClass, max: number): PropertyDecorator[] {
  return [Type(() => of), ValidateNested({ each: true }), ArrayMaxSize(max), IsArray()];
}
