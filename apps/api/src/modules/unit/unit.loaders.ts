// Loaders of units by key and of their children, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, perArguments, referenceLoader, type ReferenceLoader } from '../../lib/loader.ts';
import type { UnitKind } from '../../generated/resolvers.ts';
import { childrenOf, countChildren, scopeOf, unitsByKeys, type ChildrenArgs, type UnitRow } from './unit.store.ts';

/** The units right below one. */
interface TreeLevel {
  parentId: number;
  units: UnitRow[];
}

export interface UnitLoaders {
  /** By key, in a hierarchy; 0 means the latest hierarchy that holds the unit. */
  byId(hierarchyId: number): ReferenceLoader<UnitRow>;
  children(args: ChildrenArgs): DataLoader<number, TreeLevel | null>;
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
      keyLoader(
        (ids: readonly number[]) => rememberedLevels(ctx, args, ids),
        (level) => level.parentId,
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

/** What stands below some units: it changes as seldom as the units themselves. */
const rememberedLevels = (ctx: Context, args: ChildrenArgs, ids: readonly number[]): Promise<TreeLevel[]> =>
  ctx.recent.rows(
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
