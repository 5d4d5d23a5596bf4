/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DutyChange_ChangeFragment } from './Changes.generated';
import type { Refusal_Error_NotFoundError_Fragment, Refusal_Error_StateError_Fragment } from '../../apollo/Refusal.generated';
import type * as Types from '../../generated/types';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type AmendmentMark_TaskFragment = { __typename: 'Task', id: string, amendment: { __typename: 'TaskAmendment', kind: Types.TaskAmendmentKind, version: number } | null } & { ' $fragmentName'?: 'AmendmentMark_TaskFragment' };

export type AmendmentCardQueryVariables = Exact<{
  id: string;
}>;


export type AmendmentCardQuery = { node:
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
    | { __typename: 'Period', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanDraft', id: string }
    | { __typename: 'PlanVersion', id: string }
    | { __typename: 'Reminder', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Task', id: string, amendment: { __typename: 'TaskAmendment', kind: Types.TaskAmendmentKind, version: number, viewerCanAcknowledge: boolean, change: { __typename: 'DutyChange', kind: Types.ChangeKind, key: string | null, code: string | null, aspects: Array<Types.DutyAspect>, chosen: boolean, runs: Array<{ __typename: 'WordRun', kind: Types.WordRunKind, text: string }>, before: { __typename: 'DutyState', clause: string, label: string, kind: Types.ObligationKind, addresseeNames: Array<string>, cadence: Types.Cadence, periodKinds: Array<Types.PeriodKind> } | null, after: { __typename: 'DutyState', clause: string, label: string, kind: Types.ObligationKind, addresseeNames: Array<string>, cadence: Types.Cadence, periodKinds: Array<Types.PeriodKind> } | null } } | null }
    | { __typename: 'Unit', id: string }
   | null };

export type AcknowledgeAmendmentMutationVariables = Exact<{
  input: Types.AcknowledgeAmendmentInput;
}>;


export type AcknowledgeAmendmentMutation = { acknowledgeAmendment:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StateError', message: string }
    | { __typename: 'TaskSaved', task: { __typename: 'Task', id: string, amendment: { __typename: 'TaskAmendment', kind: Types.TaskAmendmentKind, version: number } | null } }
   };

export const AmendmentMark_TaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AmendmentMark_task"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AmendmentMark_TaskFragment, unknown>;
export const AmendmentCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AmendmentCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAcknowledge"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DutyChange_change"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DutyChange_change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DutyChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"aspects"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeNames"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"periodKinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeNames"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"periodKinds"}}]}}]}}]} as unknown as DocumentNode<AmendmentCardQuery, AmendmentCardQueryVariables>;
export const AcknowledgeAmendmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_error"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_error"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeAmendmentMutation, AcknowledgeAmendmentMutationVariables>;