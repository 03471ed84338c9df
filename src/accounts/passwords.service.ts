import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Algorithm, hash, verify, type Options } from '@node-rs/argon2';
import { Settings } from '../config/index.js';

/** OWASP's second choice for argon2id (19 MiB, 2 passes): about 30 ms on this class of machine. */
const STRONG: Options = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};
/** For tests and rehearsals, which sign in hundreds of times; production refuses both. */
const QUICK: Options = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 64,
  timeCost: 1,
  parallelism: 1,
};

const LETTERS = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-+=@#%'];

/** Hashes and checks passwords (argon2id). */
@Injectable()
export class Passwords {
  private readonly options: Options;
  private decoy: Promise<string> | undefined;

  constructor(settings: Settings) {
    const quick = !settings.production && (settings.nodeEnv === 'test' || settings.rehearsalMode);
    this.options = quick ? QUICK : STRONG;
  }

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), this.options);
  }

  /** Without a hash (unknown name) it takes as long and answers false, so that time tells nothing. */
  async matches(passwordHash: string | undefined, password: string): Promise<boolean> {
    this.decoy ??= this.hash('decoy');
    const right = await verify(passwordHash ?? (await this.decoy), password.normalize('NFKC'));
    return right && passwordHash !== undefined;
  }

  /** Sixteen characters of all four classes, none that look alike; to be changed at the first sign-in. */
  initial(): string {
    const one = (letters: string): string => letters.charAt(randomInt(letters.length));
    const chosen = [...LETTERS.map(one), ...Array.from({ length: 12 }, () => one(LETTERS.join('')))];
    for (let last = chosen.length - 1; last > 0; last -= 1) {
      const other = randomInt(last + 1);
      [chosen[last], chosen[other]] = [chosen[other] ?? '', chosen[last] ?? ''];
    }
    return chosen.join('');
  }
}
