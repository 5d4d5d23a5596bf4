// What the normalised cache must know of the schema: abstract types, and which arguments tell fields apart.
import { InMemoryCache, type FieldPolicy } from '@apollo/client';

const userErrors = ['ValidationError', 'NotFoundError', 'ConflictError', 'StateError', 'SignInError'];

interface Connection {
  nodes?: { __ref: string }[];
}

/**
 * Pages of one list share a field and are laid end to end: a page after a cursor is added, a first page replaces.
 * A selection without rows (only `totalCount`) leaves the rows that are there alone.
 */
function paged(...keyArgs: string[]): FieldPolicy {
  return {
    keyArgs: keyArgs.length > 0 ? keyArgs : false,
    merge(existing: Connection | undefined, incoming: Connection, { args }) {
      if (!existing) return incoming;
      if (!incoming.nodes) return { ...existing, ...incoming };
      if (!args?.after) return incoming;
      const seen = new Set(existing.nodes?.map((node) => node.__ref));
      return { ...incoming, nodes: [...(existing.nodes ?? []), ...incoming.nodes.filter((n) => !seen.has(n.__ref))] };
    },
  };
}

/** A cache that starts empty. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: {
      Node: [
        'Account',
        'Attachment',
        'Clause',
        'Comment',
        'Evidence',
        'Export',
        'Extension',
        'Footnote',
        'Grant',
        'Handover',
        'HistoryEntry',
        'Indicator',
        'LegalDocument',
        'Notification',
        'Obligation',
        'Period',
        'Plan',
        'PlanDraft',
        'Session',
        'Reminder',
        'PlanVersion',
        'Task',
        'Unit',
      ],
      UserError: userErrors,
      CreateEvidenceResult: ['EvidenceSaved', 'ValidationError', 'NotFoundError', 'StateError'],
      UpdateEvidenceResult: ['EvidenceSaved', 'ValidationError', 'NotFoundError', 'ConflictError', 'StateError'],
      DeleteEvidenceResult: ['EvidenceDeleted', 'NotFoundError', 'ConflictError', 'StateError'],
      RestoreEvidenceResult: ['EvidenceSaved', 'ValidationError', 'NotFoundError', 'ConflictError', 'StateError'],
      StartExportResult: ['ExportStarted', 'ValidationError'],
      SubmitTaskResult: ['TaskSaved', 'ValidationError', 'NotFoundError', 'ConflictError', 'StateError'],
      ReviewTaskResult: ['TaskSaved', 'ValidationError', 'NotFoundError', 'ConflictError', 'StateError'],
      TaskActResult: ['TaskSaved', 'ValidationError', 'NotFoundError', 'ConflictError', 'StateError'],
      AskExtensionResult: ['ExtensionSaved', 'ValidationError', 'NotFoundError', 'StateError'],
      DecideExtensionResult: ['ExtensionSaved', 'ValidationError', 'NotFoundError', 'ConflictError', 'StateError'],
      SaveReturnPhraseResult: ['ReturnPhraseSaved', 'ValidationError', 'NotFoundError'],
      DeleteReturnPhraseResult: ['ReturnPhraseDeleted', 'NotFoundError'],
      SavePlanDraftResult: ['PlanDraftSaved', 'ValidationError', 'NotFoundError', 'ConflictError', 'StateError'],
      DeletePlanDraftResult: ['PlanDraftDeleted', 'NotFoundError', 'ConflictError'],
      PublishPlanDraftResult: ['PlanPublished', 'ValidationError', 'NotFoundError', 'ConflictError', 'StateError'],
      CreateAccountResult: ['AccountSaved', 'ValidationError'],
      UpdateAccountResult: ['AccountSaved', 'ValidationError', 'NotFoundError', 'ConflictError'],
      SetAccountActiveResult: ['AccountSaved', 'NotFoundError', 'StateError'],
      CreatePasswordLinkResult: ['PasswordLinkCreated', 'NotFoundError', 'StateError'],
      AddGrantResult: ['AccountSaved', 'ValidationError', 'NotFoundError', 'StateError'],
      ChangeGrantResult: ['AccountSaved', 'ValidationError', 'NotFoundError', 'StateError'],
      RemoveGrantResult: ['AccountSaved', 'NotFoundError', 'StateError'],
      ImportAccountsResult: ['AccountsImported', 'ValidationError'],
      HandOverResult: ['HandedOver', 'ValidationError', 'NotFoundError', 'StateError'],
      UsePasswordLinkResult: ['SignedIn', 'ValidationError', 'StateError'],
      ChangePasswordResult: ['PasswordChanged', 'ValidationError'],
      UpdateProfileResult: ['ProfileSaved', 'ValidationError'],
      EndSessionResult: ['SessionsEnded', 'NotFoundError'],
      PeriodPreviewResult: ['PeriodPreview', 'ValidationError', 'NotFoundError'],
      OpenPeriodResult: ['PeriodOpened', 'ValidationError', 'NotFoundError'],
      ChangePeriodResult: ['PeriodSaved', 'ValidationError', 'NotFoundError', 'ConflictError', 'StateError'],
      SendReminderResult: ['ReminderSent', 'ValidationError', 'StateError'],
      CreateCommentResult: ['CommentSaved', 'ValidationError', 'NotFoundError'],
      UpdateCommentResult: ['CommentSaved', 'ValidationError', 'NotFoundError', 'ConflictError', 'StateError'],
      DeleteCommentResult: ['CommentSaved', 'NotFoundError'],
      MarkNotificationsReadResult: ['NotificationsRead', 'ValidationError'],
      SetNotificationSettingsResult: ['NotificationSettingsSaved', 'ValidationError'],
      AcknowledgeAmendmentResult: ['TaskSaved', 'NotFoundError', 'StateError'],
      SignInResult: ['SignedIn', 'SignInError'],
    },
    typePolicies: {
      Staffing: { keyFields: false },
      // Named by whoever acted, and by nothing else.
      HistoryActor: { keyFields: ['username'] },
      Viewer: { keyFields: ['username'] },
      // Counts have no identity of their own: they belong to their unit and filter.
      Progress: { keyFields: false, merge: true },
      // Of its task: what it says and whether it may be acknowledged are asked for apart.
      TaskAmendment: { keyFields: false, merge: true },
      Unit: { fields: { children: paged('kinds'), tasks: paged('filter', 'orderBy') } },
      Task: { fields: { evidence: paged() } },
      Query: {
        fields: {
          accounts: paged('filter'),
          history: paged('filter'),
          reminders: paged(),
          reviewQueue: paged('filter', 'orderBy'),
          notifications: paged('unreadOnly'),
        },
      },
      // A person has one set of settings.
      NotificationSettings: { keyFields: [] },
      // One piece is pinned in many versions under the same id.
      PinnedEvidence: { keyFields: false },
    },
  });
}
