// Refuses abusive documents before anything runs; the figures hold every operation of the web app with room to spare.
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { fragmentsOf, walkOperation } from './walk.ts';

export const LIMITS = { depth: 12, aliases: 20, sameField: 20, directives: 20, tokens: 1_500, errors: 5 };

/** The extension that carries a limit's code through Apollo, which gives every validation error its own. */
export const LIMIT_CODE = 'limitCode';

/** A limit that a document breaks. */
export class LimitError extends GraphQLError {
  constructor(code: string, message: string) {
    super(message, { extensions: { [LIMIT_CODE]: code } });
  }
}

type Limits = typeof LIMITS;

/** The first limit that the document breaks, or null. Takes milliseconds whatever the document is. */
export function brokenLimit(schema: GraphQLSchema, document: DocumentNode, limits = LIMITS): LimitError | null {
  try {
    refuseManyDirectives(document, limits);
    const fragments = fragmentsOf(document);
    refuseCircles(fragments);
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) refuseAbuse(schema, definition, fragments, limits);
    }
    return null;
  } catch (error) {
    if (error instanceof LimitError) return error;
    throw error;
  }
}

function refuseManyDirectives(document: DocumentNode, limits: Limits): void {
  let directives = 0;
  visit(document, { Directive: () => void directives++ });
  if (directives > limits.directives) {
    throw new LimitError('TOO_MANY_DIRECTIVES', `A document may hold ${limits.directives} directives at most.`);
  }
}

function refuseCircles(fragments: ReadonlyMap<string, FragmentDefinitionNode>): void {
  const state = new Map<string, 'open' | 'done'>();
  const enter = (name: string): void => {
    const fragment = fragments.get(name);
    if (!fragment || state.get(name) === 'done') return;
    if (state.get(name) === 'open') {
      throw new LimitError('CIRCULAR_FRAGMENT', `The fragment '${name}' contains itself.`);
    }
    state.set(name, 'open');
    visit(fragment, { FragmentSpread: (spread) => enter(spread.name.value) });
    state.set(name, 'done');
  };
  for (const name of fragments.keys()) enter(name);
}

function refuseAbuse(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  limits: Limits,
): void {
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
    throw new LimitError('SUBSCRIPTIONS_NOT_SUPPORTED', 'This API has no subscriptions.');
  }
  const counts = new Map<string, number>();
  let aliases = 0;
  let rootFields = 0;

  walkOperation(schema, operation, fragments, true, ({ coordinate, nodes, repeats, depth }) => {
    const name = nodes[0]!.name.value;
    if (depth === 1) {
      // Where introspection is off a rule of Apollo's refuses it; where it is on, the usual query is deeper than ours.
      if (name === '__schema' || name === '__type') return null;
      if (name !== '__typename') rootFields += repeats;
      if (operation.operation === OperationTypeNode.MUTATION && rootFields > 1) {
        throw new LimitError('ONE_MUTATION_AT_A_TIME', 'A mutation has one root field.');
      }
    }
    if (depth > limits.depth) throw new LimitError('TOO_DEEP', `Fields nest ${limits.depth} levels deep at most.`);
    if (nodes[0]!.alias) aliases += repeats;
    if (aliases > limits.aliases) {
      throw new LimitError('TOO_MANY_ALIASES', `An operation may hold ${limits.aliases} aliases at most.`);
    }
    const count = (counts.get(coordinate) ?? 0) + repeats;
    counts.set(coordinate, count);
    if (count > limits.sameField) {
      const message = `An operation may ask ${limits.sameField} times for the same field at most.`;
      throw new LimitError('FIELD_TOO_OFTEN', message);
    }
    return true;
  });
}

/** The limits as a validation rule. It is the last one of all, but decides first: before any field is looked at. */
export const limitsRule: ValidationRule = (context) => ({
  Document(document) {
    const error = brokenLimit(context.getSchema(), document);
    // One report more than `maxErrors` ends validation: costlier rules never see a document that is refused here.
    for (let report = 0; error && report <= LIMITS.errors; report++) context.reportError(error);
  },
});
