// Loaders of units by key and of their children, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, listLoader, perArguments, referenceLoader, type ReferenceLoader } from '../../lib/loader.ts';
import type { UnitKind } from '../../generated/resolvers.ts';
import { childrenOf, countChildren, scopeOf, unitsByKeys, type ChildrenArgs, type UnitRow } from './unit.store.ts';

export interface UnitLoaders {
  /** By key, in a hierarchy; 0 means the latest hierarchy that holds the unit. */
  byId(hierarchyId: number): ReferenceLoader<UnitRow>;
  children(args: ChildrenArgs): DataLoader<number, UnitRow[]>;
  childCount(args: {
    hierarchyId: number;
    kinds: UnitKind[] | null;
  }): DataLoader<number, { parentId: number; count: number } | null>;
}

/** Makes the unit loaders of a request. */
export function makeUnitLoaders(ctx: Context): UnitLoaders {
  return {
    byId: perArguments((hierarchyId: number) =>
      referenceLoader(ctx.recent, `unit in ${hierarchyId}`, (ids) => unitsByKeys(ctx, hierarchyId, ids)),
    ),
    children: perArguments((args: ChildrenArgs) =>
      listLoader(
        (ids: readonly number[]) => rememberedChildren(ctx, args, ids),
        (unit) => unit.parentId!,
      ),
    ),
    childCount: perArguments(({ hierarchyId, kinds }: { hierarchyId: number; kinds: UnitKind[] | null }) =>
      keyLoader(
        (ids: readonly number[]) => countChildren(ctx, hierarchyId, kinds, ids),
        (row) => row.parentId,
      ),
    ),
  };
}

/** The children of some units: a level of the tree changes as seldom as the units themselves. */
async function rememberedChildren(ctx: Context, args: ChildrenArgs, ids: readonly number[]): Promise<UnitRow[]> {
  const levels = await ctx.recent.rows(
    // What a level holds depends on who looks at it.
    `children ${JSON.stringify([args, scopeOf(ctx)])}`,
    ids,
    async (missing) => {
      const children = Map.groupBy(await childrenOf(ctx, args, missing), (unit) => unit.parentId);
      return missing.map((parentId) => ({ parentId, units: children.get(parentId) ?? [] }));
    },
    (level) => level.parentId,
    (level) => 1 + level.units.length,
  );
  return levels.flatMap((level) => level.units);
}
