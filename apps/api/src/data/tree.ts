// Lays units out as a tree in pre-order. Pure: rows with parent codes go in, places come out.

type TreeUnitKind = 'GOVERNMENT' | 'DEPARTMENT' | 'PRESS';

/** What the order of a tree depends on. */
export interface TreeUnit {
  code: string;
  name: string;
  kind: TreeUnitKind;
  /** Null for the root. */
  parentCode: string | null;
}

/** A unit's place: a subtree is the range `position`..`last`. */
export interface TreeNode<U extends TreeUnit> {
  unit: U;
  depth: number;
  position: number;
  last: number;
  /** Codes from the root down to the unit itself. */
  lineage: string[];
}

const KIND_ORDER: Record<TreeUnitKind, number> = { GOVERNMENT: 0, DEPARTMENT: 1, PRESS: 2 };

/** The order of the database's collation `vi_numeric`: Vietnamese, and 'Phường 2' before 'Phường 10'. */
const byName = new Intl.Collator('vi', { numeric: true });

const bySiblingOrder = (a: TreeUnit, b: TreeUnit): number =>
  KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
  byName.compare(a.name, b.name) ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/**
 * Places every unit: parents before their children, governments before departments before press, then by name.
 * @param units any number of roots; codes are unique among them
 * @param firstPosition where counting starts
 * @throws when a parent is missing, a code occurs twice, or parents form a circle
 */
export function layOutTree<U extends TreeUnit>(units: readonly U[], firstPosition = 1): TreeNode<U>[] {
  const codes = new Set(units.map((unit) => unit.code));
  if (codes.size !== units.length) throw new Error('Two units bear the same code.');
  const orphan = units.find((unit) => unit.parentCode !== null && !codes.has(unit.parentCode));
  if (orphan) throw new Error(`Unit ${orphan.code} stands under ${orphan.parentCode}, which does not exist.`);

  const childrenOf = Map.groupBy(units, (unit) => unit.parentCode);
  for (const siblings of childrenOf.values()) siblings.sort(bySiblingOrder);

  const nodes: TreeNode<U>[] = [];
  const place = (unit: U, above: readonly string[]): void => {
    const position = firstPosition + nodes.length;
    const node = { unit, depth: above.length, position, last: position, lineage: [...above, unit.code] };
    nodes.push(node);
    for (const child of childrenOf.get(unit.code) ?? []) place(child, node.lineage);
    node.last = firstPosition + nodes.length - 1;
  };
  for (const root of childrenOf.get(null) ?? []) place(root, []);
  if (nodes.length !== units.length) throw new Error('Some units stand under each other in a circle.');
  return nodes;
}
