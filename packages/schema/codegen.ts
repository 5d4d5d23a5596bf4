// What is generated from the SDL: the api's resolver types, the web app's base types and its typed operations.
import type { CodegenConfig } from '@graphql-codegen/cli';

/** GraphQL type → the row its resolvers receive, as `path-from-generated-folder#Type`. Add a line per module. */
const mappers: Record<string, string> = {
  Account: '../modules/account/account.store.ts#AccountRow',
  AccountConnection: '../modules/account/account.store.ts#AccountPage',
  AccountImportLine: '../modules/account/import.service.ts#ImportLineRow',
  Attachment: '../modules/attachment/attachment.store.ts#AttachmentRow',
  Clause: '../modules/plan/plan.store.ts#ClauseRow',
  Evidence: '../modules/evidence/evidence.store.ts#EvidenceRow',
  EvidenceConnection: '../modules/evidence/evidence.store.ts#EvidencePage',
  Export: '../modules/export/export.store.ts#ExportRow',
  Footnote: '../modules/plan/plan.store.ts#FootnoteRow',
  Grant: '../modules/account/account.store.ts#GrantRow',
  Handover: '../modules/handover/handover.store.ts#HandoverRow',
  HandoverGrant: '../modules/handover/handover.rules.ts#PassedGrant',
  Indicator: '../modules/plan/plan.store.ts#IndicatorRow',
  LegalDocument: '../modules/plan/plan.store.ts#LegalDocumentRow',
  Mention: '../modules/plan/plan.rules.ts#MentionRow',
  Obligation: '../modules/plan/plan.store.ts#ObligationRow',
  Period: '../modules/plan/plan.store.ts#PeriodRow',
  Plan: '../modules/plan/plan.store.ts#PlanRow',
  PlanDraft: '../modules/plan-draft/plan-draft.store.ts#PlanDraftRow',
  Session: '../modules/viewer/viewer.store.ts#OwnSessionRow',
  Staffing: '../modules/staffing/staffing.rules.ts#StaffingRow',
  Task: '../modules/task/task.store.ts#TaskRow',
  TaskConnection: '../modules/task/task.store.ts#TaskPage',
  Unit: '../modules/unit/unit.store.ts#UnitRow',
  UnitConnection: '../modules/unit/unit.store.ts#UnitPage',
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
