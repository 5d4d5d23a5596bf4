// The talk about a task or a piece of evidence.
import type { Shape } from '../shape.ts';
import type { comments as original } from '../vi/comments.ts';

export const comments: Shape<typeof original> = {
  title: 'Discussion',
  open_one: 'Discussion of {{name}}: {{count}} comment',
  open: 'Discussion of {{name}}: {{count}} comments',
  none: 'Nothing was said yet.',
  gone: 'This is not there any more.',
  returnedBy: 'Returned by {{name}}',
  write: 'Your comment',
  send: 'Send',
  save: 'Save',
  edit: 'Edit',
  editLabel: 'Edit the comment',
  edited: 'edited',
  delete: 'Delete',
  deleteAsk: 'Delete this comment?',
  deleted: 'This comment was deleted.',
  people: 'People to mention',
  hint: 'Type @ to mention somebody who can read this. Ctrl+Enter sends.',
};
