// Who may send tasks up, take them back, decide on them and open them again (domain.md, "The working cycle").
import { rule, type Policy, type Rule } from '../../lib/policy.ts';
import { mayAct, type Act } from '../task/transition.rules.ts';
import type { UnitPlace, ViewerIdentity } from '../viewer/viewer.rules.ts';

const acting = (act: Act, who: string): Rule<ViewerIdentity, UnitPlace> =>
  rule(who, (viewer, place) => mayAct(act, viewer, place));

const LEADERS = "leaders of the task's unit";
const REVIEWERS = 'reviewers of a unit above, who are neither officer nor leader of this one';

const reviewersOfAny = rule<ViewerIdentity>('reviewers of any unit', (viewer) =>
  viewer.grants.some(({ role }) => role === 'REVIEWER'),
);

export const reviewPolicy = {
  submitTask: acting('SUBMIT', LEADERS),
  submitTasks: acting('SUBMIT', LEADERS),
  withdrawTasks: acting('WITHDRAW', LEADERS),
  reopenTask: acting('REOPEN', LEADERS),
  beginReview: acting('BEGIN', REVIEWERS),
  reviewTask: acting('ACCEPT', REVIEWERS),
  reviewTasks: acting('ACCEPT', REVIEWERS),
  undoReviews: acting('UNDO', REVIEWERS),
  returnPhrases: reviewersOfAny,
  saveReturnPhrase: reviewersOfAny,
  deleteReturnPhrase: reviewersOfAny,
} satisfies Policy;
