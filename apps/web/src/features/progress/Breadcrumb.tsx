// The way from the city down to the unit in focus.
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { homeUnit, useViewer } from '../session/viewer.ts';
import { readableSearch } from '../filter/filterFromUrl.ts';
import { openFromUrl, withRoot } from './progressUrl.ts';
import styles from './Breadcrumb.module.css';

interface Crumb {
  id: string;
  code: string;
  name: string;
}

/** Links up to the viewer's own unit, on the same page; what is above that is shown by name. */
export function Breadcrumb({ unit }: { unit: Crumb & { ancestors: Crumb[] } }) {
  const { t } = useTranslation('progress');
  const { search } = useLocation();
  const home = homeUnit(useViewer());
  const above = new Set(home?.ancestors.map(({ id }) => id));
  const params = new URLSearchParams(search);
  const path = [...unit.ancestors, unit];
  return (
    <nav aria-label={t('breadcrumb')}>
      <ol className={styles.path}>
        {path.map((crumb, at) => (
          <li key={crumb.id} className={styles.crumb}>
            {crumb.id === unit.id ? (
              <span aria-current="page" className={styles.here}>
                {crumb.name}
              </span>
            ) : above.has(crumb.id) ? (
              crumb.name
            ) : (
              <Link
                to={{
                  search: readableSearch(
                    withRoot(params, crumb.code, [...path.slice(at).map(({ code }) => code), ...openFromUrl(params)]),
                  ),
                }}
              >
                {crumb.name}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
