// Every Vietnamese text, one file a feature.
import { account } from './account.ts';
import { common } from './common.ts';
import { evidence } from './evidence.ts';
import { exports } from './export.ts';
import { filter } from './filter.ts';
import { history } from './history.ts';
import { imports } from './import.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { progress } from './progress.ts';
import { review } from './review.ts';
import { session } from './session.ts';
import { version } from './version.ts';

export const vi = {
  account,
  common,
  evidence,
  export: exports,
  filter,
  history,
  import: imports,
  people,
  plan,
  progress,
  review,
  session,
  version,
};
