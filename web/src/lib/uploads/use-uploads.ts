import { useCallback, useEffect, useRef, useState } from 'react';
import { answerOf, api } from '../api/client';
import type { components } from '../api/schema';
import { uploadFile, type UploadState } from './upload-file';

export type StoredFile = components['schemas']['StoredFileDto'];

/** A file on its way. */
export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly state: UploadState;
  readonly error?: unknown;
}

const AT_ONCE = 2;

interface Uploads {
  readonly uploads: readonly Upload[];
  readonly add: (files: readonly File[]) => void;
  readonly again: (id: number) => void;
  readonly cancel: (id: number) => void;
}

/** Many files at once, two on the line at a time; each is handed over when the server has it, in whatever order. */
export function useUploads(onStored: (file: StoredFile) => void): Uploads {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const number = useRef(0);
  const running = useRef(new Map<number, AbortController>());
  const stored = useRef(onStored);
  useEffect(() => {
    stored.current = onStored;
  });

  const change = useCallback((id: number, change: Partial<Upload>): void => {
    setUploads((all) => all.map((each) => (each.id === id ? { ...each, ...change } : each)));
  }, []);
  const remove = useCallback((id: number): void => {
    setUploads((all) => all.filter((each) => each.id !== id));
  }, []);

  useEffect(() => {
    const line = running.current;
    const waiting = uploads.filter((each) => each.error === undefined && !line.has(each.id));
    for (const { id, file } of waiting.slice(0, Math.max(0, AT_ONCE - line.size))) {
      const controller = new AbortController();
      line.set(id, controller);
      const onState = (state: UploadState): void => change(id, { state });
      void uploadFile(file, { onState, signal: controller.signal })
        .then((fileId) => answerOf(api.GET('/api/files/{fileId}', { params: { path: { fileId } } })))
        .then((answer) => {
          stored.current(answer);
          line.delete(id);
          remove(id);
        })
        .catch((error: unknown) => {
          line.delete(id);
          if (!controller.signal.aborted) change(id, { error });
        });
    }
  }, [uploads, change, remove]);

  return {
    uploads,
    add: (files) => {
      const next = files.map((file): Upload => {
        number.current += 1;
        return { id: number.current, file, state: { step: 'HASHING' } };
      });
      setUploads((all) => [...all, ...next]);
    },
    again: (id) => change(id, { error: undefined, state: { step: 'HASHING' } }),
    cancel: (id) => {
      running.current.get(id)?.abort();
      running.current.delete(id);
      remove(id);
    },
  };
}
