// Runs operations as compiled functions (graphql-jit), compiled once a document and kept in a bounded cache.
import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';

const MAX_COMPILED = 500;

/** One operation, ready to run. */
export interface Operation {
  document: DocumentNode;
  /** The text's hash: the same text is compiled once. */
  documentHash: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  context: Context;
}

/** Runs validated operations on the schema. Never rejects for what a resolver throws: that is in `errors`. */
export type Executor = (operation: Operation) => Promise<ExecutionResult<Record<string, unknown>>>;

/** @param schema must be the one that documents were validated against */
export function makeExecutor(schema: GraphQLSchema): Executor {
  const compiled = new LRUCache<string, CompiledQuery | 'not compilable'>({ max: MAX_COMPILED });

  function compile({ document, documentHash, operationName }: Operation): CompiledQuery | 'not compilable' {
    const key = `${documentHash}:${operationName ?? ''}`;
    let query = compiled.get(key);
    if (!query) {
      const outcome = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true });
      query = isCompiledQuery(outcome) ? outcome : 'not compilable';
      compiled.set(key, query);
    }
    return query;
  }

  return async (operation) => {
    const { document, operationName, context, variables = {} } = operation;
    const query = compile(operation);
    if (query !== 'not compilable') {
      const result = await query.query(undefined, context, variables);
      // Without `data` nothing has run: the variables don't fit. graphql-js says so in more words, and has the last one.
      if (result.data !== undefined) return result as ExecutionResult<Record<string, unknown>>;
    }
    const plain = { schema, document, operationName, variableValues: variables, contextValue: context };
    return (await execute(plain)) as ExecutionResult<Record<string, unknown>>;
  };
}
