// What an operation may cost, told before it runs: the objects that it may return, page sizes multiplied.
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { MAX_PAGE } from '../lib/page.ts';
import { estimateOf, isWrapper } from './estimates.ts';
import { LimitError } from './limits.ts';
import { fragmentsOf, walkOperation } from './walk.ts';

/**
 * Holds the city's whole tree with every unit's first tasks, what these refer to, their evidence and what that refers to,
 * by the default page sizes: 226,000 by the estimates, where the sample data has a fifth of that.
 */
export const COST_BUDGET = 250_000;
/** Page sizes at face value: whoever asks three levels for 500 each is refused, however little there may be. */
export const FACE_BUDGET = 25_000_000;

type Variables = Readonly<Record<string, unknown>>;

/** A page size; `given` false for the default. */
type PageSize = { size: number; given: boolean };

/** The objects at one place of the answer. */
type State = {
  /** How many there may be, as estimates.ts knows the data. */
  objects: number;
  /** How many there could be by the page sizes alone. */
  face: number;
  /** How often one and the same object may be among them. */
  copies: number;
  /** The connection that hands its page size to its own list of nodes or edges. */
  page: (PageSize & { coordinate: string }) | null;
};

/**
 * Adds up the objects that an operation may return. Stops beyond the budget.
 * @throws LimitError COST_TOO_HIGH
 */
export function requireAffordable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  let cost = 0;
  const root: State = { objects: 1, face: 1, copies: 1, page: null };
  walkOperation<State>(
    schema,
    operation,
    fragmentsOf(document),
    root,
    ({ coordinate, definition, nodes, repeats }, at) => {
      const type = definition && getNamedType(definition.type);
      if (!isCompositeType(type)) return null;
      const parents = { ...at, objects: at.objects * repeats, face: at.face * repeats, copies: at.copies * repeats };
      const asked = pageSizeOf(definition!.args, nodes[0]!, operation, variables);
      const next = isListType(getNullableType(definition!.type))
        ? listed(parents, at.page ?? { ...asked, coordinate })
        : single(parents, isWrapper(type) || coordinate.endsWith('Edge.node'), { ...asked, coordinate });
      if (!isWrapper(type)) cost += next.objects;
      if (cost > COST_BUDGET || next.face > FACE_BUDGET) {
        const message = `This operation could return more than ${COST_BUDGET} objects: ask for smaller pages.`;
        throw new LimitError('COST_TOO_HIGH', message);
      }
      return next;
    },
  );
  return cost;
}

/** True if a page size is a variable: then the cost of the document's operations is not always the same. */
export function hasVariablePages(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === 'first' && value.kind === Kind.VARIABLE) found = true;
    },
  });
  return found;
}

function listed(parents: State, { coordinate, size, given }: Partial<PageSize> & { coordinate: string }): State {
  const { usual, each, distinct } = estimateOf(coordinate);
  const face = parents.face * (size === undefined || (!given && usual !== undefined) ? (usual ?? 0) : size);
  const objects = parents.objects * Math.min(size ?? usual ?? 0, each ?? Infinity);
  if (distinct === undefined) return { objects, face, copies: objects, page: null };
  // Different parents have different children, so all together they are no more than exist.
  return { objects: Math.min(objects, parents.copies * distinct), face, copies: parents.copies, page: null };
}

/** A field that is one object: part of its parent (a connection), or something that many parents may share. */
const single = (parents: State, isPart: boolean, page: Partial<PageSize> & { coordinate: string }): State => ({
  objects: parents.objects,
  face: parents.face,
  copies: isPart ? parents.copies : parents.objects,
  page: page.size === undefined ? null : { size: page.size, given: page.given === true, coordinate: page.coordinate },
});

/** The value of `first`; nothing for a field without it. What isn't a valid size is left to the resolver to refuse. */
function pageSizeOf(
  args: readonly GraphQLArgument[],
  node: FieldNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Partial<PageSize> {
  const argument = args.find(({ name }) => name === 'first');
  if (!argument) return {};
  const size = givenSize(node, operation, variables);
  if (size !== null) return { size: clamp(size), given: true };
  return { size: typeof argument.defaultValue === 'number' ? argument.defaultValue : MAX_PAGE, given: false };
}

/** What the operation says of `first`, or null when it says nothing. */
function givenSize(node: FieldNode, operation: OperationDefinitionNode, variables: Variables): number | null {
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (given === undefined || given.kind === Kind.NULL) return null;
  if (given.kind === Kind.INT) return Number(given.value);
  if (given.kind !== Kind.VARIABLE) return MAX_PAGE;

  const { value: name } = given.name;
  const value = variables[name];
  if (value !== undefined && value !== null) return Number(value);
  const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return value === undefined && declared?.kind === Kind.INT ? Number(declared.value) : null;
}

const clamp = (size: number): number => (Number.isNaN(size) ? MAX_PAGE : Math.min(Math.max(size, 0), MAX_PAGE));
