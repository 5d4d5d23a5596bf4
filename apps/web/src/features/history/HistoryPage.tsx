// The Lịch sử page: everything that was done as far as the viewer reads, searched by what the address says.
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useEqual } from '../../lib/useEqual.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { readableSearch } from '../filter/filterFromUrl.ts';
import { homeUnit, useViewer } from '../session/viewer.ts';
import { HistoryFilterBar } from './_components/HistoryFilterBar.tsx';
import { HistoryList } from './_components/HistoryList.tsx';
import { historyFromUrl, withHistoryParams, type HistoryParam } from './_lib/historyUrl.ts';
import { Page } from '../../ui/Page.tsx';

/** Filter, export, list. */
export function HistoryPage() {
  const { t } = useTranslation('history');
  const { search } = useLocation();
  const navigate = useNavigate();
  const home = homeUnit(useViewer());
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const filter = useEqual(historyFromUrl(params));

  const change = useCallback(
    (parts: Partial<Record<HistoryParam, string>>) => {
      const next = withHistoryParams(new URLSearchParams(window.location.search), parts);
      void navigate(`/lich-su${readableSearch(next)}`, { replace: true, preventScrollReset: true });
    },
    [navigate],
  );

  return (
    <Page
      title={t('title')}
      actions={<ExportMenu request={{ view: 'AUDIT', history: filter }} unitName={filter.under ?? home?.name ?? ''} />}
    >
      <HistoryFilterBar params={params} onChange={change} />
      <HistoryList filter={filter} inLog />
    </Page>
  );
}
