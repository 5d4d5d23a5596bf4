// What the desk has to tell the person; the screen finds the words.

export type Notice =
  | { kind: 'saved' | 'added' | 'deleted' | 'failed' | 'invalid' | 'conflict' | 'merged'; title: string }
  | { kind: 'gone' | 'filesLost' | 'changedBeforeRemoval'; title: string }
  | { kind: 'undone' | 'redone'; act: 'edit' | 'files' | 'add' | 'delete'; title: string }
  | { kind: 'nothingToUndo' | 'nothingToRedo' | 'waiting' };
