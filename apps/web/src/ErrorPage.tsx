// What stands in for a page that is not there or that broke.
import { useTranslation } from 'react-i18next';
import { Link, isRouteErrorResponse, useRouteError } from 'react-router';
import { Button } from './ui/Button.tsx';
import styles from './Opening.module.css';

/** Says what happened in a sentence and offers the way on. */
export function ErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const missing = error === undefined || (isRouteErrorResponse(error) && error.status === 404);
  return (
    <main className={styles.message}>
      <h1>{missing ? t('notFound') : t('crashed')}</h1>
      {missing ? (
        <Link to="/tien-do">{t('backToProgress')}</Link>
      ) : (
        <Button look="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      )}
    </main>
  );
}
