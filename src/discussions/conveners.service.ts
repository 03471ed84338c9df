import { Injectable } from '@nestjs/common';
import { actsAs, permissionOf, PeopleService, type Actor } from '../accounts/index.js';
import { type Tx } from '../database/index.js';
import { type Discussion } from './discussion.entity.js';

/** Who convened a discussion, and who goes on in the convener's place. */
@Injectable()
export class Conveners {
  constructor(private readonly people: PeopleService) {}

  /**
   * The convener, who stands in for them, or, once they hold no office that convenes any more, whoever does now
   * (系统默认): a discussion is not left without anybody who can bring it to its end (行政处罚法 57).
   */
  async isConvener(tx: Tx, acting: Actor, { convenedBy }: Pick<Discussion, 'convenedBy'>): Promise<boolean> {
    if (actsAs(acting).includes(convenedBy)) return true;
    const convener = await this.people.find(tx, convenedBy);
    const { roles } = permissionOf('conveneDiscussion');
    return !convener || convener.disabled || !convener.roles.some((role) => roles.includes(role));
  }
}
