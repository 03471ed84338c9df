import { useMatch, useNavigate } from 'react-router';
import { useCase } from '../features/case-page/case.query';
import { shownBy } from '../features/inbox/inbox-views';
import { addressOf } from '../features/inbox/inbox-address';
import { VIEWS } from '../features/inbox/inbox.query';
import { useSavedViews } from '../features/inbox/saved-views.query';
import { useOtherLanguage } from '../components/use-other-language';
import { changePreferences } from '../lib/preferences/preferences-store';
import { usePreferences } from '../lib/preferences/use-preferences';
import { useMe } from '../lib/session';
import { useText } from '../lib/text/use-text';
import { useFoundCases } from './found-cases.query';
import { recentCases } from './recent-cases';
import { ACTS } from './task-forms';

/** One thing that the palette finds. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly run: () => void;
  /** The case whose acts the right arrow shows. */
  readonly caseId?: string;
}

/** What can be done with one case: its tasks that I may take, the acts that are permitted to me. */
export function useCaseEntries(caseId: string | undefined): readonly Entry[] {
  const { named, locale } = useText();
  const go = useNavigate();
  const { data: page } = useCase(caseId ?? '');
  if (caseId === undefined || !page) return [];
  const to = (place: string) => (): void => void go(`/cases/${caseId}/${place}`);
  const tasks = page.tasks
    .filter(({ mayTake }) => mayTake)
    .map((task) => ({
      id: `task-${task.id}`,
      label: locale === 'zh' ? task.nameZh : named('action', task.taskKey),
      hint: page.caseNo,
      run: to(`tasks/${task.id}`),
    }));
  const acts = ACTS.filter((act) => page.permittedActions.some((each) => each === act)).map((act) => ({
    id: `act-${act}`,
    label: named('action', act),
    hint: page.caseNo,
    run: to(`acts/${act}`),
  }));
  return [...tasks, ...acts];
}

/** Acts on the case that is open, cases that are found or were open, pages, lists, and how the page looks. */
export function useEntries(text: string): readonly Entry[] {
  const { named } = useText();
  const go = useNavigate();
  const { personId } = useMe();
  const here = useMatch('/cases/:caseId/*')?.params.caseId;
  const onCase = useCaseEntries(here === 'new' ? undefined : here);
  const { data: cases = [] } = useFoundCases(text);
  const commands = [...onCase, ...usePlaces(), ...useLooks()];
  const { t } = useText();
  const open = (caseId: string) => (): void => void go(`/cases/${caseId}`);
  const found = cases.map((each) => ({
    id: each.caseId,
    label: `${each.caseNo} ${each.party.name} ${each.cause}`,
    hint: named('stage', each.stage),
    run: open(each.caseId),
    caseId: each.caseId,
  }));
  const recent = recentCases(personId)
    .filter(({ caseId }) => caseId !== here)
    .map(({ caseId, label }) => ({
      id: caseId,
      label,
      hint: t('palette.recent'),
      run: open(caseId),
      caseId,
    }));
  const wanted = text.toLowerCase();
  const fitting = commands.filter(({ label }) => label.toLowerCase().includes(wanted));
  return text === ''
    ? [...onCase, ...recent, ...fitting.filter((each) => !onCase.includes(each))]
    : [...found, ...fitting];
}

function usePlaces(): readonly Entry[] {
  const { t } = useText();
  const go = useNavigate();
  const me = useMe();
  const { data: saved = [] } = useSavedViews();
  const hint = t('palette.pages');
  const place = (id: string, label: string, path: string): Entry => ({
    id,
    label,
    hint,
    run: () => void go(path),
  });
  return [
    ...VIEWS.map((view) =>
      place(`view-${view}`, `${t('shell.inbox')} · ${t(`inbox.view.${view}`)}`, `/inbox/${view}`),
    ),
    ...saved.map((view) => place(view.id, `${t('shell.inbox')} · ${view.name}`, addressOf(shownBy(view)))),
    ...(me.permittedActions.includes('listCases') ? [place('cases', t('shell.cases'), '/cases')] : []),
    ...(me.roles.includes('HANDLER') ? [place('file', t('cases.file'), '/cases/new')] : []),
    place('calendar', t('shell.calendar'), '/calendar'),
    place('notices', t('shell.notices'), '/notices'),
    place('absences', t('shell.absences'), '/me/absences'),
    place('sessions', t('shell.sessions'), '/me/sessions'),
    place('password', t('shell.password'), '/me/password'),
  ];
}

function useLooks(): readonly Entry[] {
  const { t } = useText();
  const { theme, density } = usePreferences();
  const switchLanguage = useOtherLanguage();
  const hint = t('palette.commands');
  return [
    {
      id: 'theme',
      label: t(theme === 'dark' ? 'shell.light' : 'shell.dark'),
      hint,
      run: () => void changePreferences({ theme: theme === 'dark' ? 'light' : 'dark' }),
    },
    {
      id: 'density',
      label: t(density === 'compact' ? 'shell.comfortable' : 'shell.compact'),
      hint,
      run: () => void changePreferences({ density: density === 'compact' ? 'comfortable' : 'compact' }),
    },
    {
      id: 'language',
      label: t('shell.language'),
      hint,
      run: switchLanguage,
    },
  ];
}
