// What the desk has to tell the person; the screen finds the words.
import type { Field } from '../fields.ts';

export type Notice =
  | { kind: 'saved' | 'failed' | 'invalid' | 'conflict'; title: string; field: Field | null }
  | { kind: 'added' | 'gone' | 'filesLost' | 'merged' | 'changedBeforeRemoval'; title: string }
  | { kind: 'deleted'; title: string }
  | { kind: 'undone' | 'redone'; act: 'edit' | 'files' | 'add' | 'delete'; title: string; field: Field | null }
  | { kind: 'nothingToUndo' | 'nothingToRedo' | 'waiting' };
