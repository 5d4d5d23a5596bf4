// Which fields a query asks of the rows of a connection, so that reads take the columns that they need.
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Compiled queries come with the same nodes every time. */
const known = new WeakMap<readonly FieldNode[], readonly string[]>();

/**
 * The fields of `nodes` and of `edges.node`, each once, in alphabetical order: what any condition or fragment may ask.
 * @param info of a field that gives a connection
 */
export function selectedOfNodes(info: Info): readonly string[] {
  let names = known.get(info.fieldNodes);
  if (!names) {
    const ofConnection = info.fieldNodes.map(({ selectionSet }) => selectionSet);
    const nodes = fieldsOf(ofConnection, info).flatMap((field) => {
      if (field.name.value === 'nodes') return [field.selectionSet];
      if (field.name.value !== 'edges') return [];
      return fieldsOf([field.selectionSet], info)
        .filter(({ name }) => name.value === 'node')
        .map(({ selectionSet }) => selectionSet);
    });
    names = [...new Set(fieldsOf(nodes, info).map(({ name }) => name.value))].sort();
    known.set(info.fieldNodes, names);
  }
  return names;
}

function fieldsOf(sets: readonly (SelectionSetNode | undefined)[], info: Info): FieldNode[] {
  return sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf([selection.selectionSet], info);
      return fieldsOf([info.fragments[selection.name.value]?.selectionSet], info);
    }),
  );
}
