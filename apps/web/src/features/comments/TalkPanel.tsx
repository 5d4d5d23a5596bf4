// The open thread, beside the page.
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Skeleton } from '../../ui/Waiting.tsx';
import { readableSearch } from '../filter/filterFromUrl.ts';
import { talkFromUrl, withTalk } from './talkUrl.ts';

const Thread = lazy(async () => ({ default: (await import('./_components/Thread.tsx')).Thread }));

/** Open while the address names a thread; on any page. */
export function TalkPanel() {
  const { t } = useTranslation('comments');
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const id = talkFromUrl(new URLSearchParams(search));
  if (id === null) return null;
  const close = () => {
    const next = withTalk(new URLSearchParams(window.location.search), null);
    void navigate(pathname + readableSearch(next), { preventScrollReset: true });
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-talk="${CSS.escape(id)}"]`)?.focus());
  };
  return (
    <SidePanel key={id} title={t('title')} onClose={close}>
      <Suspense fallback={<Skeleton width="70%" />}>
        <Thread id={id} />
      </Suspense>
    </SidePanel>
  );
}
