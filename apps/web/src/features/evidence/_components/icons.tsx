// The pictures of the evidence rows; what they mean is said by the buttons around them.
import { Icon } from '../../../ui/Icon.tsx';

/** A bin: deletes. */
export const TrashIcon = () => (
  <Icon>
    <path d="M2.5 4.5h11M6 4.5V2.8h4v1.7M4 4.5l.6 8.7h6.8l.6-8.7M6.6 7v4M9.4 7v4" />
  </Icon>
);

/** A paper clip: files. */
export const ClipIcon = () => (
  <Icon>
    <path d="M5 8.5 9.2 4.3a2 2 0 0 1 2.9 2.9l-5 5a3.3 3.3 0 0 1-4.7-4.7l4.8-4.8" strokeLinecap="round" />
  </Icon>
);

/** A padlock: locked. */
export const LockIcon = () => (
  <Icon>
    <path d="M5 7V5a3 3 0 0 1 6 0v2" />
    <rect x="3.5" y="7" width="9" height="6.5" rx="1" fill="currentColor" />
  </Icon>
);

/** Two links of a chain: serves several tasks. */
export const LinkIcon = () => (
  <Icon>
    <path d="M6.8 9.2a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8 3.8M9.2 6.8a3 3 0 0 0-4.2 0L2.6 9.2a3 3 0 0 0 4.2 4.2L8 12.2" />
  </Icon>
);

/** An arrow that comes from below: carried over from the period before. */
export const CarriedIcon = () => (
  <Icon>
    <path d="M2.3 12.6V8.6a4 4 0 0 1 4-4h6.3M9.7 1.7l2.9 2.9-2.9 2.8" />
  </Icon>
);

/** A funnel with a line through it: out of the filter. */
export const StrayIcon = () => (
  <Icon>
    <path d="M2.3 2.9h11.4L9.5 8v5.1l-3-1.7V8zM2.3 14.3 13.7 2.9" />
  </Icon>
);
