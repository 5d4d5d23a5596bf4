// All migrations, in the order in which they run.
import { Units1764000001000 } from './1764000001000-units.ts';
import { Plans1764000002000 } from './1764000002000-plans.ts';
import { People1764000003000 } from './1764000003000-people.ts';
import { Tasks1764000004000 } from './1764000004000-tasks.ts';
import { ProgressRollup1764000005000 } from './1764000005000-progress-rollup.ts';
import { LatestPlace1764000008000 } from './1764000008000-latest-place.ts';
import { SearchWords1764000009000 } from './1764000009000-search-words.ts';
import { PlanDrafts1764000012000 } from './1764000012000-plan-drafts.ts';
import { PlanVersions1764000020000 } from './1764000020000-plan-versions.ts';
import { MonthsAndQuarters1764000021000 } from './1764000021000-months-and-quarters.ts';
import { DocumentTypes1764000021001 } from './1764000021001-document-types.ts';
import { Reviews1764000022000 } from './1764000022000-reviews.ts';
import { AuditChain1764000023000 } from './1764000023000-audit-chain.ts';
import { TaskHistory1764000023001 } from './1764000023001-task-history.ts';
import { PeopleAdministration1764000024000 } from './1764000024000-people-administration.ts';
import { Periods1764000025000 } from './1764000025000-periods.ts';
import { Reminders1764000025001 } from './1764000025001-reminders.ts';
import { Notices1764000026000 } from './1764000026000-notices.ts';
import { MoreNotices1764000030000 } from './1764000030000-more-notices.ts';
import { CancelledHandovers1764000030001 } from './1764000030001-cancelled-handovers.ts';
import { WithdrawnNotices1764000030002 } from './1764000030002-withdrawn-notices.ts';
import { WordedOutcomes1764000032000 } from './1764000032000-worded-outcomes.ts';
import { CarriedStays1764000033000 } from './1764000033000-carried-stays.ts';

export const migrations = [
  Units1764000001000,
  Plans1764000002000,
  People1764000003000,
  Tasks1764000004000,
  ProgressRollup1764000005000,
  LatestPlace1764000008000,
  SearchWords1764000009000,
  PlanDrafts1764000012000,
  PlanVersions1764000020000,
  MonthsAndQuarters1764000021000,
  DocumentTypes1764000021001,
  Reviews1764000022000,
  AuditChain1764000023000,
  TaskHistory1764000023001,
  PeopleAdministration1764000024000,
  Periods1764000025000,
  Reminders1764000025001,
  Notices1764000026000,
  MoreNotices1764000030000,
  CancelledHandovers1764000030001,
  WithdrawnNotices1764000030002,
  WordedOutcomes1764000032000,
  CarriedStays1764000033000,
];
