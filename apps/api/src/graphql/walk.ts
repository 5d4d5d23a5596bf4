// Walks an operation as it will be executed: fragments opened, same response keys of one level merged.
import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field of the answer, with all the places of the document that ask for it. */
export interface WalkedField {
  /** `Unit.name`; `?.name` where the schema doesn't know the parent. */
  coordinate: string;
  definition: GraphQLField<unknown, unknown> | undefined;
  /** At least one. */
  nodes: FieldNode[];
  /** How often one and the same selection set repeats it. */
  repeats: number;
  /** 1 for root fields. */
  depth: number;
}

type Level = { type: GraphQLCompositeType | undefined; sets: SelectionSetNode[] };
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The document's fragments by name. */
export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/**
 * Calls `visit` for every field from the root down, parents first; what it returns is handed to the field's children,
 * and null leaves them out. The walk costs as much as the answer's shape is large, so a visitor has to end it by
 * throwing when a document of exponential shape goes beyond its limits.
 */
export function walkOperation<State>(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  rootState: State,
  visit: (field: WalkedField, state: State) => State | null,
): void {
  const descend = (level: Level, depth: number, state: State): void => {
    for (const group of groupFields(schema, level, fragments)) {
      const first = group.nodes[0]!;
      const definition = fieldOf(group.type, first.name.value);
      const coordinate = `${group.type?.name ?? '?'}.${first.name.value}`;
      const { nodes, repeats } = group;
      const next = visit({ coordinate, definition, nodes, repeats, depth }, state);
      const sets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
      if (next === null || sets.length === 0) continue;
      const type = definition && getNamedType(definition.type);
      // `edges { node }` is one step, as `nodes` is: a client of either kind reaches equally far.
      const step = first.name.value === 'edges' ? 0 : 1;
      descend({ type: isCompositeType(type) ? type : undefined, sets }, depth + step, next);
    }
  };
  const type = schema.getRootType(operation.operation) ?? undefined;
  descend({ type, sets: [operation.selectionSet] }, 1, rootState);
}

function fieldOf(type: GraphQLCompositeType | undefined, name: string) {
  return type && (isObjectType(type) || isInterfaceType(type)) ? type.getFields()[name] : undefined;
}

type Group = { type: GraphQLCompositeType | undefined; nodes: FieldNode[]; repeats: number };

/** The fields of one level, by parent type and response key; a fragment that is spread twice is opened once. */
function groupFields(schema: GraphQLSchema, level: Level, fragments: Fragments): Iterable<Group> {
  const groups = new Map<string, Group>();
  const opened = new Set<string>();

  const open = (set: SelectionSetNode, type: GraphQLCompositeType | undefined): void => {
    const here = new Map<string, number>();
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = `${type?.name} ${selection.alias?.value ?? selection.name.value}`;
        const count = (here.get(key) ?? 0) + 1;
        here.set(key, count);
        const group = groups.get(key);
        if (group) {
          group.nodes.push(selection);
          group.repeats = Math.max(group.repeats, count);
        } else {
          groups.set(key, { type, nodes: [selection], repeats: 1 });
        }
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        open(selection.selectionSet, narrowed(schema, selection.typeCondition?.name.value, type));
      } else if (!opened.has(selection.name.value)) {
        opened.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) open(fragment.selectionSet, narrowed(schema, fragment.typeCondition.name.value, type));
      }
    }
  };
  for (const set of level.sets) open(set, level.type);
  return groups.values();
}

function narrowed(schema: GraphQLSchema, name: string | undefined, type: GraphQLCompositeType | undefined) {
  if (name === undefined) return type;
  const condition = schema.getType(name);
  return isCompositeType(condition) ? condition : undefined;
}
