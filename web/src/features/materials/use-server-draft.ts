import type { FormInstance } from 'antd';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CasePage } from '../../lib/api/types';
import { draftKey, dropDraft, readDraft, writeDraft } from '../../lib/drafts/draft-store';
import { useMe } from '../../lib/session';
import type { BundleValues } from './bundle';
import { placeOf, type Bases } from './draft-sections';
import { useSaveSubmissionDraft } from './save-submission-draft.mutation';
import { ServerDraft, type DraftState } from './server-draft';
import { useSubmissionDraft } from './submission-draft.query';

interface Kept {
  readonly draft: ServerDraft;
  readonly state: DraftState;
}

/** The draft of this form on the server, kept in step for as long as the form is open. */
export function useServerDraft(
  page: CasePage,
  form: FormInstance<BundleValues>,
  initial: BundleValues,
): Kept {
  const key = seenKey(useMe().personId, page);
  const { mutateAsync } = useSaveSubmissionDraft(page.caseId);
  const { data } = useSubmissionDraft(page.caseId, true);
  const [draft] = useState(
    () =>
      new ServerDraft(
        {
          initial,
          read: () => form.getFieldsValue(true) as BundleValues,
          write: (section, content) => form.setFieldValue(placeOf(section) as never, content),
          keep: (values) => {
            writeDraft(key, { values, savedAt: new Date().toISOString(), version: page.version });
          },
          send: (body, attempt) => mutateAsync({ body, key: attempt }),
        },
        readDraft<Bases>(key)?.values ?? {},
      ),
  );
  useEffect(() => () => draft.close(), [draft]);
  useEffect(() => {
    if (data) draft.compare(data.sections);
  }, [data, draft]);
  return { draft, state: useSyncExternalStore(draft.subscribe, draft.state) };
}

/** What this browser has seen of each part: after a reload it still tells mine from theirs. */
function seenKey(personId: string, page: CasePage): string {
  return draftKey(personId, page.caseId, `seen-${page.round + 1}`);
}

/** Once it is handed in there is nothing more to tell apart. */
export function forgetSeen(personId: string, page: CasePage): void {
  dropDraft(seenKey(personId, page));
}
