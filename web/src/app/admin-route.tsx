import { Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { useMe } from '../lib/session';
import { useText } from '../lib/text/use-text';
import { adminPagesFor } from '../lib/admin-pages';
import styles from './admin.module.css';
import { NotFound } from './not-found';

/** The frame of administration: the pages that one may see, and the one that is open. */
export function AdminRoute() {
  const { t } = useText();
  const { pathname } = useLocation();
  const pages = adminPagesFor(useMe().permittedActions);
  const [first] = pages;
  const [, , asked] = pathname.split('/');
  if (!first) return <NotFound />;
  if (!asked) return <Navigate to={first.path} replace />;
  if (!pages.some(({ path }) => path === asked)) return <NotFound />;
  return (
    <div className={styles.admin}>
      <nav className={styles.nav} aria-label={t('admin.title')}>
        {pages.map(({ path, title }) => (
          <NavLink key={path} to={path}>
            {t(title)}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
