/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Refusal_Error_ConflictError_Fragment, Refusal_Error_NotFoundError_Fragment, Refusal_Error_StateError_Fragment, Refusal_Error_ValidationError_Fragment } from '../../../apollo/Refusal.generated';
import type * as Types from '../../../generated/types';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type PeriodRow_PeriodFragment = { __typename: 'Period', id: string, code: string, kind: Types.PeriodKind, title: string | null, startsOn: string, endsOn: string, dueAt: string, closedAt: string | null, version: number, size: { __typename: 'PeriodSize', tasks: number, units: number } } & { ' $fragmentName'?: 'PeriodRow_PeriodFragment' };

export type PeriodRow_SavedFragment = { __typename: 'PeriodSaved', period: (
    { __typename: 'Period', id: string }
    & { ' $fragmentRefs'?: { 'PeriodRow_PeriodFragment': PeriodRow_PeriodFragment } }
  ) } & { ' $fragmentName'?: 'PeriodRow_SavedFragment' };

export type PeriodRow_ConflictFragment = { __typename: 'ConflictError', current:
    | { __typename: 'Account', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Extension', id: string }
    | { __typename: 'Footnote', id: string }
    | { __typename: 'Grant', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'HistoryEntry', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LegalDocument', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Obligation', id: string }
    | (
      { __typename: 'Period', id: string }
      & { ' $fragmentRefs'?: { 'PeriodRow_PeriodFragment': PeriodRow_PeriodFragment } }
    )
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanDraft', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'Reminder', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Unit', id: string }
   } & { ' $fragmentName'?: 'PeriodRow_ConflictFragment' };

export type PeriodRecordQueryVariables = Exact<{
  id: string;
}>;


export type PeriodRecordQuery = { node:
    | { __typename: 'Account', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Comment', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Export', id: string }
    | { __typename: 'Extension', id: string }
    | { __typename: 'Footnote', id: string }
    | { __typename: 'Grant', id: string }
    | { __typename: 'Handover', id: string }
    | { __typename: 'HistoryEntry', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'LegalDocument', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Obligation', id: string }
    | { __typename: 'Period', id: string, remaining: Array<{ __typename: 'PeriodRemaining', notStarted: number, inProgress: number, returned: number, submitted: number, unit: { __typename: 'Unit', id: string, name: string } }>, events: Array<{ __typename: 'PeriodEvent', at: string, action: string, by: string | null, reason: string | null }> }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanDraft', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'Reminder', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Unit', id: string }
   | null };

export type ChangePeriodMutationVariables = Exact<{
  input: Types.ChangePeriodInput;
}>;


export type ChangePeriodMutation = { changePeriod:
    | (
      { __typename: 'ConflictError', message: string }
      & { ' $fragmentRefs'?: { 'PeriodRow_ConflictFragment': PeriodRow_ConflictFragment } }
    )
    | { __typename: 'NotFoundError', message: string }
    | (
      { __typename: 'PeriodSaved' }
      & { ' $fragmentRefs'?: { 'PeriodRow_SavedFragment': PeriodRow_SavedFragment } }
    )
    | { __typename: 'StateError', message: string }
    | { __typename: 'ValidationError', path: Array<string>, message: string }
   };

export type ClosePeriodMutationVariables = Exact<{
  input: Types.ClosePeriodInput;
}>;


export type ClosePeriodMutation = { closePeriod:
    | (
      { __typename: 'ConflictError', message: string }
      & { ' $fragmentRefs'?: { 'PeriodRow_ConflictFragment': PeriodRow_ConflictFragment } }
    )
    | { __typename: 'NotFoundError', message: string }
    | (
      { __typename: 'PeriodSaved' }
      & { ' $fragmentRefs'?: { 'PeriodRow_SavedFragment': PeriodRow_SavedFragment } }
    )
    | { __typename: 'StateError', message: string }
    | { __typename: 'ValidationError', path: Array<string>, message: string }
   };

export type ReopenPeriodMutationVariables = Exact<{
  input: Types.ReopenPeriodInput;
}>;


export type ReopenPeriodMutation = { reopenPeriod:
    | (
      { __typename: 'ConflictError', message: string }
      & { ' $fragmentRefs'?: { 'PeriodRow_ConflictFragment': PeriodRow_ConflictFragment } }
    )
    | { __typename: 'NotFoundError', message: string }
    | (
      { __typename: 'PeriodSaved' }
      & { ' $fragmentRefs'?: { 'PeriodRow_SavedFragment': PeriodRow_SavedFragment } }
    )
    | { __typename: 'StateError', message: string }
    | { __typename: 'ValidationError', path: Array<string>, message: string }
   };

export const PeriodRow_PeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]} as unknown as DocumentNode<PeriodRow_PeriodFragment, unknown>;
export const PeriodRow_SavedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]} as unknown as DocumentNode<PeriodRow_SavedFragment, unknown>;
export const PeriodRow_ConflictFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]} as unknown as DocumentNode<PeriodRow_ConflictFragment, unknown>;
export const PeriodRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeriodRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeriodRecordQuery, PeriodRecordQueryVariables>;
export const ChangePeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_saved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_error"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_conflict"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_period"}}]}}]}}]} as unknown as DocumentNode<ChangePeriodMutation, ChangePeriodMutationVariables>;
export const ClosePeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_saved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_error"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_conflict"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_period"}}]}}]}}]} as unknown as DocumentNode<ClosePeriodMutation, ClosePeriodMutationVariables>;
export const ReopenPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_saved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_error"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_conflict"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_period"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodRow_conflict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodRow_period"}}]}}]}}]} as unknown as DocumentNode<ReopenPeriodMutation, ReopenPeriodMutationVariables>;