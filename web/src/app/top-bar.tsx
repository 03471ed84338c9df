import { QuestionCircleOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { LanguageButton } from '../components/language-button';
import { useSignOut } from '../features/sign-in/sign-out.mutation';
import { changePreferences } from '../lib/preferences/preferences-store';
import { usePreferences } from '../lib/preferences/use-preferences';
import { useMe } from '../lib/session';
import { useText } from '../lib/text/use-text';
import { adminPagesFor } from '../lib/admin-pages';
import icon from './icon.svg';
import { NoticesBell } from './notices-bell';
import styles from './shell.module.css';

export function TopBar({ onPalette, onHelp }: { onPalette: () => void; onHelp: () => void }) {
  const { t } = useText();
  const { permittedActions } = useMe();
  const { pathname } = useLocation();
  return (
    <header className={styles.bar}>
      <Link to="/inbox/mine" className={styles.brand}>
        <img src={icon} alt="" />
        {t('common.app')}
      </Link>
      <nav className={styles.nav} aria-label={t('shell.nav')}>
        <Link to="/inbox/mine" aria-current={pathname.startsWith('/inbox') ? 'page' : undefined}>
          {t('shell.inbox')}
        </Link>
        {permittedActions.includes('listCases') && <NavLink to="/cases">{t('shell.cases')}</NavLink>}
        <NavLink to="/calendar">{t('shell.calendar')}</NavLink>
        <WideLinks />
      </nav>
      <button type="button" className={styles.finder} onClick={onPalette}>
        {t('shell.palette')}
        <kbd>Ctrl K</kbd>
      </button>
      <div className={styles.actions}>
        <NoticesBell />
        <Button type="text" icon={<QuestionCircleOutlined />} aria-label={t('shell.help')} onClick={onHelp} />
        <LanguageButton />
        <PersonMenu />
      </div>
    </header>
  );
}

const LEADERS = ['AGENCY_HEAD', 'DEPUTY_IN_CHARGE', 'LEGAL_UNIT_HEAD', 'HANDLING_UNIT_HEAD', 'SUPERVISOR'];

/** The overview for who leads, administration for who runs the system. */
function WideLinks() {
  const { t } = useText();
  const { roles, permittedActions } = useMe();
  return (
    <>
      {roles.some((role) => LEADERS.includes(role)) && (
        <NavLink to="/overview">{t('overview.title')}</NavLink>
      )}
      {adminPagesFor(permittedActions).length > 0 && <NavLink to="/admin">{t('admin.title')}</NavLink>}
    </>
  );
}

function PersonMenu() {
  const { t } = useText();
  const me = useMe();
  const go = useNavigate();
  const { theme, density } = usePreferences();
  const signOut = useSignOut();
  const items: MenuProps['items'] = [
    { key: 'who', disabled: true, label: me.unitName },
    { type: 'divider' },
    {
      key: 'theme',
      label: t(theme === 'dark' ? 'shell.light' : 'shell.dark'),
      onClick: () => void changePreferences({ theme: theme === 'dark' ? 'light' : 'dark' }),
    },
    {
      key: 'density',
      label: t(density === 'compact' ? 'shell.comfortable' : 'shell.compact'),
      onClick: () => void changePreferences({ density: density === 'compact' ? 'comfortable' : 'compact' }),
    },
    { type: 'divider' },
    { key: 'absences', label: t('shell.absences'), onClick: () => void go('/me/absences') },
    { key: 'sessions', label: t('shell.sessions'), onClick: () => void go('/me/sessions') },
    { key: 'password', label: t('shell.password'), onClick: () => void go('/me/password') },
    { key: 'out', label: t('shell.signOut'), onClick: () => signOut.mutate() },
  ];
  return (
    <Dropdown autoFocus menu={{ items }} trigger={['click']}>
      <Button type="text" icon={<UserOutlined />}>
        {me.name}
      </Button>
    </Dropdown>
  );
}
