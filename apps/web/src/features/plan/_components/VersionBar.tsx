// Which version of the plan is read, and with which it is compared. A plan that was never amended has no such bar.
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { formatDate } from '../../../lib/dates.ts';
import { readableSearch } from '../../filter/filterFromUrl.ts';
import { withVersion } from '../planUrl.ts';
import type { PlanVersions } from '../planTypes.ts';
import styles from './VersionBar.module.css';

interface Props {
  plan: PlanVersions;
  /** The number of the version that is read. */
  reading: number;
  /** The number of the one with which it is compared. */
  compared: number | null;
  /** The periods that are looked at. */
  periods: readonly string[] | null | undefined;
}

/** Both choices stand in the address. */
export function VersionBar({ plan: { version: latest, versions }, reading, compared, periods }: Props) {
  const { t } = useTranslation('version');
  const { search } = useLocation();
  const navigate = useNavigate();
  if (versions.length < 2) return null;
  const to = (version: number, other: number | null) =>
    readableSearch(withVersion(new URLSearchParams(search), version === latest ? null : version, other));
  const nameOf = ({ number, publishedAt }: (typeof versions)[number]) => {
    const date = publishedAt === null ? null : formatDate(publishedAt.slice(0, 10));
    if (number === latest) return date ? t('versionLatestDated', { number, date }) : t('versionLatest', { number });
    return date ? t('versionDated', { number, date }) : t('versionNumber', { number });
  };
  // A single period that is carried out under another version than the one that is read.
  const [period] = periods?.length === 1 ? periods : [];
  const under = versions.find((one) => one.periods.some(({ code }) => code === period))?.number;

  return (
    <div className={styles.bar}>
      <label className={styles.label}>
        {t('reading')}
        <select value={reading} onChange={(event) => void navigate({ search: to(Number(event.target.value), null) })}>
          {versions.toReversed().map((one) => (
            <option key={one.id} value={one.number}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.label}>
        {t('compareWith')}
        <select
          value={compared ?? ''}
          onChange={(event) => void navigate({ search: to(reading, Number(event.target.value) || null) })}
        >
          <option value="">{t('noComparison')}</option>
          {versions
            .filter(({ number }) => number !== reading)
            .toReversed()
            .map(({ id, number }) => (
              <option key={id} value={number}>
                {t('versionNumber', { number })}
              </option>
            ))}
        </select>
      </label>
      {reading !== latest ? (
        <p role="status" className={styles.note}>
          {t('earlier', { number: reading })} <Link to={{ search: to(latest, null) }}>{t('toLatest')}</Link>
        </p>
      ) : null}
      {period !== undefined && under !== undefined && under !== reading ? (
        <p className={styles.note}>
          {t('periodUnder', { code: period, number: under })}{' '}
          <Link to={{ search: to(under, null) }}>{t('readThat', { number: under })}</Link>
        </p>
      ) : null}
    </div>
  );
}
