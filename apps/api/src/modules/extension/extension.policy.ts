// Who may ask for more time, and who gives it.
import { rule, type Policy } from '../../lib/policy.ts';
import { mayAct } from '../task/transition.rules.ts';
import type { UnitPlace, ViewerIdentity } from '../viewer/viewer.rules.ts';

export const extensionPolicy = {
  askExtension: rule<ViewerIdentity, UnitPlace>("officers and leaders of the task's unit", (viewer, place) =>
    mayAct('ASK_EXTENSION', viewer, place),
  ),
  decideExtension: rule<ViewerIdentity, UnitPlace>(
    'reviewers of a unit above, who are neither officer nor leader of this one',
    (viewer, place) => mayAct('REFUSE_EXTENSION', viewer, place),
  ),
} satisfies Policy;
