import { createInterface, type Interface } from 'node:readline/promises';
import type { Environment } from '../config/index.js';
import { ADMINISTRATORS } from './domain/role-exclusion.js';
import { ROLE_NAMES } from './domain/role.js';
import type { FirstAdministrator } from './first-administrators.service.js';

export interface AdministratorsInput {
  readonly administrators: readonly FirstAdministrator[];
  readonly password: string;
}

const SIGN_IN_NAME = /^[a-zA-Z][a-zA-Z0-9._-]{2,63}$/;

/**
 * Names and the initial password from ADMIN_SYSTEM, ADMIN_SECURITY, ADMIN_AUDIT (`sign-in-name:姓名`) and
 * ADMIN_PASSWORD; what is not set is asked for at the terminal.
 */
export async function readAdministrators(env: Environment): Promise<AdministratorsInput> {
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  try {
    const administrators: FirstAdministrator[] = [];
    for (const role of ADMINISTRATORS) administrators.push(await readOne(role, env, terminal));
    if (new Set(administrators.map(({ signInName }) => signInName)).size < administrators.length) {
      throw new Error('三名管理员须为三个不同的账户 / the three administrators are three different accounts');
    }
    const password = await read('ADMIN_PASSWORD', '初始密码 / initial password', env, terminal);
    return { administrators, password };
  } finally {
    terminal?.close();
  }
}

async function readOne(
  role: (typeof ADMINISTRATORS)[number],
  env: Environment,
  terminal: Interface | undefined,
): Promise<FirstAdministrator> {
  const variable = `ADMIN_${role.replace('_ADMIN', '')}`;
  const { zh, en } = ROLE_NAMES[role];
  const text = await read(variable, `${zh} / ${en} (sign-in-name:姓名)`, env, terminal);
  const [signInName = '', name = ''] = text.split(/[:：]/, 2).map((part) => part.trim());
  if (!SIGN_IN_NAME.test(signInName) || name === '') {
    throw new Error(`${variable}: 应为“登录名:姓名” / expected sign-in-name:姓名`);
  }
  return { role, signInName: signInName.toLowerCase(), name };
}

async function read(
  variable: string,
  question: string,
  env: Environment,
  terminal: Interface | undefined,
): Promise<string> {
  const given = env[variable]?.trim();
  if (given) return given;
  if (!terminal) throw new Error(`${variable}: 未设置 / is not set`);
  return (await terminal.question(`${question}: `)).trim();
}
