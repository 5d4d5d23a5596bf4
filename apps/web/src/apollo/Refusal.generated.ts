/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type Refusal_Error_ConflictError_Fragment = { __typename: 'ConflictError', message: string } & { ' $fragmentName'?: 'Refusal_Error_ConflictError_Fragment' };

export type Refusal_Error_NotFoundError_Fragment = { __typename: 'NotFoundError', message: string } & { ' $fragmentName'?: 'Refusal_Error_NotFoundError_Fragment' };

export type Refusal_Error_SignInError_Fragment = { __typename: 'SignInError', message: string } & { ' $fragmentName'?: 'Refusal_Error_SignInError_Fragment' };

export type Refusal_Error_StateError_Fragment = { __typename: 'StateError', message: string } & { ' $fragmentName'?: 'Refusal_Error_StateError_Fragment' };

export type Refusal_Error_ValidationError_Fragment = { __typename: 'ValidationError', path: Array<string>, message: string } & { ' $fragmentName'?: 'Refusal_Error_ValidationError_Fragment' };

export type Refusal_ErrorFragment =
  | Refusal_Error_ConflictError_Fragment
  | Refusal_Error_NotFoundError_Fragment
  | Refusal_Error_SignInError_Fragment
  | Refusal_Error_StateError_Fragment
  | Refusal_Error_ValidationError_Fragment
;

export const Refusal_ErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<Refusal_ErrorFragment, unknown>;