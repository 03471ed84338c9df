import { CaseForm } from '../../../components/case-form';
import { OneOfField } from '../../../components/fields/choice-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText, type Texts } from '../../../lib/text/use-text';
import { ChangeField } from '../change-field';
import { useConcludeDiscussion } from '../conclude-discussion.mutation';
import { DiscussedCase } from '../discussed-case';
import { MeetingView } from '../meeting-view';
import { openDiscussion, VOTES, type Discussion } from '../open-discussion';
import { VotesView } from '../votes-view';

type Body = CommandBody<'/api/cases/{caseId}/conclude-discussion'>;

/** The conclusion that the votes carry, and the minutes begun with everybody's words; all present then sign (SY-R19). */
export default function ConcludeDiscussion({ page, onDone }: TaskFormProps) {
  const texts = useText();
  const discussion = openDiscussion(page);
  return (
    <>
      {discussion && <MeetingView discussion={discussion} />}
      <DiscussedCase page={page} />
      {discussion && <VotesView discussion={discussion} />}
      <CaseForm<Body, Body>
        page={page}
        name="concludeDiscussion"
        command={useConcludeDiscussion(page.caseId)}
        initialValues={{ minutes: discussion ? minutesOf(discussion, texts) : '' }}
        toBody={bodyOf}
        submitText={texts.named('action', 'concludeDiscussion')}
        onAccepted={onDone}
      >
        <OneOfField
          name="conclusion"
          label="discussions.conclusion"
          hint="discussions.conclusionHint"
          values={VOTES}
          prefix="discussionVote"
          required
        />
        <ChangeField of="conclusion" />
        <TextField name="reasons" label="discussions.reasons" max={20_000} rows={3} required />
        <TextField name="minutes" label="discussions.minutes" max={100_000} rows={6} required />
      </CaseForm>
    </>
  );
}

function minutesOf({ votes }: Discussion, { t, named }: Texts): string {
  return votes
    .map(({ memberName, vote, words, change }) => {
      const said = `${memberName}：${words}（${named('discussionVote', vote)}）`;
      return change === null ? said : `${said}${t('discussions.changeTo', { change })}`;
    })
    .join('\n');
}

function bodyOf({ change, ...rest }: Body): Body {
  return tidy({ ...rest, ...(rest.conclusion === 'AGREE_WITH_CHANGE' && change ? { change } : {}) });
}
