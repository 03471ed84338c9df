import type { Actor, Role } from '../../src/accounts/index.js';

/** A signed-in person; by default a handler of Songyuan's first enforcement brigade. */
export function anActor(over: Partial<Actor> = {}): Actor {
  return {
    personId: 'person-jia',
    signInName: 'sy-handler-1',
    name: '甲',
    agencyId: 'songyuan',
    unitId: 'brigade-1',
    unitName: '执法一大队',
    roles: ['HANDLER'],
    ...over,
  };
}

/** Someone of the same agency's legal unit. */
export function aReviewer(personId = 'person-yi', roles: readonly Role[] = ['LEGAL_REVIEWER']): Actor {
  return anActor({ personId, name: '乙', unitId: 'legal', unitName: '法制科', roles });
}
