// The shapes that are measured.
import { drillDown } from './drill-down.ts';
import { filteredPage } from './filtered-page.ts';
import { nestedTree } from './nested-tree.ts';
import type { Shape } from './shape.ts';

export const shapes: readonly Shape[] = [drillDown, nestedTree, filteredPage];
