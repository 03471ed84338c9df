import { Injectable } from '@nestjs/common';
import { type Actor } from '../accounts/index.js';
import { CASE_FILTER_NAMES } from '../cases/index.js';
import { Database } from '../database/index.js';
import { INBOX_FILTER_NAMES } from '../inbox/index.js';
import { Clock } from '../shared/clock.js';
import { DomainError, refuseAll } from '../shared/domain-error.js';
import { DEFAULT_PREFERENCES, type Preferences } from './domain/preference.js';
import { notOwn, tooMany, viewNameTaken } from './domain/preferences.errors.js';
import { filterFaults, type SavedViewContent, type ViewedList } from './domain/saved-view.js';
import { type PersonalPhrase, type SavedView } from './preference.entity.js';
import { PreferencesRepository } from './preferences.repository.js';

const MOST_VIEWS = 50;
const MOST_PHRASES = 200;
const VIEWS = { zh: '视图', en: 'views' };
const PHRASES = { zh: '常用语', en: 'phrases' };
const FILTERS: Readonly<Record<ViewedList, readonly string[]>> = {
  INBOX: INBOX_FILTER_NAMES,
  CASES: CASE_FILTER_NAMES,
};

/** What one person arranges for themselves: how they see things, views of lists, phrases. Nobody else sees it. */
@Injectable()
export class PersonalPreferences {
  constructor(
    private readonly database: Database,
    private readonly rows: PreferencesRepository,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<Preferences> {
    const row = await this.rows.preferences(this.database.manager, actor.personId);
    if (!row) return DEFAULT_PREFERENCES;
    return { language: row.language, density: row.density, theme: row.theme };
  }

  /** Changes what is given; the rest stays. */
  async change(actor: Actor, change: Partial<Preferences>): Promise<Preferences> {
    return this.database.transaction(async (tx) => {
      await this.rows.lockPerson(tx, actor.personId);
      const before = (await this.rows.preferences(tx, actor.personId)) ?? DEFAULT_PREFERENCES;
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const { language, density, theme } = { ...before, ...given };
      await this.rows.savePreferences(tx, actor.personId, { language, density, theme });
      return { language, density, theme };
    });
  }

  views(actor: Actor, list?: ViewedList): Promise<SavedView[]> {
    return this.rows.views(this.database.manager, actor.personId, list);
  }

  /**
   * Keeps a view under the id its sender chose: sent again it is the same view, changed or not.
   * @throws VIEW_FILTER_UNKNOWN, VIEW_FILTER_INVALID (all at once), VIEW_NAME_TAKEN, PERSONAL_LIMIT_REACHED,
   * PERSONAL_ITEM_NOT_FOUND when the id is somebody else's
   */
  async saveView(
    actor: Actor,
    id: string,
    { list, name, filter, columns }: SavedViewContent,
  ): Promise<SavedView> {
    refuseAll(filterFaults(filter, FILTERS[list]));
    const { personId } = actor;
    return this.database.transaction(async (tx) => {
      await this.rows.lockPerson(tx, personId);
      const before = await this.rows.viewById(tx, id);
      if (before && before.personId !== personId) throw new DomainError(notOwn(VIEWS));
      if (!before && (await this.rows.countViews(tx, personId)) >= MOST_VIEWS) {
        throw new DomainError(tooMany(VIEWS, MOST_VIEWS));
      }
      const savedAt = this.clock.now();
      const view = { id, personId, list, name, filter: { ...filter }, columns: [...columns], savedAt };
      if (await this.rows.nameTaken(tx, view)) throw new DomainError(viewNameTaken(name));
      await this.rows.saveView(tx, view);
      return view;
    });
  }

  /** @throws PERSONAL_ITEM_NOT_FOUND */
  async removeView(actor: Actor, id: string): Promise<void> {
    const removed = await this.rows.removeView(this.database.manager, actor.personId, id);
    if (!removed) throw new DomainError(notOwn(VIEWS));
  }

  phrases(actor: Actor): Promise<PersonalPhrase[]> {
    return this.rows.phrases(this.database.manager, actor.personId);
  }

  /** @throws PERSONAL_LIMIT_REACHED, PERSONAL_ITEM_NOT_FOUND when the id is somebody else's */
  async savePhrase(
    actor: Actor,
    id: string,
    content: { title: string; text: string },
  ): Promise<PersonalPhrase> {
    const { personId } = actor;
    return this.database.transaction(async (tx) => {
      await this.rows.lockPerson(tx, personId);
      const before = await this.rows.phraseById(tx, id);
      if (before && before.personId !== personId) throw new DomainError(notOwn(PHRASES));
      if (!before && (await this.rows.countPhrases(tx, personId)) >= MOST_PHRASES) {
        throw new DomainError(tooMany(PHRASES, MOST_PHRASES));
      }
      const phrase = { id, personId, title: content.title, text: content.text, savedAt: this.clock.now() };
      await this.rows.savePhrase(tx, phrase);
      return phrase;
    });
  }

  /** @throws PERSONAL_ITEM_NOT_FOUND */
  async removePhrase(actor: Actor, id: string): Promise<void> {
    const removed = await this.rows.removePhrase(this.database.manager, actor.personId, id);
    if (!removed) throw new DomainError(notOwn(PHRASES));
  }
}
