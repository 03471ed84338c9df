import { ApiProblem, isProblem } from '../api/problem';
import { fetchInSession, problemOfResponse } from '../api/client';
import { sha256Of } from './sha256';

/** Where an upload stands. */
export type UploadState =
  { readonly step: 'HASHING' } | { readonly step: 'SENDING' | 'WAITING'; readonly sent: number };

interface Handlers {
  readonly onState: (state: UploadState) => void;
  readonly signal: AbortSignal;
}

/** Small enough that a broken line costs little, large enough that a fast one is used. */
const PART_BYTES = 4 * 1024 * 1024;
const RETRY_AFTER_MS = [500, 1_000, 2_000, 5_000];
const KNOWN = 'fashen.upload.';

/**
 * Sends a file in parts (tus 1.0.0) and answers its id. A lost connection is waited for and the upload goes on where
 * the server says it stopped; the same file chosen again after a reload goes on there too.
 * @throws ApiProblem when the server refuses it; AbortError when it was cancelled
 */
export async function uploadFile(file: File, { onState, signal }: Handlers): Promise<string> {
  onState({ step: 'HASHING' });
  const hash = await sha256Of(file);
  const memory = `${KNOWN}${hash ?? `${file.name}.${file.lastModified}`}.${file.size}`;
  const known = localStorage.getItem(memory);
  let upload = known === null ? undefined : await offsetOf(known, signal).catch(forgetRefused);
  let place = known ?? '';
  if (!upload) {
    place = await patiently(() => begin(file, hash, signal), { onState, signal }, 0);
    localStorage.setItem(memory, place);
    upload = { sent: 0 };
  }
  while (upload.fileId === undefined) {
    const { sent }: Progress = upload;
    onState({ step: 'SENDING', sent });
    upload = await patiently(() => sendPart(place, file, signal), { onState, signal }, sent);
  }
  localStorage.removeItem(memory);
  return upload.fileId;
}

interface Progress {
  readonly sent: number;
  readonly fileId?: string;
}

async function begin(file: File, hash: string | undefined, signal: AbortSignal): Promise<string> {
  const metadata = [
    `filename ${base64(file.name)}`,
    ...(file.type ? [`filetype ${base64(file.type)}`] : []),
    ...(hash ? [`sha256 ${base64(hash)}`] : []),
  ].join(',');
  const headers = { 'Upload-Length': String(file.size), 'Upload-Metadata': metadata };
  const response = await tus('/api/files/uploads', { method: 'POST', headers, signal });
  return response.headers.get('Location') ?? '';
}

/** Asks first where the server stands: after a lost answer it may have more than we know. */
async function sendPart(place: string, file: File, signal: AbortSignal): Promise<Progress> {
  const stands = await offsetOf(place, signal);
  if (stands.fileId !== undefined) return stands;
  const headers = {
    'Upload-Offset': String(stands.sent),
    'Content-Type': 'application/offset+octet-stream',
  };
  const body = file.slice(stands.sent, stands.sent + PART_BYTES);
  return progressOf(await tus(place, { method: 'PATCH', headers, body, signal }));
}

async function offsetOf(place: string, signal: AbortSignal): Promise<Progress> {
  return progressOf(await tus(place, { method: 'HEAD', signal }));
}

function progressOf({ headers }: Response): Progress {
  const fileId = headers.get('Fashen-File-Id');
  return { sent: Number(headers.get('Upload-Offset')), ...(fileId ? { fileId } : {}) };
}

async function tus(path: string, init: RequestInit): Promise<Response> {
  const headers = { 'Tus-Resumable': '1.0.0', ...(init.headers as Record<string, string> | undefined) };
  const response = await fetchInSession(
    new Request(new URL(path, window.location.origin), { ...init, headers }),
  );
  if (!response.ok) throw await problemOfResponse(response);
  return response;
}

/** Tries again as long as it is the connection that fails; a refusal is final. */
async function patiently<T>(
  attempt: () => Promise<T>,
  { onState, signal }: Handlers,
  sent: number,
): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isProblem(error) || !error.uncertain || signal.aborted) throw error;
      onState({ step: 'WAITING', sent });
      await pause(RETRY_AFTER_MS[Math.min(tried, RETRY_AFTER_MS.length - 1)] ?? 0, signal);
    }
  }
}

/** Until the time is over or the browser says that it is online again. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      window.clearTimeout(timer);
      window.removeEventListener('online', go);
      signal.removeEventListener('abort', go);
      resolve();
    };
    const timer = window.setTimeout(go, milliseconds);
    window.addEventListener('online', go);
    signal.addEventListener('abort', go);
  });
}

/** An upload of which the server knows nothing any more is begun anew. */
function forgetRefused(error: unknown): undefined {
  if (error instanceof ApiProblem && !error.uncertain) return undefined;
  throw error;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
