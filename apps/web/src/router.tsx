// The route tree. Each page is fetched when it is first opened.
import type { ApolloClient } from '@apollo/client';
import type { ComponentType } from 'react';
import { createBrowserRouter, redirect } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';
import { Opening } from './Opening.tsx';

/** A route whose page is what its module exports under `name`. */
const page = <Name extends string>(path: string, name: Name, load: () => Promise<Record<Name, ComponentType>>) => ({
  path,
  lazy: async () => ({ Component: (await load())[name] }),
});

/** Routes whose loaders read through `client`. */
export function createRouter(client: ApolloClient): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      path: '/',
      errorElement: <ErrorPage />,
      HydrateFallback: Opening,
      children: [
        page('dang-nhap', 'SignInPage', () => import('./features/session/SignInPage.tsx')),
        page('dat-mat-khau', 'PasswordLinkPage', () => import('./features/account/PasswordLinkPage.tsx')),
        {
          lazy: async () => {
            const { AppShell, requireViewer } = await import('./features/session/AppShell.tsx');
            return { Component: AppShell, loader: requireViewer(client) };
          },
          // Who is signed in changes only by signing in and out, which load the page anew.
          shouldRevalidate: () => false,
          children: [
            { index: true, loader: () => redirect('/tien-do') },
            {
              path: 'tien-do',
              lazy: async () => {
                const [{ ProgressPage }, address] = await Promise.all([
                  import('./features/progress/ProgressPage.tsx'),
                  import('./features/progress/completeAddress.ts'),
                ]);
                return address.completed(client, ProgressPage);
              },
            },
            {
              path: 'ke-hoach',
              lazy: async () => {
                const [{ PlanPage }, address] = await Promise.all([
                  import('./features/plan/PlanPage.tsx'),
                  import('./features/progress/completeAddress.ts'),
                ]);
                return address.completed(client, PlanPage);
              },
            },
            page('ky-bao-cao', 'PeriodsPage', () => import('./features/periods/PeriodsPage.tsx')),
            page('ky-bao-cao/mo', 'OpenPeriodPage', () => import('./features/periods/OpenPeriodPage.tsx')),
            page('don-doc', 'RemindersPage', () => import('./features/reminders/RemindersPage.tsx')),
            page('thong-bao', 'NoticesPage', () => import('./features/notices/NoticesPage.tsx')),
            page('thong-bao/cai-dat', 'NoticeSettingsPage', () => import('./features/notices/NoticeSettingsPage.tsx')),
            page('cho-tham-dinh', 'ReviewPage', () => import('./features/review/ReviewPage.tsx')),
            page('lich-su', 'HistoryPage', () => import('./features/history/HistoryPage.tsx')),
            page('nhap-ke-hoach', 'ImportPage', () => import('./features/import/ImportPage.tsx')),
            page('nhap-ke-hoach/:draft', 'DraftPage', () => import('./features/import/DraftPage.tsx')),
            page('nguoi-dung', 'PeoplePage', () => import('./features/people/PeoplePage.tsx')),
            page('nguoi-dung/nhap', 'PeopleImportPage', () => import('./features/people/PeopleImportPage.tsx')),
            page('phan-cong', 'StaffingPage', () => import('./features/people/StaffingPage.tsx')),
            page('tai-khoan', 'AccountPage', () => import('./features/account/AccountPage.tsx')),
            page('nhap-ke-hoach/:draft/so-sanh', 'AmendmentPage', () => import('./features/import/AmendmentPage.tsx')),
          ],
        },
        { path: '*', element: <ErrorPage /> },
      ],
    },
  ]);
}
