// Every Vietnamese text, one file a feature.
import { account } from './account.ts';
import { comments } from './comments.ts';
import { common } from './common.ts';
import { evidence } from './evidence.ts';
import { exports } from './export.ts';
import { filter } from './filter.ts';
import { history } from './history.ts';
import { imports } from './import.ts';
import { people } from './people.ts';
import { periods } from './periods.ts';
import { notices } from './notices.ts';
import { plan } from './plan.ts';
import { progress } from './progress.ts';
import { reminders } from './reminders.ts';
import { review } from './review.ts';
import { session } from './session.ts';
import { version } from './version.ts';

export const vi = {
  account,
  comments,
  common,
  evidence,
  export: exports,
  filter,
  history,
  import: imports,
  people,
  notices,
  periods,
  plan,
  progress,
  reminders,
  review,
  session,
  version,
};
