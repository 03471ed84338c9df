import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsObject, IsString, Length, Matches } from 'class-validator';
import { Choice, OptionalChoice } from '../../shared/dto-fields.js';
import {
  DENSITIES,
  LANGUAGES,
  THEMES,
  type Density,
  type Language,
  type Theme,
} from '../domain/preference.js';
import { VIEWED_LISTS, type ViewedList } from '../domain/saved-view.js';

const VISIBLE = /\S/;
const COLUMN = /^[a-zA-Z][a-zA-Z0-9]{0,39}$/;

export class ChangePreferencesDto {
  @OptionalChoice(LANGUAGES, { example: 'zh' })
  language?: Language;

  @OptionalChoice(DENSITIES, { example: 'COMPACT' })
  density?: Density;

  @OptionalChoice(THEMES, { example: 'DARK' })
  theme?: Theme;
}

export class PreferencesDto {
  @ApiProperty({ enum: LANGUAGES })
  language: Language;

  @ApiProperty({ enum: DENSITIES })
  density: Density;

  @ApiProperty({ enum: THEMES })
  theme: Theme;
}

export class ListViewsDto {
  @OptionalChoice(VIEWED_LISTS)
  list?: ViewedList;
}

export class SaveViewDto {
  @Choice(VIEWED_LISTS, { example: 'INBOX' })
  list: ViewedList;

  @ApiProperty({ type: String, minLength: 1, maxLength: 60, example: '本周到期的处罚案件' })
  @IsString()
  @Length(1, 60)
  @Matches(VISIBLE)
  name: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: '该列表的筛选条件，名称与列表查询参数一致',
    example: { caseKind: 'PENALTY', dueTo: '2026-10-10' },
  })
  @IsObject()
  filter: Record<string, string>;

  @ApiProperty({
    type: [String],
    description: '显示的列，按顺序',
    example: ['caseNo', 'partyName', 'dueDate'],
  })
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsString({ each: true })
  @Matches(COLUMN, { each: true })
  columns: string[];
}

export class SavedViewDto extends SaveViewDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;
}

export class SavePhraseDto {
  @ApiProperty({ type: String, minLength: 1, maxLength: 60, example: '程序合法' })
  @IsString()
  @Length(1, 60)
  @Matches(VISIBLE)
  title: string;

  @ApiProperty({ type: String, minLength: 1, maxLength: 2000, example: '执法程序合法，告知和送达符合规定。' })
  @IsString()
  @Length(1, 2000)
  @Matches(VISIBLE)
  text: string;
}

export class PhraseDto extends SavePhraseDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;
}
