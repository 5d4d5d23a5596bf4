// All loaders of a request, gathered from the modules; each is made when it is first used.
import type { Context } from './context.ts';
import { makeUnitLoaders, type UnitLoaders } from './modules/unit/unit.loaders.ts';

export interface Loaders {
  unit: UnitLoaders;
}

/** Makes a request's loaders. */
export function makeLoaders(ctx: Context): Loaders {
  return {
    unit: makeUnitLoaders(ctx),
  };
}
