import { type Refusal } from '../../shared/domain-error.js';
import { type DraftSection } from './draft.js';

/** What somebody else has written meanwhile. */
export interface TheirSection {
  readonly content: unknown;
  readonly savedByName: string;
  readonly savedAt: Date;
}

/** The section was written by somebody else since: both texts are there, nobody's work is lost. */
export function sectionStale(
  section: DraftSection,
  version: number,
  theirs: TheirSection | undefined,
): Refusal {
  const by = theirs?.savedByName ?? '';
  return {
    code: 'SECTION_STALE',
    status: 409,
    field: section,
    message: {
      zh: `草稿的这一部分（${section}）已由${by}保存为第 ${version} 版`,
      en: `This section (${section}) was saved meanwhile by ${by} as version ${version}`,
    },
    remedy: {
      zh: '请对照对方的内容合并后，按新版本保存',
      en: 'Merge with the other text, then save on top of its version',
    },
    details: {
      section,
      version,
      content: theirs?.content ?? null,
      savedByName: theirs?.savedByName ?? null,
      savedAt: theirs?.savedAt.toISOString() ?? null,
    },
  };
}
