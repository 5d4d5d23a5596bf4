// What each line of a file would do, or what is wrong with it.
import { useTranslation } from 'react-i18next';
import { useGrantWords } from '../_lib/useGrantWords.ts';
import type { PeopleImportQuery } from '../PeopleImportPage.generated.ts';
import styles from '../people.module.css';

/** Lines with errors first: they are what there is to do. */
export function ImportLines({ lines }: { lines: PeopleImportQuery['accountImport']['lines'] }) {
  const { t } = useTranslation('people');
  const words = useGrantWords();
  const inOrder = [...lines].sort((a, b) => Number(a.errors.length === 0) - Number(b.errors.length === 0));
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${styles.cards}`}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t('line')}
            </th>
            <th scope="col">{t('username')}</th>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('grants')}</th>
            <th scope="col">{t('result')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ line, username, displayName, email, role, unit, startsOn, endsOn, act, errors }) => (
            <tr key={line} className={errors.length > 0 ? styles.badRow : undefined}>
              <td data-label={t('line')} className={styles.number}>
                {line}
              </td>
              <td data-label={t('username')}>{username}</td>
              <td>
                {displayName}
                {email ? <p className={styles.soft}>{email}</p> : null}
              </td>
              <td>{role && unit ? `${words.grant({ role, unit })}, ${words.days({ startsOn, endsOn })}` : ''}</td>
              <td>
                {t(`act.${act}`)}
                {errors.map(({ field, message }) => (
                  <p key={field} className={styles.bad}>
                    <strong>{field}</strong>: {message}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
