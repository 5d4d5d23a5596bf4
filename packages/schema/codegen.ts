// What is generated from the SDL: the api's resolver types, the web app's base types and its typed operations.
import type { CodegenConfig } from '@graphql-codegen/cli';

/** GraphQL type → the row its resolvers receive, as `path-from-generated-folder#Type`. Add a line per module. */
const mappers: Record<string, string> = {
  Account: '../modules/account/account.store.ts#AccountRow',
  AccountConnection: '../modules/account/account.store.ts#AccountPage',
  AccountImport: '../modules/account/import.service.ts#AccountImportRow',
  AccountImportError: '../modules/account/import.rules.ts#FieldError',
  AccountImportLine: '../modules/account/import.service.ts#ImportLineRow',
  AmendmentEffect: '../modules/plan-version/plan-version.types.ts#EffectRow',
  Attachment: '../modules/attachment/attachment.store.ts#AttachmentRow',
  Clause: '../modules/plan/plan.store.ts#ClauseRow',
  Comment: '../modules/comment/comment.store.ts#CommentRow',
  ConflictError: '../lib/outcome.ts#ConflictErrorRow',
  DutyState: '../modules/plan-version/plan-version.types.ts#DutyStateRow',
  DutyWords: '../modules/plan-version/plan-version.store.ts#VersionDutyRow',
  Evidence: '../modules/evidence/evidence.store.ts#EvidenceRow',
  EvidenceChange: '../modules/review/review.rules.ts#Change',
  EvidenceConnection: '../modules/evidence/evidence.store.ts#EvidencePage',
  Export: '../modules/export/export.store.ts#ExportRow',
  Extension: '../modules/extension/extension.store.ts#ExtensionRow',
  Footnote: '../modules/plan/plan.store.ts#FootnoteRow',
  Grant: '../modules/account/account.store.ts#GrantRow',
  Handover: '../modules/handover/handover.store.ts#HandoverRow',
  HandoverGrant: '../modules/handover/handover.rules.ts#PassedGrant',
  HandoverPreview: '../modules/handover/handover.service.ts#HandoverPreviewRow',
  HistoryConnection: '../modules/audit/history.store.ts#HistoryPage',
  HistoryEntry: '../modules/audit/history.store.ts#HistoryRow',
  Indicator: '../modules/plan/plan.store.ts#IndicatorRow',
  LegalDocument: '../modules/plan/plan.store.ts#LegalDocumentRow',
  Mention: '../modules/plan/plan.rules.ts#MentionRow',
  NotFoundError: '../lib/outcome.ts#NotFoundErrorRow',
  Notification: '../modules/notification/notification.store.ts#NotificationRow',
  NotificationConnection: '../modules/notification/notification.store.ts#NotificationPage',
  NotificationSettings: '../modules/notification/notification.store.ts#SettingsRow',
  Obligation: '../modules/plan/plan.store.ts#ObligationRow',
  Participant: '../modules/participant/participant.store.ts#ParticipantRow',
  Period: '../modules/plan/plan.store.ts#PeriodRow',
  PeriodEvent: '../modules/period/period.store.ts#PeriodEventRow',
  PeriodPreview: '../modules/period/opening.service.ts#Preview',
  PeriodRemaining: '../modules/period/period.store.ts#RemainingRow',
  PinnedEvidence: '../modules/review/review.rules.ts#Pin',
  Plan: '../modules/plan/plan.store.ts#PlanRow',
  PlanAmendment: '../modules/plan-version/plan-version.types.ts#AmendmentRow',
  PlanDraft: '../modules/plan-draft/plan-draft.store.ts#PlanDraftRow',
  SignInError: '../modules/viewer/viewer.service.ts#SignInErrorRow',
  Session: '../modules/viewer/viewer.store.ts#OwnSessionRow',
  StateError: '../lib/outcome.ts#StateErrorRow',
  Staffing: '../modules/staffing/staffing.rules.ts#StaffingRow',
  Reminder: '../modules/reminder/reminder.store.ts#ReminderRow',
  ReminderConnection: '../modules/reminder/reminder.store.ts#ReminderPage',
  ReminderPreviewUnit: '../modules/reminder/reminder.store.ts#PreviewUnitRow',
  RemindedTask: '../modules/reminder/reminder.store.ts#RemindedTaskRow',
  PlanVersion: '../modules/plan-version/plan-version.store.ts#PlanVersionRow',
  Reopening: '../modules/review/review.store.ts#ReopeningRow',
  ReturnPhrase: '../modules/review/phrase.store.ts#PhraseRow',
  Review: '../modules/review/review.store.ts#ReviewRow',
  Task: '../modules/task/task.store.ts#TaskRow',
  TaskAmendment: '../modules/plan-version/amendment.store.ts#TaskAmendmentRow',
  TaskConnection: '../modules/task/task.store.ts#TaskPage',
  TaskReturn: '../modules/comment/comment.store.ts#TaskReturnRow',
  Unit: '../modules/unit/unit.store.ts#UnitRow',
  UnitConnection: '../modules/unit/unit.store.ts#UnitPage',
  ValidationError: '../lib/outcome.ts#ValidationErrorRow',
  Viewer: '../modules/viewer/viewer.rules.ts#ViewerIdentity',
};

const scalars = {
  ID: 'string',
  Date: 'string',
  DateTime: { input: 'string', output: 'Date | string' },
};

const config: CodegenConfig = {
  schema: 'packages/schema/src/**/*.graphql',
  // The web app may have no operation yet.
  ignoreNoDocuments: true,
  generates: {
    'apps/api/src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        contextType: '../context.ts#Context',
        mappers,
        scalars,
        // A resolver may answer with a promise of a list, or leave a nullable field undefined.
        maybeValue: 'T | null | undefined',
        useIndexSignature: true,
      },
    },
    'apps/web/src/generated/types.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
    'apps/web/src/': {
      documents: 'apps/web/src/**/*.graphql',
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        inlineFragmentTypes: 'mask',
        importSchemaTypesFrom: 'apps/web/src/generated/types.ts',
        useTypeImports: true,
        // Result unions are told apart by their `__typename`; Apollo Client always asks for it.
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        customDirectives: { apolloUnmask: true },
        documentNodeImport: '@apollo/client#TypedDocumentNode',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
