import { Kind, parse, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { expect, it } from 'vitest';
import { selectedOfNodes } from './selection.ts';

/** The fields asked of the nodes of the operation's root fields, which are one field in graphql's eyes. */
function selected(query: string): readonly string[] {
  const { definitions } = parse(query);
  const operation = definitions[0] as OperationDefinitionNode;
  const fragments = definitions.slice(1) as FragmentDefinitionNode[];
  return selectedOfNodes({
    fieldNodes: operation.selectionSet.selections.filter((node): node is FieldNode => node.kind === Kind.FIELD),
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  });
}

it.each([
  ['{ list { nodes { title id note: title } } }', ['id', 'title']],
  ['{ list { edges { cursor node { id } } pageInfo { endCursor } nodes { kind } } }', ['id', 'kind']],
  ['{ list { totalCount } }', []],
  ['{ list { nodes { id } } list { nodes { link } } }', ['id', 'link']],
  [
    `{ list { ...L ... on List { nodes { note } } } }
     fragment L on List { nodes { ...E unit { name } } } fragment E on E { id @skip(if: true) }`,
    ['id', 'note', 'unit'],
  ],
])('%s', (query, fields) => expect(selected(query)).toEqual(fields));
