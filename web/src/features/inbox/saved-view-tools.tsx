import { SaveOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { Dialog } from '../../components/dialogs/dialog';
import { useFeedback } from '../../components/feedback/feedback-context';
import { ProblemNotice } from '../../components/problem-notice';
import { useText } from '../../lib/text/use-text';
import type { Shown, useInboxAddress } from './inbox-address';
import { shownBy } from './inbox-views';
import styles from './inbox.module.css';
import { useRemoveView } from './remove-view.mutation';
import { useSaveView } from './save-view.mutation';
import { useSavedViews, type SavedView } from './saved-views.query';

/** Keeps what is shown as a view of one's own; in such a view, keeps what was changed, or drops it. */
export function SavedViewTools({ address }: { address: ReturnType<typeof useInboxAddress> }) {
  const { t } = useText();
  const { message } = useFeedback();
  const { data: views = [] } = useSavedViews();
  const save = useSaveView();
  const remove = useRemoveView();
  const [naming, setNaming] = useState<Named>();
  const present = views.find(({ id }) => id === address.saved);
  const changed = present && !same(shownBy(present), address);
  const onError = (error: Error): void => void message.warning(error.message);
  return (
    <>
      {present && changed && (
        <Button onClick={() => save.mutate(viewOf(address, present), { onError })} loading={save.isPending}>
          {t('inbox.saveChanges')}
        </Button>
      )}
      {present && (
        <>
          <Button onClick={() => setNaming(present)}>{t('inbox.renameView')}</Button>
          <Button
            onClick={() =>
              remove.mutate(present.id, {
                onError,
                onSuccess: () => address.open({ saved: undefined, filter: {} }),
              })
            }
          >
            {t('inbox.removeView')}
          </Button>
        </>
      )}
      <Button icon={<SaveOutlined />} onClick={() => setNaming({ id: crypto.randomUUID(), name: '' })}>
        {t('inbox.saveView')}
      </Button>
      {naming && (
        <NameView
          view={viewOf(address, naming)}
          onClose={() => setNaming(undefined)}
          onSaved={(view) => address.open({ ...shownBy(view) })}
        />
      )}
    </>
  );
}

type Named = Pick<SavedView, 'id' | 'name'>;

interface NameViewProps {
  readonly view: SavedView;
  readonly onClose: () => void;
  readonly onSaved: (view: SavedView) => void;
}

function NameView({ view, onClose, onSaved }: NameViewProps) {
  const { t } = useText();
  const id = useId();
  const [name, setName] = useState(view.name);
  const save = useSaveView();
  const submit = (): void => {
    if (name.trim() === '' || save.isPending) return;
    save.mutate(
      { ...view, name: name.trim() },
      {
        onSuccess: (saved) => {
          onClose();
          onSaved(saved);
        },
      },
    );
  };
  return (
    <Dialog
      open
      title={t('inbox.saveView')}
      okText={t('inbox.keep')}
      cancelText={t('common.cancel')}
      onOk={submit}
      onCancel={onClose}
      confirmLoading={save.isPending}
      width={420}
    >
      <label htmlFor={id}>{t('inbox.viewName')}</label>
      <Input
        id={id}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={(event) => {
          if (!event.nativeEvent.isComposing) submit();
        }}
      />
      <p className={styles.hint}>{t('inbox.viewKeeps')}</p>
      <ProblemNotice error={save.error} />
    </Dialog>
  );
}

function viewOf({ view, filter, columns }: Shown, { id, name }: Named): SavedView {
  return {
    id,
    name,
    list: 'INBOX',
    filter: { view, ...filter },
    columns: [...columns],
  };
}

function same(one: Shown, other: Shown): boolean {
  const text = (shown: Shown): string =>
    JSON.stringify([shown.view, Object.entries(shown.filter).sort(), shown.columns]);
  return text(one) === text(other);
}
