// How a module says who may do what: one rule an operation, declared in `<noun>.policy.ts`, checked in its service.
import { forbidden, unauthenticated } from './errors.ts';

/** Decides from the viewer and the operation's subject (a unit, a task …); pure. */
export type Rule<Viewer, Subject = void> = {
  /** One line for readers and for the policy test, such as "officers and leaders of the task's unit". */
  readonly who: string;
  readonly allows: (viewer: Viewer | null, subject: Subject) => boolean;
};

/** A module's rules by operation; the names of mutations are those of the SDL. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each rule has a subject of its own
export type Policy = Readonly<Record<string, Rule<any, any>>>;

/** Anybody, signed in or not. */
export const anyone: Rule<unknown> = { who: 'anyone', allows: () => true };

/** Whoever is signed in. */
export const signedIn: Rule<unknown> = { who: 'anyone who is signed in', allows: (viewer) => viewer !== null };

/** A rule for signed-in viewers. */
export const rule = <Viewer, Subject = void>(
  who: string,
  allows: (viewer: Viewer, subject: Subject) => boolean,
): Rule<Viewer, Subject> => ({ who, allows: (viewer, subject) => viewer !== null && allows(viewer, subject) });

/** Throws UNAUTHENTICATED when nobody is signed in and the rule asks for somebody, FORBIDDEN when it refuses them. */
export function authorize<Viewer, Subject>(
  asked: Rule<Viewer, Subject>,
  viewer: Viewer | null,
  ...[subject]: Subject extends void ? [] : [subject: Subject]
): void {
  if (asked.allows(viewer, subject as Subject)) return;
  throw viewer === null ? unauthenticated() : forbidden();
}
