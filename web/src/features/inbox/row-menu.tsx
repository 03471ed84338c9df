import { Dropdown, type MenuProps } from 'antd';
import type { WorkItem } from '../../lib/api/types';
import { useText } from '../../lib/text/use-text';
import type { Act } from './acts';
import styles from './inbox.module.css';

export interface MenuPlace {
  readonly item: WorkItem;
  /** The button of the row, to which the focus returns. */
  readonly anchor: HTMLElement;
}

const KEYS: Readonly<Record<Act, string>> = {
  CLAIM: 'c',
  RETURN: 'r',
  TRANSFER: 't',
  DELEGATE: 'd',
  URGE: 'u',
  COPY: 'y',
};

interface RowMenuProps {
  readonly place: MenuPlace;
  readonly acts: readonly Act[];
  readonly onAct: (act: Act) => void;
  readonly onOpenTask: () => void;
  readonly onClose: () => void;
}

/** The acts on one task; one menu for the whole list, so that a row costs nothing until it is asked for. */
export function RowMenu({ place, acts, onAct, onOpenTask, onClose }: RowMenuProps) {
  const { t } = useText();
  const box = place.anchor.getBoundingClientRect();
  const close = (): void => {
    onClose();
    place.anchor.focus();
  };
  const items: MenuProps['items'] = [
    { key: 'open', label: t('keys.open'), extra: 'Enter', onClick: onOpenTask },
    ...acts.map((act) => ({
      key: act,
      label: t(`inbox.act.${act}`),
      extra: KEYS[act],
      onClick: () => {
        close();
        onAct(act);
      },
    })),
  ];
  return (
    <Dropdown
      open
      autoFocus
      menu={{ items }}
      trigger={['click']}
      placement="bottomRight"
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <span
        className={styles.anchor}
        style={{ insetBlockStart: box.top, insetInlineStart: box.left, width: box.width, height: box.height }}
      />
    </Dropdown>
  );
}
