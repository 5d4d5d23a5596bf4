// The Tiến độ page.
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../filter/FilterBar.tsx';

/** Units, their tasks and the evidence, in one grid. */
export function ProgressPage() {
  const { t } = useTranslation('progress');
  return (
    <main>
      <h1>{t('title')}</h1>
      <FilterBar />
    </main>
  );
}
