// Finds the words for what the desk has to say, and decides whether it is shown or only read aloud.
import i18next from 'i18next';
import { toast } from '../../../ui/Toasts.tsx';
import type { Notice } from './notice.ts';

interface Ways {
  /** Read aloud; the cell itself shows it already. */
  say: (text: string) => void;
  undo: () => void;
}

/** Says a notice once. */
export function tell(notice: Notice, { say, undo }: Ways): void {
  const t = i18next.getFixedT(null, 'evidence');
  switch (notice.kind) {
    case 'saved':
    case 'added':
    case 'invalid':
      return say(t(`notice.${notice.kind}`, { title: short(notice.title) }));
    case 'waiting':
      return say(t('notice.waiting'));
    case 'deleted':
      toast({
        text: t('notice.deleted', { title: short(notice.title) }),
        action: { label: t('undo'), run: undo },
        lasts: 15_000,
      });
      return;
    case 'undone':
    case 'redone':
      toast({ text: t(`notice.${notice.kind}.${notice.act}`, { title: short(notice.title) }) });
      return;
    case 'merged':
      toast({ text: t('notice.merged', { title: short(notice.title) }) });
      return;
    case 'nothingToUndo':
    case 'nothingToRedo':
      toast({ text: t(`notice.${notice.kind}`) });
      return;
    case 'failed':
    case 'conflict':
    case 'gone':
    case 'filesLost':
    case 'changedBeforeRemoval':
      toast({ tone: 'bad', text: t(`notice.${notice.kind}`, { title: short(notice.title) }) });
  }
}

/** A title is a sentence at times; its beginning names it well enough. */
const short = (title: string): string => (title.length > 60 ? `${title.slice(0, 58).trimEnd()}…` : title);
