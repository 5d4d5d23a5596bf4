// The route tree. Each page is fetched when it is first opened.
import type { ApolloClient } from '@apollo/client';
import { createBrowserRouter, redirect } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';
import { Opening } from './Opening.tsx';

/** Routes whose loaders read through `client`. */
export function createRouter(client: ApolloClient): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      path: '/',
      errorElement: <ErrorPage />,
      HydrateFallback: Opening,
      children: [
        {
          path: 'dang-nhap',
          lazy: async () => {
            const { SignInPage } = await import('./features/session/SignInPage.tsx');
            return { Component: SignInPage };
          },
        },
        {
          path: 'dat-mat-khau',
          lazy: async () => {
            const { PasswordLinkPage } = await import('./features/account/PasswordLinkPage.tsx');
            return { Component: PasswordLinkPage };
          },
        },
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
            {
              path: 'ky-bao-cao',
              lazy: async () => {
                const { PeriodsPage } = await import('./features/periods/PeriodsPage.tsx');
                return { Component: PeriodsPage };
              },
            },
            {
              path: 'ky-bao-cao/mo',
              lazy: async () => {
                const { OpenPeriodPage } = await import('./features/periods/OpenPeriodPage.tsx');
                return { Component: OpenPeriodPage };
              },
            },
            {
              path: 'don-doc',
              lazy: async () => {
                const { RemindersPage } = await import('./features/reminders/RemindersPage.tsx');
                return { Component: RemindersPage };
              },
            },
            {
              path: 'thong-bao',
              lazy: async () => {
                const { NoticesPage } = await import('./features/notices/NoticesPage.tsx');
                return { Component: NoticesPage };
              },
            },
            {
              path: 'thong-bao/cai-dat',
              lazy: async () => {
                const { NoticeSettingsPage } = await import('./features/notices/NoticeSettingsPage.tsx');
                return { Component: NoticeSettingsPage };
              },
            },
            {
              path: 'cho-tham-dinh',
              lazy: async () => {
                const { ReviewPage } = await import('./features/review/ReviewPage.tsx');
                return { Component: ReviewPage };
              },
            },
            {
              path: 'lich-su',
              lazy: async () => {
                const { HistoryPage } = await import('./features/history/HistoryPage.tsx');
                return { Component: HistoryPage };
              },
            },
            {
              path: 'nhap-ke-hoach',
              lazy: async () => {
                const { ImportPage } = await import('./features/import/ImportPage.tsx');
                return { Component: ImportPage };
              },
            },
            {
              path: 'nhap-ke-hoach/:draft',
              lazy: async () => {
                const { DraftPage } = await import('./features/import/DraftPage.tsx');
                return { Component: DraftPage };
              },
            },
            {
              path: 'nguoi-dung',
              lazy: async () => {
                const { PeoplePage } = await import('./features/people/PeoplePage.tsx');
                return { Component: PeoplePage };
              },
            },
            {
              path: 'nguoi-dung/nhap',
              lazy: async () => {
                const { PeopleImportPage } = await import('./features/people/PeopleImportPage.tsx');
                return { Component: PeopleImportPage };
              },
            },
            {
              path: 'phan-cong',
              lazy: async () => {
                const { StaffingPage } = await import('./features/people/StaffingPage.tsx');
                return { Component: StaffingPage };
              },
            },
            {
              path: 'tai-khoan',
              lazy: async () => {
                const { AccountPage } = await import('./features/account/AccountPage.tsx');
                return { Component: AccountPage };
              },
            },
            {
              path: 'nhap-ke-hoach/:draft/so-sanh',
              lazy: async () => {
                const { AmendmentPage } = await import('./features/import/AmendmentPage.tsx');
                return { Component: AmendmentPage };
              },
            },
          ],
        },
        { path: '*', element: <ErrorPage /> },
      ],
    },
  ]);
}
