// Every Vietnamese text, one file a feature.
import { account } from './account.ts';
import { common } from './common.ts';
import { evidence } from './evidence.ts';
import { exports } from './export.ts';
import { filter } from './filter.ts';
import { imports } from './import.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { progress } from './progress.ts';
import { session } from './session.ts';

export const vi = {
  account,
  common,
  evidence,
  export: exports,
  filter,
  import: imports,
  people,
  plan,
  progress,
  session,
};
