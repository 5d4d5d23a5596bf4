// What goes into an official letter of urging.
import type { UnitKind } from '../../generated/resolvers.ts';
import type { LetterParts } from './reminder.rules.ts';

export interface LetterTask {
  code: string;
  label: string;
  /** The period's name. */
  period: string;
  /** The first late instant. */
  dueAt: string;
  overdue: boolean;
}

export interface LetterUnit {
  name: string;
  kind: UnitKind;
  tasks: LetterTask[];
}

export interface Letter extends LetterParts {
  /** Paragraphs, one a line. */
  words: string;
  year: string;
  /** In the tree's order; at least one. */
  units: LetterUnit[];
}
