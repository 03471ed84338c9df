import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Density, type Language, type Theme } from './domain/preference.js';
import { type ViewedList } from './domain/saved-view.js';

/** How one person wants to see the interface; no row until they choose. */
@Entity({ name: 'person_preference' })
export class PersonPreference {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'language', type: 'text' })
  language: Language;

  @Column({ name: 'density', type: 'text' })
  density: Density;

  @Column({ name: 'theme', type: 'text' })
  theme: Theme;
}

/** A view of a list that one person keeps under a name. */
@Entity({ name: 'saved_view' })
@Index('saved_view_name', ['personId', 'list', 'name'], { unique: true })
export class SavedView {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'list', type: 'text' })
  list: ViewedList;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'filter', type: 'jsonb' })
  filter: Record<string, string>;

  @Column({ name: 'columns', type: 'text', array: true })
  columns: string[];

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: Date;
}

/** A standard phrase that one person writes opinions with. */
@Entity({ name: 'personal_phrase' })
@Index('personal_phrase_person', ['personId'])
export class PersonalPhrase {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  /** Short, what the person looks for it by. */
  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'text', type: 'text' })
  text: string;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: Date;
}
