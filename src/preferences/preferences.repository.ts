import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { type Tx } from '../database/index.js';
import { type Preferences } from './domain/preference.js';
import { type ViewedList } from './domain/saved-view.js';
import { PersonalPhrase, PersonPreference, SavedView } from './preference.entity.js';

@Injectable()
export class PreferencesRepository {
  preferences(tx: Tx, personId: string): Promise<PersonPreference | null> {
    return tx.findOneBy(PersonPreference, { personId });
  }

  async savePreferences(tx: Tx, personId: string, { language, density, theme }: Preferences): Promise<void> {
    await tx.upsert(PersonPreference, { personId, language, density, theme }, ['personId']);
  }

  /** Until the transaction ends nobody else changes what this person keeps, so that limits and names hold. */
  async lockPerson(tx: Tx, personId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('preferences:' || $1, 0))`, [personId]);
  }

  views(tx: Tx, personId: string, list?: ViewedList): Promise<SavedView[]> {
    return tx.find(SavedView, {
      where: { personId, ...(list ? { list } : {}) },
      order: { list: 'ASC', name: 'ASC' },
    });
  }

  viewById(tx: Tx, id: string): Promise<SavedView | null> {
    return tx.findOneBy(SavedView, { id });
  }

  /** Another view of this person's with that name. */
  async nameTaken(tx: Tx, view: Pick<SavedView, 'id' | 'personId' | 'list' | 'name'>): Promise<boolean> {
    const { id, personId, list, name } = view;
    return tx.existsBy(SavedView, { personId, list, name, id: Not(id) });
  }

  countViews(tx: Tx, personId: string): Promise<number> {
    return tx.countBy(SavedView, { personId });
  }

  async saveView(tx: Tx, view: SavedView): Promise<void> {
    await tx.upsert(SavedView, view, ['id']);
  }

  async removeView(tx: Tx, personId: string, id: string): Promise<boolean> {
    return (await tx.delete(SavedView, { id, personId })).affected === 1;
  }

  phrases(tx: Tx, personId: string): Promise<PersonalPhrase[]> {
    return tx.find(PersonalPhrase, { where: { personId }, order: { title: 'ASC', id: 'ASC' } });
  }

  phraseById(tx: Tx, id: string): Promise<PersonalPhrase | null> {
    return tx.findOneBy(PersonalPhrase, { id });
  }

  countPhrases(tx: Tx, personId: string): Promise<number> {
    return tx.countBy(PersonalPhrase, { personId });
  }

  async savePhrase(tx: Tx, phrase: PersonalPhrase): Promise<void> {
    await tx.upsert(PersonalPhrase, phrase, ['id']);
  }

  async removePhrase(tx: Tx, personId: string, id: string): Promise<boolean> {
    return (await tx.delete(PersonalPhrase, { id, personId })).affected === 1;
  }
}
