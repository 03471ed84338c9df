import createClient, { type Middleware } from 'openapi-fetch';
import { readPreferences } from '../preferences/preferences-store';
import { ApiProblem, connectionLost, type Problem } from './problem';
import type { paths } from './schema';
import { sessionGate } from './session-gate';

const NO_SESSION = ['/api/sign-in', '/api/sign-out'];

/** Sends once more when the session had ended and the person has signed in again over the page. */
export async function fetchInSession(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  if (response.status !== 401 || NO_SESSION.includes(new URL(request.url).pathname)) return response;
  await sessionGate.signedInAgain();
  return send(again);
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw connectionLost();
  }
}

const language: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', readPreferences().locale);
    return request;
  },
};

/** The api, typed by its own description (`npm run web:types`). */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: fetchInSession });
api.use(language);

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's body; a refusal is thrown as ApiProblem. */
export async function answerOf<T>(sent: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await sent;
  if (response.ok) return data as T;
  throw new ApiProblem(problemOf(error, response.status));
}

/** The refusal that an answer to `fetchInSession` holds. */
export async function problemOfResponse(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => undefined);
  return new ApiProblem(problemOf(body, response.status));
}

function problemOf(error: unknown, status: number): Problem {
  if (typeof error === 'object' && error !== null && 'code' in error) return error as Problem;
  return {
    code: 'UNEXPECTED',
    status,
    title: '',
    detail: '',
    remedy: '',
    field: null,
    clauses: [],
    errors: [],
  };
}
