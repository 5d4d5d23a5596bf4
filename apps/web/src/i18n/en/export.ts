// Export of what is on the screen.
import type { exports as original } from '../vi/export.ts';
import type { Shape } from '../shape.ts';

export const exports: Shape<typeof original> = {
  button: 'Export',
};
