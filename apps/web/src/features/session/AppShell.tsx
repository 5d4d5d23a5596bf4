// The frame of every page for those signed in: who they are, where they can go, and what the whole page must say.
import type { ApolloClient } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Outlet, redirect, useLoaderData, useNavigation, type LoaderFunctionArgs } from 'react-router';
import { actAs, offline, sessionExpired } from '../../apollo/connection.ts';
import { useStore } from '../../lib/store.ts';
import { Banner } from '../../ui/Banner.tsx';
import { ToastRegion } from '../../ui/Toasts.tsx';
import { TalkPanel } from '../comments/TalkPanel.tsx';
import { ExportTray } from '../export/ExportTray.tsx';
import { AppHeader } from './AppHeader.tsx';
import { ViewerDocument, type ViewerQuery } from './AppShell.generated.ts';
import styles from './AppShell.module.css';
import { ExpiredSessionDialog } from './ExpiredSessionDialog.tsx';
import { SampleDataBanner } from './SampleDataBanner.tsx';
import { ViewerContext } from './viewer.ts';

/** A loader that lets in only those signed in and sends the others to sign in, to come back afterwards. */
export function requireViewer(client: ApolloClient) {
  return async ({ request }: LoaderFunctionArgs) => {
    const { data } = await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
    if (data?.viewer) {
      actAs(data.viewer.username);
      return data;
    }
    const { pathname, search } = new URL(request.url);
    return redirect(`/dang-nhap?den=${encodeURIComponent(pathname + search)}`);
  };
}

/** Head, notices, the page. */
export function AppShell() {
  const { t } = useTranslation();
  const { viewer, instance } = useLoaderData() as ViewerQuery;
  const unreachable = useStore(offline);
  const expired = useStore(sessionExpired);
  const leaving = useNavigation().state !== 'idle';
  return (
    <ViewerContext value={viewer}>
      <div className={styles.frame}>
        <a className={styles.skip} href="#noi-dung">
          {t('skipToContent')}
        </a>
        <AppHeader />
        {instance.sampleData ? <SampleDataBanner /> : null}
        {unreachable ? <Banner tone="bad">{t('offline')}</Banner> : null}
        <main id="noi-dung" tabIndex={-1} className={styles.main} aria-busy={leaving}>
          <Outlet />
        </main>
        <ExportTray />
        <TalkPanel />
      </div>
      {expired ? <ExpiredSessionDialog /> : null}
      <ToastRegion />
    </ViewerContext>
  );
}
