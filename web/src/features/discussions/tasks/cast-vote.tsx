import { CaseForm } from '../../../components/case-form';
import { OneOfField } from '../../../components/fields/choice-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useCastVote } from '../cast-vote.mutation';
import { ChangeField } from '../change-field';
import { DiscussedCase } from '../discussed-case';
import { MeetingView } from '../meeting-view';
import { openDiscussion, VOTES } from '../open-discussion';
import { VotesView } from '../votes-view';

type Body = CommandBody<'/api/cases/{caseId}/cast-vote'>;

/** A member's own words and vote (SY-R19); of the others only who has voted (the api keeps what until all have). */
export default function CastVote({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const discussion = openDiscussion(page);
  return (
    <>
      {discussion && <MeetingView discussion={discussion} />}
      <DiscussedCase page={page} />
      {discussion && <VotesView discussion={discussion} />}
      <CaseForm<Body, Body>
        page={page}
        name="castVote"
        command={useCastVote(page.caseId)}
        toBody={bodyOf}
        submitText={named('action', 'castVote')}
        onAccepted={onDone}
      >
        <TextField
          name="words"
          label="discussions.words"
          hint="discussions.wordsHint"
          max={20_000}
          rows={3}
          required
        />
        <OneOfField
          name="vote"
          label="discussions.vote"
          hint="discussions.voteHint"
          values={VOTES}
          prefix="discussionVote"
          required
        />
        <ChangeField of="vote" />
      </CaseForm>
    </>
  );
}

function bodyOf({ change, ...rest }: Body): Body {
  return tidy({ ...rest, ...(rest.vote === 'AGREE_WITH_CHANGE' && change ? { change } : {}) });
}
