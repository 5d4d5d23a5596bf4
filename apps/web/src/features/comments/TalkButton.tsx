// Opens the thread of a task or a piece of evidence, and says how much was said there.
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { cx } from '../../lib/class-names.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { IconButton } from '../../ui/Button.tsx';
import { readableSearch } from '../filter/filterFromUrl.ts';
import styles from './TalkButton.module.css';
import { withTalk } from './talkUrl.ts';

interface Props {
  id: string;
  /** What it is about, such as a duty's code. */
  name: string;
  count: number;
  tabIndex?: number;
}

/** The open thread is in the address, so that a link leads to it. */
export function TalkButton({ id, name, count, tabIndex }: Props) {
  const { t } = useTranslation('comments');
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <IconButton
      small
      tabIndex={tabIndex}
      label={t('open', { name, count })}
      aria-haspopup="dialog"
      data-talk={id}
      className={cx(styles.button, count === 0 && styles.none)}
      onClick={(event) => {
        event.stopPropagation();
        const next = withTalk(new URLSearchParams(search), id);
        void navigate(pathname + readableSearch(next), { preventScrollReset: true });
      }}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d="M2 3.5h12v8H7.5L4 14v-2.5H2z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 ? <span className={styles.count}>{formatNumber(count)}</span> : null}
    </IconButton>
  );
}
