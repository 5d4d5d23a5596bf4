// What an operation can cost at worst, known before it runs: the objects that it may return, page sizes multiplied.
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { MAX_PAGE } from '../lib/page.ts';
import { LimitError } from './limits.ts';
import { fragmentsOf, walkOperation } from './walk.ts';

/** Holds 200 units × 200 units with their progress, or 100 tasks × 50 pieces of evidence with their tasks. */
export const COST_BUDGET = 250_000;
/** Lists without a page size (ancestors, attachments, a clause's children …) are short. */
const UNSIZED_LIST = 4;

type Variables = Readonly<Record<string, unknown>>;
/** How many objects this field's parents are at most, and the page size that waits for the next list. */
type State = { parents: number; page: number | null };

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
  walkOperation<State>(
    schema,
    operation,
    fragmentsOf(document),
    { parents: 1, page: null },
    ({ definition, nodes, repeats }, { parents, page }) => {
      if (!definition || !isCompositeType(getNamedType(definition.type))) return null;
      const asked = pageOf(definition, nodes[0]!, operation, variables);
      const isList = isListType(getNullableType(definition.type));
      const objects = parents * (isList ? (asked ?? page ?? UNSIZED_LIST) : 1) * repeats;
      cost += objects;
      if (cost > COST_BUDGET) {
        const message = `This operation could return more than ${COST_BUDGET} objects: ask for smaller pages.`;
        throw new LimitError('COST_TOO_HIGH', message);
      }
      // A connection hands its page size to its own list of nodes or edges.
      return { parents: objects, page: isList ? null : asked };
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

/** The value of `first`, or null for a field without it. What isn't a valid size is left to the resolver to refuse. */
function pageOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number | null {
  const argument = definition.args.find(({ name }) => name === 'first');
  if (!argument) return null;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const fallback = typeof argument.defaultValue === 'number' ? argument.defaultValue : MAX_PAGE;
  if (given === undefined || given.kind === Kind.NULL) return fallback;
  if (given.kind === Kind.INT) return clamp(Number(given.value));
  if (given.kind !== Kind.VARIABLE) return MAX_PAGE;

  const { value: name } = given.name;
  const value = variables[name];
  if (value !== undefined && value !== null) return clamp(Number(value));
  const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return value === undefined && declared?.kind === Kind.INT ? clamp(Number(declared.value)) : fallback;
}

const clamp = (size: number): number => (Number.isNaN(size) ? MAX_PAGE : Math.min(Math.max(size, 0), MAX_PAGE));
