// Words that every screen shares.
import type { common as original } from '../vi/common.ts';
import type { Shape } from '../shape.ts';

export const common: Shape<typeof original> = {
  product: 'Mass mobilisation',
  productLong: 'Plan progress register',
  mainNav: 'Main navigation',
  skipToContent: 'Skip to the content',
  close: 'Close',
  more: 'More',
  cancel: 'Cancel',
  retry: 'Try again',
  loading: 'Loading…',
  loadMore: 'Load more',
  notFound: 'There is no such page.',
  backToProgress: 'Back to Progress',
  crashed: 'Something unexpected went wrong on this page. Reload it; what was saved is safe.',
  reload: 'Reload the page',
  offline: 'The server can’t be reached. What you typed is kept; the connection is retried.',
  backOnline: 'Connected again.',
  failure: {
    unauthenticated: 'Your session has expired.',
    forbidden: 'This account may not do that.',
    offline: 'The server can’t be reached.',
    busy: 'The server is busy. Try again in a few seconds.',
    server: 'The server had an error. Try again.',
  },
  requestId: 'Request id: {{id}}',
  unitKind: { GOVERNMENT: 'People’s Committee', DEPARTMENT: 'Department', PRESS: 'Press' },
  unitLevel: { CITY: 'City', DISTRICT: 'District', WARD: 'Ward or commune' },
  status: {
    NOT_STARTED: 'Not started',
    IN_PROGRESS: 'In progress',
    SUBMITTED: 'Awaiting review',
    RETURNED: 'Returned',
    ACCEPTED: 'Accepted',
    NOT_APPLICABLE: 'Not applicable',
  },
  timing: {
    DONE_ON_TIME: 'Done on time',
    DONE_LATE: 'Done late',
    IN_TERM: 'Under way, in term',
    OVERDUE: 'Under way, overdue',
  },
  evidenceKind: { DOCUMENT: 'Document', EVENT: 'Event', MODEL: 'Model', FIGURE: 'Figure', MEDIA: 'Press' },
};
