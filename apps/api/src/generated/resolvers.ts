import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountRow, AccountPage, GrantRow } from '../modules/account/account.store.ts';
import type { ImportLineRow } from '../modules/account/import.service.ts';
import type { AttachmentRow } from '../modules/attachment/attachment.store.ts';
import type { ClauseRow, FootnoteRow, IndicatorRow, LegalDocumentRow, ObligationRow, PeriodRow, PlanRow } from '../modules/plan/plan.store.ts';
import type { EvidenceRow, EvidencePage } from '../modules/evidence/evidence.store.ts';
import type { ExportRow } from '../modules/export/export.store.ts';
import type { HandoverRow } from '../modules/handover/handover.store.ts';
import type { PassedGrant } from '../modules/handover/handover.rules.ts';
import type { MentionRow } from '../modules/plan/plan.rules.ts';
import type { PlanDraftRow } from '../modules/plan-draft/plan-draft.store.ts';
import type { OwnSessionRow } from '../modules/viewer/viewer.store.ts';
import type { StaffingRow } from '../modules/staffing/staffing.rules.ts';
import type { TaskRow, TaskPage } from '../modules/task/task.store.ts';
import type { UnitRow, UnitPage } from '../modules/unit/unit.store.ts';
import type { ViewerIdentity } from '../modules/viewer/viewer.rules.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, yyyy-MM-dd. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with its zone. Deadlines are reckoned in Asia/Ho_Chi_Minh. */
  DateTime: { input: string; output: Date | string; }
};

/** Somebody who can sign in. */
export type Account = Node & {
  __typename?: 'Account';
  active: Scalars['Boolean']['output'];
  displayName: Scalars['String']['output'];
  /** All of them: in force, to come and past. */
  grants: Array<Grant>;
  /** From this person to others, and from others to this person; the last made first. */
  handovers: Array<Handover>;
  /** False until a password was set by a link. */
  hasPassword: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  lastSignInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when a link for setting the password works; null when there is none. */
  passwordLinkExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  username: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type AccountConnection = {
  __typename?: 'AccountConnection';
  edges: Array<AccountEdge>;
  nodes: Array<Account>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AccountEdge = {
  __typename?: 'AccountEdge';
  cursor: Scalars['String']['output'];
  node: Account;
};

export type AccountFilter = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Holds one of these roles today. */
  roles?: InputMaybe<Array<Role>>;
  /** Words of the name, the account or a granted unit's name or code, diacritics or not. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A unit's code: people with a role there or below it, today. */
  under?: InputMaybe<Scalars['String']['input']>;
};

/** A file that was read but not saved. */
export type AccountImport = {
  __typename?: 'AccountImport';
  created: Scalars['Int']['output'];
  lines: Array<AccountImportLine>;
  /** What is wrong with the file as a whole. */
  problem?: Maybe<Scalars['String']['output']>;
  refused: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  updated: Scalars['Int']['output'];
};

export type AccountImportAct =
  | 'CREATE'
  /** Everything is there already. */
  | 'NONE'
  /** It has errors; the file can't be imported. */
  | 'REFUSE'
  | 'UPDATE';

export type AccountImportError = {
  __typename?: 'AccountImportError';
  /** The column's head. */
  field: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** A line of the file: a person, with one role or none. More roles are more lines. */
export type AccountImportLine = {
  __typename?: 'AccountImportLine';
  act: AccountImportAct;
  displayName: Scalars['String']['output'];
  endsOn?: Maybe<Scalars['Date']['output']>;
  errors: Array<AccountImportError>;
  /** Counted as a spreadsheet does: the heads are line 1. */
  line: Scalars['Int']['output'];
  role?: Maybe<Role>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  unit?: Maybe<Unit>;
  username: Scalars['String']['output'];
};

export type AccountSaved = {
  __typename?: 'AccountSaved';
  account: Account;
};

export type AccountsImported = {
  __typename?: 'AccountsImported';
  created: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  updated: Scalars['Int']['output'];
};

export type AddGrantInput = {
  accountId: Scalars['ID']['input'];
  fields: GrantFields;
};

export type AddGrantResult = AccountSaved | NotFoundError | StateError | ValidationError;

export type AddresseeChoice = {
  __typename?: 'AddresseeChoice';
  /** A class's code, or a unit's behind '@'. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** How many units it binds. */
  units: Scalars['Int']['output'];
};

/** A file shown with a piece of evidence; sent by POST /attachments, fetched from GET /attachments/:id. */
export type Attachment = Node & {
  __typename?: 'Attachment';
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  mediaType: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
};

export type Cadence =
  | 'AD_HOC'
  | 'CONTINUOUS'
  | 'HALF_YEARLY'
  | 'ONCE'
  | 'YEARLY';

export type Certainty =
  | 'LIKELY'
  | 'SURE'
  | 'UNSURE';

export type ChangeGrantInput = {
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeGrantResult = AccountSaved | NotFoundError | StateError | ValidationError;

export type ChangePasswordInput = {
  current: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type ChangePasswordResult = PasswordChanged | ValidationError;

export type Clause = Node & {
  __typename?: 'Clause';
  children: Array<Clause>;
  citations: Array<LegalDocument>;
  footnotes: Array<Footnote>;
  id: Scalars['ID']['output'];
  kind: ClauseKind;
  /** Where its text cites a document or refers to a footnote. */
  mentions: Array<Mention>;
  /** Its own number: 'II', '3', 'đ'. */
  number: Scalars['String']['output'];
  obligations: Array<Obligation>;
  parent?: Maybe<Clause>;
  /** From the root: 'II.3.đ'. */
  path: Scalars['String']['output'];
  progress: Progress;
  /** Its heading and its own paragraphs, one a line. */
  text: Scalars['String']['output'];
};


export type ClauseProgressArgs = {
  filter?: InputMaybe<TaskFilter>;
};

export type ClauseKind =
  | 'CLAUSE'
  | 'CLOSING'
  | 'PART'
  | 'POINT';

/** Someone else changed it first; nothing was written. */
export type ConflictError = UserError & {
  __typename?: 'ConflictError';
  current: Node;
  message: Scalars['String']['output'];
};

export type CreateAccountInput = {
  displayName: Scalars['String']['input'];
  grants?: InputMaybe<Array<GrantFields>>;
  username: Scalars['String']['input'];
};

export type CreateAccountResult = AccountSaved | ValidationError;

export type CreateEvidenceInput = {
  fields: EvidenceFields;
  /** Chosen by the client: the same key twice creates once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Tasks of one unit and one period. */
  taskIds: Array<Scalars['ID']['input']>;
};

export type CreateEvidenceResult = EvidenceSaved | NotFoundError | StateError | ValidationError;

export type CreatePasswordLinkInput = {
  id: Scalars['ID']['input'];
};

export type CreatePasswordLinkResult = NotFoundError | PasswordLinkCreated | StateError;

export type DeleteEvidenceInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type DeleteEvidenceResult = ConflictError | EvidenceDeleted | NotFoundError | StateError;

export type DeletePlanDraftInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type DeletePlanDraftResult = ConflictError | NotFoundError | PlanDraftDeleted;

export type DraftClause = {
  __typename?: 'DraftClause';
  /** 0 for the outermost. */
  depth: Scalars['Int']['output'];
  /** Its heading, or the first words of its text. */
  heading: Scalars['String']['output'];
  kind: ClauseKind;
  number: Scalars['String']['output'];
  paragraphs: Array<Span>;
  path: Scalars['String']['output'];
  /** Its own text with its mark. */
  span: Span;
};

export type DraftDuty = {
  __typename?: 'DraftDuty';
  /** Codes of classes; a single unit's code behind '@'. */
  addressees: Array<Scalars['String']['output']>;
  cadence: Cadence;
  certainty: Certainty;
  /** Numbers of the documents that its words cite. */
  citations: Array<Scalars['String']['output']>;
  /** The path of its clause. */
  clause: Scalars['String']['output'];
  /** The words that give a deadline. */
  deadline?: Maybe<Scalars['String']['output']>;
  /** Unique within the draft, and the same for as long as the duty exists. */
  key: Scalars['ID']['output'];
  kind: ObligationKind;
  label: Scalars['String']['output'];
  periodKinds: Array<PeriodKind>;
  /** The document's own words. */
  quote: Scalars['String']['output'];
  /** Why it should be looked at: addressee-assumed, addressee-unknown, addressee-from-heading, verb-unclear, not-an-order, cadence-between-periods. */
  reasons: Array<Scalars['String']['output']>;
  span: Span;
  state: DraftDutyState;
};

export type DraftDutyInput = {
  addressees: Array<Scalars['String']['input']>;
  cadence: Cadence;
  certainty: Certainty;
  key: Scalars['ID']['input'];
  kind: ObligationKind;
  label: Scalars['String']['input'];
  periodKinds: Array<PeriodKind>;
  reasons: Array<Scalars['String']['input']>;
  span: SpanInput;
  state: DraftDutyState;
};

export type DraftDutyState =
  | 'ACCEPTED'
  | 'DROPPED'
  /** Recognised, not yet looked at. */
  | 'PROPOSED';

export type DraftPeriod = {
  __typename?: 'DraftPeriod';
  /** The document gives no day: the customary one is proposed. */
  assumed: Scalars['Boolean']['output'];
  code: Scalars['String']['output'];
  /** The last good day. */
  dueOn: Scalars['Date']['output'];
  endsOn: Scalars['Date']['output'];
  kind: PeriodKind;
  startsOn: Scalars['Date']['output'];
};

export type DraftPeriodInput = {
  code: Scalars['String']['input'];
  dueOn: Scalars['Date']['input'];
  endsOn: Scalars['Date']['input'];
  kind: PeriodKind;
  startsOn: Scalars['Date']['input'];
};

export type DraftWarning = {
  __typename?: 'DraftWarning';
  code: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  span: Span;
};

export type EndSessionInput = {
  id: Scalars['ID']['input'];
};

export type EndSessionResult = NotFoundError | SessionsEnded;

/**
 * What a unit shows for one or more of its tasks: one report can serve three obligations and is entered once.
 * Locked while any task that it serves is submitted or accepted.
 */
export type Evidence = Node & {
  __typename?: 'Evidence';
  attachments: Array<Attachment>;
  /** Số, ký hiệu of the document. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** When it took effect or took place; not when it was entered. */
  happenedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind: EvidenceKind;
  link?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<Scalars['Float']['output']>;
  tasks: Array<Task>;
  title: Scalars['String']['output'];
  unit: Unit;
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
  viewerCanEdit: Scalars['Boolean']['output'];
};

export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  edges: Array<EvidenceEdge>;
  nodes: Array<Evidence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EvidenceDeleted = {
  __typename?: 'EvidenceDeleted';
  id: Scalars['ID']['output'];
  tasks: Array<Task>;
};

export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  cursor: Scalars['String']['output'];
  node: Evidence;
};

export type EvidenceFields = {
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  happenedOn?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<EvidenceKind>;
  link?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** The tasks that it serves, on update: at least one. */
  taskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type EvidenceFilter = {
  happenedFrom?: InputMaybe<Scalars['Date']['input']>;
  happenedTo?: InputMaybe<Scalars['Date']['input']>;
  hasAttachment?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<EvidenceKind>>;
  task?: InputMaybe<TaskFilter>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type EvidenceKind =
  /** A văn bản: plan, decision, official letter, report. */
  | 'DOCUMENT'
  /** A meeting, training, dialogue or citizen reception that was held. */
  | 'EVENT'
  /** A figure. */
  | 'FIGURE'
  /** A press item, photo or page. */
  | 'MEDIA'
  /** A 'Dân vận khéo' model or a commended person or group. */
  | 'MODEL';

export type EvidenceOrder =
  | 'HAPPENED_ON'
  | 'UNIT'
  | 'UPDATED_AT';

/** `tasks` carry the new status and version, and through unit.ancestors the progress that moved. */
export type EvidenceSaved = {
  __typename?: 'EvidenceSaved';
  evidence: Evidence;
  tasks: Array<Task>;
};

export type Export = Node & {
  __typename?: 'Export';
  error?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  rowsDone: Scalars['Int']['output'];
  rowsTotal?: Maybe<Scalars['Int']['output']>;
  state: ExportState;
  /** Path on this server, when DONE. */
  url?: Maybe<Scalars['String']['output']>;
};

export type ExportFormat =
  | 'CSV'
  | 'DOCX'
  | 'JSON'
  | 'XLSX';

export type ExportStarted = {
  __typename?: 'ExportStarted';
  export: Export;
};

export type ExportState =
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type ExportView =
  | 'EVIDENCE'
  | 'TASKS'
  /** A row a unit, with its progress: the tree, ancestors kept as context rows. */
  | 'UNITS';

export type Footnote = Node & {
  __typename?: 'Footnote';
  citations: Array<LegalDocument>;
  id: Scalars['ID']['output'];
  mentions: Array<Mention>;
  number: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

/** A role on a unit; it reaches as far down as the role says. */
export type Grant = Node & {
  __typename?: 'Grant';
  /** Whose work it is, while they are away. */
  delegatedFrom?: Maybe<Scalars['String']['output']>;
  /** The last day; null when it has no end. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  role: Role;
  /** The first day; null when it has none. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  state: GrantState;
  unit: Unit;
};

export type GrantFields = {
  /** The last day; without end, if left out. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  role: Role;
  /** The first day; from now on, if left out. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The unit's code. */
  unit: Scalars['String']['input'];
};

export type GrantState =
  | 'COMING'
  | 'CURRENT'
  | 'PAST';

export type HandOverInput = {
  /** The last day of a delegation; left out, the work passes for good. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** The successor's first day. */
  startsOn: Scalars['Date']['input'];
  to: Scalars['ID']['input'];
};

export type HandOverResult = HandedOver | NotFoundError | StateError | ValidationError;

export type HandedOver = {
  __typename?: 'HandedOver';
  handover: Handover;
};

/** Luân chuyển, or with a last day an ủy quyền. */
export type Handover = Node & {
  __typename?: 'Handover';
  /** The last day of a delegation; null when the work has passed for good. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  from: Account;
  id: Scalars['ID']['output'];
  madeAt: Scalars['DateTime']['output'];
  madeBy: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  startsOn: Scalars['Date']['output'];
  to: Account;
};

/** A role as the successor will hold it. */
export type HandoverGrant = {
  __typename?: 'HandoverGrant';
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** True when the successor holds it already for all of that time. */
  held: Scalars['Boolean']['output'];
  role: Role;
  startsOn: Scalars['Date']['output'];
  unit: Unit;
};

export type HandoverPart = {
  __typename?: 'HandoverPart';
  count: Scalars['Int']['output'];
  kind: HandoverPartKind;
};

export type HandoverPartKind =
  /** Tasks begun and not yet sent up. */
  | 'IN_PROGRESS'
  /** Tasks not begun. */
  | 'NOT_STARTED'
  /** Imports of plans under way. */
  | 'PLAN_DRAFTS'
  /** Tasks that came back and are to be mended. */
  | 'RETURNED'
  /** Tasks that wait for this person's review. */
  | 'REVIEW_QUEUE';

export type HandoverPreview = {
  __typename?: 'HandoverPreview';
  grants: Array<HandoverGrant>;
  parts: Array<HandoverPart>;
  /** Why it can't be done; null when it can. */
  problem?: Maybe<Scalars['String']['output']>;
};

export type ImportAccountsInput = {
  csv: Scalars['String']['input'];
};

export type ImportAccountsResult = AccountsImported | ValidationError;

/** A figure (chỉ tiêu) with its unit and the rule by which it adds up. */
export type Indicator = Node & {
  __typename?: 'Indicator';
  aggregate: Scalars['String']['output'];
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  unitOfMeasure: Scalars['String']['output'];
};

export type Instance = {
  __typename?: 'Instance';
  /** False when only administrators sign in with a password. */
  passwordSignIn: Scalars['Boolean']['output'];
  /** True while the demo accounts and the generated sample evidence are loaded. */
  sampleData: Scalars['Boolean']['output'];
  /** Signing in with the organisation's own accounts (OpenID Connect) is set up. */
  singleSignOn: Scalars['Boolean']['output'];
};

/** Numbers begin anew each year: a document is known by its number and its date together. */
export type LegalDocument = Node & {
  __typename?: 'LegalDocument';
  id: Scalars['ID']['output'];
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Số, ký hiệu: '33/CT-TTg'. */
  number: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
};

/**
 * A place in a text that cites a document by its number, or that refers to a footnote ('[1]'); in the order of the text.
 * Offsets are in characters (code points) from 0; `end` is the first one after it.
 */
export type Mention = {
  __typename?: 'Mention';
  document?: Maybe<LegalDocument>;
  end: Scalars['Int']['output'];
  footnote?: Maybe<Footnote>;
  start: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  addGrant: AddGrantResult;
  changeGrant: ChangeGrantResult;
  /** One's own. All other sessions end. */
  changePassword: ChangePasswordResult;
  createAccount: CreateAccountResult;
  createEvidence: CreateEvidenceResult;
  /** A link with which its owner sets a password, once. The one made before stops working. */
  createPasswordLink: CreatePasswordLinkResult;
  deleteEvidence: DeleteEvidenceResult;
  deletePlanDraft: DeletePlanDraftResult;
  /** Ends all of one's own sessions but this one. */
  endOtherSessions: EndSessionResult;
  /** Ends one of one's own sessions. */
  endSession: EndSessionResult;
  /** Everything that is a person's passes to a successor from a day on; with a last day it is a delegation and comes back. */
  handOver: HandOverResult;
  /** Makes or changes the people of a CSV file, all or nothing; the same file twice changes nothing. */
  importAccounts: ImportAccountsResult;
  /** Makes the plan, its periods and its tasks from the accepted duties, all or nothing. */
  publishPlanDraft: PublishPlanDraftResult;
  /** Takes a role away at once. */
  removeGrant: RemoveGrantResult;
  /** The unit above accepts the task or returns it with a reason. */
  reviewTask: ReviewTaskResult;
  /** Keeps what was decided so far; makes no plan. */
  savePlanDraft: SavePlanDraftResult;
  /** A deactivated account's sessions end at once. */
  setAccountActive: SetAccountActiveResult;
  signIn: SignInResult;
  signOut: Scalars['Boolean']['output'];
  startExport: StartExportResult;
  /** The unit's leader sends the task up for review. */
  submitTask: SubmitTaskResult;
  updateAccount: UpdateAccountResult;
  updateEvidence: UpdateEvidenceResult;
  /** One's own. */
  updateProfile: UpdateProfileResult;
  /** Sets the password that a link is for, and signs in. The link is used up. */
  usePasswordLink: UsePasswordLinkResult;
};


export type MutationAddGrantArgs = {
  input: AddGrantInput;
};


export type MutationChangeGrantArgs = {
  input: ChangeGrantInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


export type MutationCreateEvidenceArgs = {
  input: CreateEvidenceInput;
};


export type MutationCreatePasswordLinkArgs = {
  input: CreatePasswordLinkInput;
};


export type MutationDeleteEvidenceArgs = {
  input: DeleteEvidenceInput;
};


export type MutationDeletePlanDraftArgs = {
  input: DeletePlanDraftInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationHandOverArgs = {
  input: HandOverInput;
};


export type MutationImportAccountsArgs = {
  input: ImportAccountsInput;
};


export type MutationPublishPlanDraftArgs = {
  input: PublishPlanDraftInput;
};


export type MutationRemoveGrantArgs = {
  input: RemoveGrantInput;
};


export type MutationReviewTaskArgs = {
  input: ReviewTaskInput;
};


export type MutationSavePlanDraftArgs = {
  input: SavePlanDraftInput;
};


export type MutationSetAccountActiveArgs = {
  input: SetAccountActiveInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationStartExportArgs = {
  input: StartExportInput;
};


export type MutationSubmitTaskArgs = {
  input: SubmitTaskInput;
};


export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


export type MutationUpdateEvidenceArgs = {
  input: UpdateEvidenceInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationUsePasswordLinkArgs = {
  input: UsePasswordLinkInput;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  message: Scalars['String']['output'];
};

export type Obligation = Node & {
  __typename?: 'Obligation';
  /** The same in words, as the plan names them. */
  addresseeNames: Array<Scalars['String']['output']>;
  /** Classes of units that owe it: SBN, QH, XPT, DP, SNV, BCT, DAI; TT and CBCCVC are persons. */
  addressees: Array<Scalars['String']['output']>;
  cadence: Cadence;
  clause: Clause;
  code: Scalars['String']['output'];
  /** What units usually show for it: practice, not the plan's words. */
  evidenceHints: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  indicators: Array<Indicator>;
  kind: ObligationKind;
  /** What is owed, in a few words. */
  label: Scalars['String']['output'];
  /** The same in English. */
  labelEn: Scalars['String']['output'];
  /** The kinds of period that have a task of it: their deadlines are its deadlines. */
  periodKinds: Array<PeriodKind>;
  plan: Plan;
  progress: Progress;
  tasks: TaskConnection;
  /** The plan's own words that order it, verbatim. */
  text: Scalars['String']['output'];
  /** Where these words begin in the clause's text: in characters (code points) from 0. */
  textStart: Scalars['Int']['output'];
};


export type ObligationProgressArgs = {
  filter?: InputMaybe<TaskFilter>;
};


export type ObligationTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

export type ObligationKind =
  /** Makes a task for every unit that it binds, each period. */
  | 'DUTY'
  /** Shown with the plan; makes no task. */
  | 'REQUIREMENT';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PasswordChanged = {
  __typename?: 'PasswordChanged';
  viewer: Viewer;
};

export type PasswordLink = {
  __typename?: 'PasswordLink';
  displayName: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  username: Scalars['String']['output'];
};

/** The secret is told this once; it is not kept. */
export type PasswordLinkCreated = {
  __typename?: 'PasswordLinkCreated';
  account: Account;
  expiresAt: Scalars['DateTime']['output'];
  /** To be put behind '/dat-mat-khau#'. */
  secret: Scalars['String']['output'];
};

export type Period = Node & {
  __typename?: 'Period';
  /** '2022-H1', '2022', or an ad hoc period's own code. */
  code: Scalars['String']['output'];
  /** The first instant that is late. */
  dueAt: Scalars['DateTime']['output'];
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: PeriodKind;
  startsOn: Scalars['Date']['output'];
};

export type PeriodKind =
  | 'AD_HOC'
  | 'HALF_YEAR'
  | 'YEAR';

export type Plan = Node & {
  __typename?: 'Plan';
  /** Every legal document that the text cites, in order of first mention. */
  citations: Array<LegalDocument>;
  /** Every clause in the order of the text, whatever its depth. */
  clauses: Array<Clause>;
  code: Scalars['String']['output'];
  footnotes: Array<Footnote>;
  id: Scalars['ID']['output'];
  /** The duties and the requirements, in the order of the text. */
  obligations: Array<Obligation>;
  /** The outline as the document has it: parts, then clauses, then points; the closing paragraph last. */
  outline: Array<Clause>;
  periods: Array<Period>;
  /** The paragraphs before the outline. */
  preamble: Array<Scalars['String']['output']>;
  /** What the preamble mentions; offsets count in its paragraphs laid end to end, a line break between them. */
  preambleMentions: Array<Mention>;
  title: Scalars['String']['output'];
};

/** An import that is under way. It begins with POST /plan-drafts. */
export type PlanDraft = Node & {
  __typename?: 'PlanDraft';
  clauses: Array<DraftClause>;
  /** The code of the plan to be; empty until it is chosen. */
  code: Scalars['String']['output'];
  createdBy: Scalars['String']['output'];
  duties: Array<DraftDuty>;
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  periods: Array<DraftPeriod>;
  /** The plan that was made of it; null while it is a draft. */
  plan?: Maybe<Plan>;
  preview: PlanDraftPreview;
  /** The document as it was read. Every span counts UTF-16 units of it. */
  source: Scalars['String']['output'];
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** What the parser is not sure of. */
  warnings: Array<DraftWarning>;
  /** The year of the first periods; null until it is known. */
  year?: Maybe<Scalars['Int']['output']>;
};

export type PlanDraftDeleted = {
  __typename?: 'PlanDraftDeleted';
  id: Scalars['ID']['output'];
};

/** What publishing would make. */
export type PlanDraftPreview = {
  __typename?: 'PlanDraftPreview';
  /** Accepted duties; requirements make no tasks and are not counted. */
  duties: Scalars['Int']['output'];
  groups: Array<PreviewGroup>;
  periods: Array<PreviewPeriod>;
  tasks: Scalars['Int']['output'];
  /** Clauses with words of their own of which no accepted duty takes any. */
  uncovered: Array<DraftClause>;
  /** Proposals that are neither accepted nor dropped. */
  undecided: Scalars['Int']['output'];
  units: Scalars['Int']['output'];
  /** Keys of accepted duties for which no unit would get a task. */
  withoutTasks: Array<Scalars['ID']['output']>;
};

export type PlanDraftSaved = {
  __typename?: 'PlanDraftSaved';
  draft: PlanDraft;
};

export type PlanPublished = {
  __typename?: 'PlanPublished';
  draft: PlanDraft;
  plan: Plan;
  tasks: Scalars['Int']['output'];
};

export type PreviewGroup = {
  __typename?: 'PreviewGroup';
  kind: UnitKind;
  level: UnitLevel;
  tasks: Scalars['Int']['output'];
  units: Scalars['Int']['output'];
};

export type PreviewPeriod = {
  __typename?: 'PreviewPeriod';
  code: Scalars['String']['output'];
  tasks: Scalars['Int']['output'];
};

export type ProfileSaved = {
  __typename?: 'ProfileSaved';
  viewer: Viewer;
};

/**
 * Counts of tasks over a subtree.
 * expected = notStarted + inProgress + submitted + returned + accepted = doneOnTime + doneLate + inTerm + overdue;
 * what is not applicable is counted apart, and is in none of the others.
 */
export type Progress = {
  __typename?: 'Progress';
  accepted: Scalars['Int']['output'];
  doneLate: Scalars['Int']['output'];
  doneOnTime: Scalars['Int']['output'];
  /** Pieces of evidence under these tasks, each counted once. */
  evidence: Scalars['Int']['output'];
  expected: Scalars['Int']['output'];
  inProgress: Scalars['Int']['output'];
  inTerm: Scalars['Int']['output'];
  notApplicable: Scalars['Int']['output'];
  notStarted: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  returned: Scalars['Int']['output'];
  submitted: Scalars['Int']['output'];
};

export type PublishPlanDraftInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type PublishPlanDraftResult = ConflictError | NotFoundError | PlanPublished | StateError | ValidationError;

export type Query = {
  __typename?: 'Query';
  /** What a CSV file of people would do, line by line; nothing is saved. Administrators only. */
  accountImport: AccountImport;
  /** People who can sign in, in Vietnamese alphabetical order; administrators only. */
  accounts: AccountConnection;
  /** Whom a duty can address: classes of units, and every unit of the present tree. */
  addresseeChoices: Array<AddresseeChoice>;
  evidence: EvidenceConnection;
  export?: Maybe<Export>;
  /** How many rows an export of this view would hold now: what a person is told before they start it. */
  exportSize: Scalars['Int']['output'];
  /** What would pass to a successor; nothing is saved. Administrators only. */
  handoverPreview: HandoverPreview;
  /** What this installation is: whether it serves sample data. */
  instance: Instance;
  node?: Maybe<Node>;
  /** Whose password a link sets; null when it has been used, replaced or has expired. */
  passwordLink?: Maybe<PasswordLink>;
  plan?: Maybe<Plan>;
  planDraft?: Maybe<PlanDraft>;
  /** Drafts of imports, the last changed first; administrators only. */
  planDrafts: Array<PlanDraft>;
  plans: Array<Plan>;
  /** Units whose name or code matches the text, diacritics or not ('cai khe' finds Cái Khế). */
  searchUnits: Array<Unit>;
  /** Which units below one, itself included, have their leader and official today (duty II.1.2 of the plan). */
  staffing: Array<Staffing>;
  tasks: TaskConnection;
  /** The unit that bore this code on that date (today, if left out): codes are reused over the years. */
  unit?: Maybe<Unit>;
  /** Null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
};


export type QueryAccountImportArgs = {
  csv: Scalars['String']['input'];
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EvidenceOrder>;
};


export type QueryExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExportSizeArgs = {
  filter?: InputMaybe<EvidenceFilter>;
  view: ExportView;
};


export type QueryHandoverPreviewArgs = {
  input: HandOverInput;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPasswordLinkArgs = {
  secret: Scalars['String']['input'];
};


export type QueryPlanArgs = {
  code: Scalars['String']['input'];
};


export type QueryPlanDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchUnitsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryStaffingArgs = {
  under?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};


export type QueryUnitArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
};

export type RemoveGrantInput = {
  id: Scalars['ID']['input'];
};

export type RemoveGrantResult = AccountSaved | NotFoundError | StateError;

export type ReviewDecision =
  | 'ACCEPT'
  | 'RETURN';

export type ReviewTaskInput = {
  decision: ReviewDecision;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** Required to return. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewTaskResult = ConflictError | NotFoundError | StateError | TaskSaved | ValidationError;

export type Role =
  | 'ADMIN'
  /** Lãnh đạo phụ trách: also submits. */
  | 'LEADER'
  /** Reads. */
  | 'OBSERVER'
  /** Công chức phụ trách: enters a unit's evidence. */
  | 'OFFICER'
  /** Reviews what the units below submit. */
  | 'REVIEWER';

export type SavePlanDraftInput = {
  code?: InputMaybe<Scalars['String']['input']>;
  /** Those that are new or changed; 200 at most. */
  duties?: InputMaybe<Array<DraftDutyInput>>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  periods?: InputMaybe<Array<DraftPeriodInput>>;
  /** Keys of duties that are gone: merged into others, or added by mistake. */
  removed?: InputMaybe<Array<Scalars['ID']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
  /** Another year proposes its periods anew, unless `periods` are given too. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type SavePlanDraftResult = ConflictError | NotFoundError | PlanDraftSaved | StateError | ValidationError;

export type Session = Node & {
  __typename?: 'Session';
  address: Scalars['String']['output'];
  /** True for the session that asks. */
  current: Scalars['Boolean']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
  startedAt: Scalars['DateTime']['output'];
  /** What the browser says of itself. */
  userAgent: Scalars['String']['output'];
};

export type SessionsEnded = {
  __typename?: 'SessionsEnded';
  viewer: Viewer;
};

export type SetAccountActiveInput = {
  active: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};

export type SetAccountActiveResult = AccountSaved | NotFoundError | StateError;

/** Wrong name or password, or too many tries. */
export type SignInError = UserError & {
  __typename?: 'SignInError';
  message: Scalars['String']['output'];
};

export type SignInInput = {
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

export type SignInResult = SignInError | SignedIn;

export type SignedIn = {
  __typename?: 'SignedIn';
  viewer: Viewer;
};

export type Span = {
  __typename?: 'Span';
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
};

export type SpanInput = {
  end: Scalars['Int']['input'];
  start: Scalars['Int']['input'];
};

/** Who is charged with the plan at a unit that owes duties. */
export type Staffing = {
  __typename?: 'Staffing';
  depth: Scalars['Int']['output'];
  lacking: Scalars['Int']['output'];
  lackingLeader: Scalars['Int']['output'];
  lackingOfficial: Scalars['Int']['output'];
  leaders: Array<Scalars['String']['output']>;
  officials: Array<Scalars['String']['output']>;
  /** False for a unit that owes nothing itself, such as the city: it is there for those below it. */
  owes: Scalars['Boolean']['output'];
  unit: Unit;
  /** Of the units below and itself: how many owe, and how many of them lack one. */
  units: Scalars['Int']['output'];
};

export type StartExportInput = {
  /** What the grid shows is what the file holds: the same filter object. */
  filter?: InputMaybe<EvidenceFilter>;
  format: ExportFormat;
  view: ExportView;
};

export type StartExportResult = ExportStarted | ValidationError;

/** Its state doesn't allow that now: an accepted task's evidence is locked. */
export type StateError = UserError & {
  __typename?: 'StateError';
  message: Scalars['String']['output'];
};

export type SubmitTaskInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type SubmitTaskResult = ConflictError | NotFoundError | StateError | TaskSaved | ValidationError;

/** One obligation, owed by one unit, for one period. */
export type Task = Node & {
  __typename?: 'Task';
  /** The first instant that is late: its period's, unless the task was given more time. */
  dueAt: Scalars['DateTime']['output'];
  evidence: EvidenceConnection;
  id: Scalars['ID']['output'];
  obligation: Obligation;
  period: Period;
  /** Why it was returned last, or why it does not apply. */
  reason?: Maybe<Scalars['String']['output']>;
  status: TaskStatus;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  timing: Timing;
  unit: Unit;
  version: Scalars['Int']['output'];
  viewerCanEdit: Scalars['Boolean']['output'];
  viewerCanReview: Scalars['Boolean']['output'];
  viewerCanSubmit: Scalars['Boolean']['output'];
};


/** One obligation, owed by one unit, for one period. */
export type TaskEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  edges: Array<TaskEdge>;
  nodes: Array<Task>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

export type TaskFilter = {
  /** The date on which `under` is read; today if left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** A clause's path: its obligations and those of all clauses below it. */
  clause?: InputMaybe<Scalars['String']['input']>;
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<UnitKind>>;
  levels?: InputMaybe<Array<UnitLevel>>;
  obligations?: InputMaybe<Array<Scalars['String']['input']>>;
  periods?: InputMaybe<Array<Scalars['String']['input']>>;
  plan?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<TaskStatus>>;
  /** Words of the unit's name, the obligation's text or the evidence's title, diacritics or not. */
  text?: InputMaybe<Scalars['String']['input']>;
  timings?: InputMaybe<Array<Timing>>;
  /** A unit's code: that unit and all below it. */
  under?: InputMaybe<Scalars['String']['input']>;
};

export type TaskOrder =
  | 'DUE'
  | 'OBLIGATION'
  | 'STATUS'
  | 'UNIT';

export type TaskSaved = {
  __typename?: 'TaskSaved';
  task: Task;
};

/** Where a task stands in the working cycle. */
export type TaskStatus =
  /** Locked. */
  | 'ACCEPTED'
  /** Evidence is being entered. */
  | 'IN_PROGRESS'
  /** Does not concern this unit in this period; with a reason, and reviewed like the rest. */
  | 'NOT_APPLICABLE'
  /** No evidence yet. */
  | 'NOT_STARTED'
  /** Sent back with a reason; the evidence can be edited again. */
  | 'RETURNED'
  /** Sent up by the unit's leader; its evidence is locked. */
  | 'SUBMITTED';

/** Where a task stands against its deadline: computed from the clock, never typed. Done means submitted or accepted. */
export type Timing =
  | 'DONE_LATE'
  | 'DONE_ON_TIME'
  | 'IN_TERM'
  | 'OVERDUE';

export type Unit = Node & {
  __typename?: 'Unit';
  /** From the root down to the parent. */
  ancestors: Array<Unit>;
  /** In Vietnamese alphabetical order within a kind; governments first. */
  children: UnitConnection;
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: UnitKind;
  level: UnitLevel;
  /** The full Vietnamese name, in NFC, such as 'Phường Cái Khế'. */
  name: Scalars['String']['output'];
  parent?: Maybe<Unit>;
  /** Counts over the whole subtree, this unit included. */
  progress: Progress;
  /** Its own tasks; `tasks(filter: {under: CODE})` at the root reaches the whole subtree. */
  tasks: TaskConnection;
  validFrom: Scalars['Date']['output'];
  validTo?: Maybe<Scalars['Date']['output']>;
};


export type UnitChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<UnitKind>>;
};


export type UnitProgressArgs = {
  filter?: InputMaybe<TaskFilter>;
};


export type UnitTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

export type UnitConnection = {
  __typename?: 'UnitConnection';
  edges: Array<UnitEdge>;
  nodes: Array<Unit>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UnitEdge = {
  __typename?: 'UnitEdge';
  cursor: Scalars['String']['output'];
  node: Unit;
};

export type UnitKind =
  /** Sở, ban, ngành of the city. */
  | 'DEPARTMENT'
  /** Ủy ban nhân dân of the city, a district or a ward: the spine of the hierarchy. */
  | 'GOVERNMENT'
  /** Báo, Đài of the city. */
  | 'PRESS';

export type UnitLevel =
  | 'CITY'
  | 'DISTRICT'
  | 'WARD';

export type UpdateAccountInput = {
  displayName?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  username?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateAccountResult = AccountSaved | ConflictError | NotFoundError | ValidationError;

export type UpdateEvidenceInput = {
  expectedVersion: Scalars['Int']['input'];
  /** Only the fields that are given change; null clears. */
  fields: EvidenceFields;
  id: Scalars['ID']['input'];
};

export type UpdateEvidenceResult = ConflictError | EvidenceSaved | NotFoundError | StateError | ValidationError;

export type UpdateProfileInput = {
  displayName: Scalars['String']['input'];
};

export type UpdateProfileResult = ProfileSaved | ValidationError;

export type UsePasswordLinkInput = {
  password: Scalars['String']['input'];
  secret: Scalars['String']['input'];
};

export type UsePasswordLinkResult = SignedIn | StateError | ValidationError;

export type UserError = {
  message: Scalars['String']['output'];
};

/** Bad input; `path` names the field of the input. */
export type ValidationError = UserError & {
  __typename?: 'ValidationError';
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type Viewer = {
  __typename?: 'Viewer';
  displayName: Scalars['String']['output'];
  /** Those in force today. */
  grants: Array<Grant>;
  hasPassword: Scalars['Boolean']['output'];
  /** Where one is signed in, the last used first. */
  sessions: Array<Session>;
  username: Scalars['String']['output'];
  viewerCanImportPlans: Scalars['Boolean']['output'];
  viewerCanManageAccounts: Scalars['Boolean']['output'];
  viewerCanSeeStaffing: Scalars['Boolean']['output'];
};

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  AddGrantResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( NotFoundError )
    | ( StateError )
    | ( ValidationError )
  ;
  ChangeGrantResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( NotFoundError )
    | ( StateError )
    | ( ValidationError )
  ;
  ChangePasswordResult:
    | ( Omit<PasswordChanged, 'viewer'> & { viewer: _RefType['Viewer'] } )
    | ( ValidationError )
  ;
  CreateAccountResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( ValidationError )
  ;
  CreateEvidenceResult:
    | ( Omit<EvidenceSaved, 'evidence' | 'tasks'> & { evidence: _RefType['Evidence'], tasks: Array<_RefType['Task']> } )
    | ( NotFoundError )
    | ( StateError )
    | ( ValidationError )
  ;
  CreatePasswordLinkResult:
    | ( NotFoundError )
    | ( Omit<PasswordLinkCreated, 'account'> & { account: _RefType['Account'] } )
    | ( StateError )
  ;
  DeleteEvidenceResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Node'] } )
    | ( Omit<EvidenceDeleted, 'tasks'> & { tasks: Array<_RefType['Task']> } )
    | ( NotFoundError )
    | ( StateError )
  ;
  DeletePlanDraftResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Node'] } )
    | ( NotFoundError )
    | ( PlanDraftDeleted )
  ;
  EndSessionResult:
    | ( NotFoundError )
    | ( Omit<SessionsEnded, 'viewer'> & { viewer: _RefType['Viewer'] } )
  ;
  HandOverResult:
    | ( Omit<HandedOver, 'handover'> & { handover: _RefType['Handover'] } )
    | ( NotFoundError )
    | ( StateError )
    | ( ValidationError )
  ;
  ImportAccountsResult:
    | ( AccountsImported )
    | ( ValidationError )
  ;
  PublishPlanDraftResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Node'] } )
    | ( NotFoundError )
    | ( Omit<PlanPublished, 'draft' | 'plan'> & { draft: _RefType['PlanDraft'], plan: _RefType['Plan'] } )
    | ( StateError )
    | ( ValidationError )
  ;
  RemoveGrantResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( NotFoundError )
    | ( StateError )
  ;
  ReviewTaskResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Node'] } )
    | ( NotFoundError )
    | ( StateError )
    | ( Omit<TaskSaved, 'task'> & { task: _RefType['Task'] } )
    | ( ValidationError )
  ;
  SavePlanDraftResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Node'] } )
    | ( NotFoundError )
    | ( Omit<PlanDraftSaved, 'draft'> & { draft: _RefType['PlanDraft'] } )
    | ( StateError )
    | ( ValidationError )
  ;
  SetAccountActiveResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( NotFoundError )
    | ( StateError )
  ;
  SignInResult:
    | ( SignInError )
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } )
  ;
  StartExportResult:
    | ( Omit<ExportStarted, 'export'> & { export: _RefType['Export'] } )
    | ( ValidationError )
  ;
  SubmitTaskResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Node'] } )
    | ( NotFoundError )
    | ( StateError )
    | ( Omit<TaskSaved, 'task'> & { task: _RefType['Task'] } )
    | ( ValidationError )
  ;
  UpdateAccountResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Node'] } )
    | ( NotFoundError )
    | ( ValidationError )
  ;
  UpdateEvidenceResult:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Node'] } )
    | ( Omit<EvidenceSaved, 'evidence' | 'tasks'> & { evidence: _RefType['Evidence'], tasks: Array<_RefType['Task']> } )
    | ( NotFoundError )
    | ( StateError )
    | ( ValidationError )
  ;
  UpdateProfileResult:
    | ( Omit<ProfileSaved, 'viewer'> & { viewer: _RefType['Viewer'] } )
    | ( ValidationError )
  ;
  UsePasswordLinkResult:
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } )
    | ( StateError )
    | ( ValidationError )
  ;
}>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Node:
    | ( AccountRow )
    | ( AttachmentRow )
    | ( ClauseRow )
    | ( EvidenceRow )
    | ( ExportRow )
    | ( FootnoteRow )
    | ( GrantRow )
    | ( HandoverRow )
    | ( IndicatorRow )
    | ( LegalDocumentRow )
    | ( ObligationRow )
    | ( PeriodRow )
    | ( PlanRow )
    | ( PlanDraftRow )
    | ( OwnSessionRow )
    | ( TaskRow )
    | ( UnitRow )
  ;
  UserError:
    | ( Omit<ConflictError, 'current'> & { current: _RefType['Node'] } )
    | ( NotFoundError )
    | ( SignInError )
    | ( StateError )
    | ( ValidationError )
  ;
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Account: ResolverTypeWrapper<AccountRow>;
  AccountConnection: ResolverTypeWrapper<AccountPage>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountFilter: AccountFilter;
  AccountImport: ResolverTypeWrapper<Omit<AccountImport, 'lines'> & { lines: Array<ResolversTypes['AccountImportLine']> }>;
  AccountImportAct: AccountImportAct;
  AccountImportError: ResolverTypeWrapper<AccountImportError>;
  AccountImportLine: ResolverTypeWrapper<ImportLineRow>;
  AccountSaved: ResolverTypeWrapper<Omit<AccountSaved, 'account'> & { account: ResolversTypes['Account'] }>;
  AccountsImported: ResolverTypeWrapper<AccountsImported>;
  AddGrantInput: AddGrantInput;
  AddGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddGrantResult']>;
  AddresseeChoice: ResolverTypeWrapper<AddresseeChoice>;
  Attachment: ResolverTypeWrapper<AttachmentRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cadence: Cadence;
  Certainty: Certainty;
  ChangeGrantInput: ChangeGrantInput;
  ChangeGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeGrantResult']>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  Clause: ResolverTypeWrapper<ClauseRow>;
  ClauseKind: ClauseKind;
  ConflictError: ResolverTypeWrapper<Omit<ConflictError, 'current'> & { current: ResolversTypes['Node'] }>;
  CreateAccountInput: CreateAccountInput;
  CreateAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAccountResult']>;
  CreateEvidenceInput: CreateEvidenceInput;
  CreateEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateEvidenceResult']>;
  CreatePasswordLinkInput: CreatePasswordLinkInput;
  CreatePasswordLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePasswordLinkResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteEvidenceInput: DeleteEvidenceInput;
  DeleteEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteEvidenceResult']>;
  DeletePlanDraftInput: DeletePlanDraftInput;
  DeletePlanDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeletePlanDraftResult']>;
  DraftClause: ResolverTypeWrapper<DraftClause>;
  DraftDuty: ResolverTypeWrapper<DraftDuty>;
  DraftDutyInput: DraftDutyInput;
  DraftDutyState: DraftDutyState;
  DraftPeriod: ResolverTypeWrapper<DraftPeriod>;
  DraftPeriodInput: DraftPeriodInput;
  DraftWarning: ResolverTypeWrapper<DraftWarning>;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSessionResult']>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceConnection: ResolverTypeWrapper<EvidencePage>;
  EvidenceDeleted: ResolverTypeWrapper<Omit<EvidenceDeleted, 'tasks'> & { tasks: Array<ResolversTypes['Task']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceFields: EvidenceFields;
  EvidenceFilter: EvidenceFilter;
  EvidenceKind: EvidenceKind;
  EvidenceOrder: EvidenceOrder;
  EvidenceSaved: ResolverTypeWrapper<Omit<EvidenceSaved, 'evidence' | 'tasks'> & { evidence: ResolversTypes['Evidence'], tasks: Array<ResolversTypes['Task']> }>;
  Export: ResolverTypeWrapper<ExportRow>;
  ExportFormat: ExportFormat;
  ExportStarted: ResolverTypeWrapper<Omit<ExportStarted, 'export'> & { export: ResolversTypes['Export'] }>;
  ExportState: ExportState;
  ExportView: ExportView;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Footnote: ResolverTypeWrapper<FootnoteRow>;
  Grant: ResolverTypeWrapper<GrantRow>;
  GrantFields: GrantFields;
  GrantState: GrantState;
  HandOverInput: HandOverInput;
  HandOverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverResult']>;
  HandedOver: ResolverTypeWrapper<Omit<HandedOver, 'handover'> & { handover: ResolversTypes['Handover'] }>;
  Handover: ResolverTypeWrapper<HandoverRow>;
  HandoverGrant: ResolverTypeWrapper<PassedGrant>;
  HandoverPart: ResolverTypeWrapper<HandoverPart>;
  HandoverPartKind: HandoverPartKind;
  HandoverPreview: ResolverTypeWrapper<Omit<HandoverPreview, 'grants'> & { grants: Array<ResolversTypes['HandoverGrant']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportAccountsInput: ImportAccountsInput;
  ImportAccountsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportAccountsResult']>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  Instance: ResolverTypeWrapper<Instance>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LegalDocument: ResolverTypeWrapper<LegalDocumentRow>;
  Mention: ResolverTypeWrapper<MentionRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Obligation: ResolverTypeWrapper<ObligationRow>;
  ObligationKind: ObligationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PasswordChanged: ResolverTypeWrapper<Omit<PasswordChanged, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  PasswordLink: ResolverTypeWrapper<PasswordLink>;
  PasswordLinkCreated: ResolverTypeWrapper<Omit<PasswordLinkCreated, 'account'> & { account: ResolversTypes['Account'] }>;
  Period: ResolverTypeWrapper<PeriodRow>;
  PeriodKind: PeriodKind;
  Plan: ResolverTypeWrapper<PlanRow>;
  PlanDraft: ResolverTypeWrapper<PlanDraftRow>;
  PlanDraftDeleted: ResolverTypeWrapper<PlanDraftDeleted>;
  PlanDraftPreview: ResolverTypeWrapper<PlanDraftPreview>;
  PlanDraftSaved: ResolverTypeWrapper<Omit<PlanDraftSaved, 'draft'> & { draft: ResolversTypes['PlanDraft'] }>;
  PlanPublished: ResolverTypeWrapper<Omit<PlanPublished, 'draft' | 'plan'> & { draft: ResolversTypes['PlanDraft'], plan: ResolversTypes['Plan'] }>;
  PreviewGroup: ResolverTypeWrapper<PreviewGroup>;
  PreviewPeriod: ResolverTypeWrapper<PreviewPeriod>;
  ProfileSaved: ResolverTypeWrapper<Omit<ProfileSaved, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Progress: ResolverTypeWrapper<Progress>;
  PublishPlanDraftInput: PublishPlanDraftInput;
  PublishPlanDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPlanDraftResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveGrantInput: RemoveGrantInput;
  RemoveGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveGrantResult']>;
  ReviewDecision: ReviewDecision;
  ReviewTaskInput: ReviewTaskInput;
  ReviewTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewTaskResult']>;
  Role: Role;
  SavePlanDraftInput: SavePlanDraftInput;
  SavePlanDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePlanDraftResult']>;
  Session: ResolverTypeWrapper<OwnSessionRow>;
  SessionsEnded: ResolverTypeWrapper<Omit<SessionsEnded, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  SetAccountActiveInput: SetAccountActiveInput;
  SetAccountActiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAccountActiveResult']>;
  SignInError: ResolverTypeWrapper<SignInError>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Span: ResolverTypeWrapper<Span>;
  SpanInput: SpanInput;
  Staffing: ResolverTypeWrapper<StaffingRow>;
  StartExportInput: StartExportInput;
  StartExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartExportResult']>;
  StateError: ResolverTypeWrapper<StateError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitTaskInput: SubmitTaskInput;
  SubmitTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitTaskResult']>;
  Task: ResolverTypeWrapper<TaskRow>;
  TaskConnection: ResolverTypeWrapper<TaskPage>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskSaved: ResolverTypeWrapper<Omit<TaskSaved, 'task'> & { task: ResolversTypes['Task'] }>;
  TaskStatus: TaskStatus;
  Timing: Timing;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitConnection: ResolverTypeWrapper<UnitPage>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UnitKind: UnitKind;
  UnitLevel: UnitLevel;
  UpdateAccountInput: UpdateAccountInput;
  UpdateAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateAccountResult']>;
  UpdateEvidenceInput: UpdateEvidenceInput;
  UpdateEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEvidenceResult']>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  UsePasswordLinkInput: UsePasswordLinkInput;
  UsePasswordLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UsePasswordLinkResult']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValidationError: ResolverTypeWrapper<ValidationError>;
  Viewer: ResolverTypeWrapper<ViewerIdentity>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Account: AccountRow;
  AccountConnection: AccountPage;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountFilter: AccountFilter;
  AccountImport: Omit<AccountImport, 'lines'> & { lines: Array<ResolversParentTypes['AccountImportLine']> };
  AccountImportError: AccountImportError;
  AccountImportLine: ImportLineRow;
  AccountSaved: Omit<AccountSaved, 'account'> & { account: ResolversParentTypes['Account'] };
  AccountsImported: AccountsImported;
  AddGrantInput: AddGrantInput;
  AddGrantResult: ResolversUnionTypes<ResolversParentTypes>['AddGrantResult'];
  AddresseeChoice: AddresseeChoice;
  Attachment: AttachmentRow;
  Boolean: Scalars['Boolean']['output'];
  ChangeGrantInput: ChangeGrantInput;
  ChangeGrantResult: ResolversUnionTypes<ResolversParentTypes>['ChangeGrantResult'];
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  Clause: ClauseRow;
  ConflictError: Omit<ConflictError, 'current'> & { current: ResolversParentTypes['Node'] };
  CreateAccountInput: CreateAccountInput;
  CreateAccountResult: ResolversUnionTypes<ResolversParentTypes>['CreateAccountResult'];
  CreateEvidenceInput: CreateEvidenceInput;
  CreateEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['CreateEvidenceResult'];
  CreatePasswordLinkInput: CreatePasswordLinkInput;
  CreatePasswordLinkResult: ResolversUnionTypes<ResolversParentTypes>['CreatePasswordLinkResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteEvidenceInput: DeleteEvidenceInput;
  DeleteEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['DeleteEvidenceResult'];
  DeletePlanDraftInput: DeletePlanDraftInput;
  DeletePlanDraftResult: ResolversUnionTypes<ResolversParentTypes>['DeletePlanDraftResult'];
  DraftClause: DraftClause;
  DraftDuty: DraftDuty;
  DraftDutyInput: DraftDutyInput;
  DraftPeriod: DraftPeriod;
  DraftPeriodInput: DraftPeriodInput;
  DraftWarning: DraftWarning;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndSessionResult'];
  Evidence: EvidenceRow;
  EvidenceConnection: EvidencePage;
  EvidenceDeleted: Omit<EvidenceDeleted, 'tasks'> & { tasks: Array<ResolversParentTypes['Task']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceFields: EvidenceFields;
  EvidenceFilter: EvidenceFilter;
  EvidenceSaved: Omit<EvidenceSaved, 'evidence' | 'tasks'> & { evidence: ResolversParentTypes['Evidence'], tasks: Array<ResolversParentTypes['Task']> };
  Export: ExportRow;
  ExportStarted: Omit<ExportStarted, 'export'> & { export: ResolversParentTypes['Export'] };
  Float: Scalars['Float']['output'];
  Footnote: FootnoteRow;
  Grant: GrantRow;
  GrantFields: GrantFields;
  HandOverInput: HandOverInput;
  HandOverResult: ResolversUnionTypes<ResolversParentTypes>['HandOverResult'];
  HandedOver: Omit<HandedOver, 'handover'> & { handover: ResolversParentTypes['Handover'] };
  Handover: HandoverRow;
  HandoverGrant: PassedGrant;
  HandoverPart: HandoverPart;
  HandoverPreview: Omit<HandoverPreview, 'grants'> & { grants: Array<ResolversParentTypes['HandoverGrant']> };
  ID: Scalars['ID']['output'];
  ImportAccountsInput: ImportAccountsInput;
  ImportAccountsResult: ResolversUnionTypes<ResolversParentTypes>['ImportAccountsResult'];
  Indicator: IndicatorRow;
  Instance: Instance;
  Int: Scalars['Int']['output'];
  LegalDocument: LegalDocumentRow;
  Mention: MentionRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  Obligation: ObligationRow;
  PageInfo: PageInfo;
  PasswordChanged: Omit<PasswordChanged, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  PasswordLink: PasswordLink;
  PasswordLinkCreated: Omit<PasswordLinkCreated, 'account'> & { account: ResolversParentTypes['Account'] };
  Period: PeriodRow;
  Plan: PlanRow;
  PlanDraft: PlanDraftRow;
  PlanDraftDeleted: PlanDraftDeleted;
  PlanDraftPreview: PlanDraftPreview;
  PlanDraftSaved: Omit<PlanDraftSaved, 'draft'> & { draft: ResolversParentTypes['PlanDraft'] };
  PlanPublished: Omit<PlanPublished, 'draft' | 'plan'> & { draft: ResolversParentTypes['PlanDraft'], plan: ResolversParentTypes['Plan'] };
  PreviewGroup: PreviewGroup;
  PreviewPeriod: PreviewPeriod;
  ProfileSaved: Omit<ProfileSaved, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Progress: Progress;
  PublishPlanDraftInput: PublishPlanDraftInput;
  PublishPlanDraftResult: ResolversUnionTypes<ResolversParentTypes>['PublishPlanDraftResult'];
  Query: Record<PropertyKey, never>;
  RemoveGrantInput: RemoveGrantInput;
  RemoveGrantResult: ResolversUnionTypes<ResolversParentTypes>['RemoveGrantResult'];
  ReviewTaskInput: ReviewTaskInput;
  ReviewTaskResult: ResolversUnionTypes<ResolversParentTypes>['ReviewTaskResult'];
  SavePlanDraftInput: SavePlanDraftInput;
  SavePlanDraftResult: ResolversUnionTypes<ResolversParentTypes>['SavePlanDraftResult'];
  Session: OwnSessionRow;
  SessionsEnded: Omit<SessionsEnded, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  SetAccountActiveInput: SetAccountActiveInput;
  SetAccountActiveResult: ResolversUnionTypes<ResolversParentTypes>['SetAccountActiveResult'];
  SignInError: SignInError;
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignedIn: Omit<SignedIn, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Span: Span;
  SpanInput: SpanInput;
  Staffing: StaffingRow;
  StartExportInput: StartExportInput;
  StartExportResult: ResolversUnionTypes<ResolversParentTypes>['StartExportResult'];
  StateError: StateError;
  String: Scalars['String']['output'];
  SubmitTaskInput: SubmitTaskInput;
  SubmitTaskResult: ResolversUnionTypes<ResolversParentTypes>['SubmitTaskResult'];
  Task: TaskRow;
  TaskConnection: TaskPage;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskSaved: Omit<TaskSaved, 'task'> & { task: ResolversParentTypes['Task'] };
  Unit: UnitRow;
  UnitConnection: UnitPage;
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UpdateAccountInput: UpdateAccountInput;
  UpdateAccountResult: ResolversUnionTypes<ResolversParentTypes>['UpdateAccountResult'];
  UpdateEvidenceInput: UpdateEvidenceInput;
  UpdateEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['UpdateEvidenceResult'];
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
  UsePasswordLinkInput: UsePasswordLinkInput;
  UsePasswordLinkResult: ResolversUnionTypes<ResolversParentTypes>['UsePasswordLinkResult'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValidationError: ValidationError;
  Viewer: ViewerIdentity;
}>;

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = ResolversObject<{
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  handovers?: Resolver<Array<ResolversTypes['Handover']>, ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passwordLinkExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
}>;

export type AccountImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountImport'] = ResolversParentTypes['AccountImport']> = ResolversObject<{
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AccountImportLine']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AccountImportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountImportError'] = ResolversParentTypes['AccountImportError']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AccountImportLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountImportLine'] = ResolversParentTypes['AccountImportLine']> = ResolversObject<{
  act?: Resolver<ResolversTypes['AccountImportAct'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AccountImportError']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AccountSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSaved'] = ResolversParentTypes['AccountSaved']> = ResolversObject<{
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AccountsImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountsImported'] = ResolversParentTypes['AccountsImported']> = ResolversObject<{
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AddGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddGrantResult'] = ResolversParentTypes['AddGrantResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountSaved' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type AddresseeChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeChoice'] = ResolversParentTypes['AddresseeChoice']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = ResolversObject<{
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ChangeGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeGrantResult'] = ResolversParentTypes['ChangeGrantResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountSaved' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type ChangePasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'PasswordChanged' | 'ValidationError', ParentType, ContextType>;
}>;

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = ResolversObject<{
  children?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  footnotes?: Resolver<Array<ResolversTypes['Footnote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType, Partial<ClauseProgressArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = ResolversObject<{
  current?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CreateAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAccountResult'] = ResolversParentTypes['CreateAccountResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountSaved' | 'ValidationError', ParentType, ContextType>;
}>;

export type CreateEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEvidenceResult'] = ResolversParentTypes['CreateEvidenceResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'EvidenceSaved' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type CreatePasswordLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePasswordLinkResult'] = ResolversParentTypes['CreatePasswordLinkResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotFoundError' | 'PasswordLinkCreated' | 'StateError', ParentType, ContextType>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEvidenceResult'] = ResolversParentTypes['DeleteEvidenceResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'EvidenceDeleted' | 'NotFoundError' | 'StateError', ParentType, ContextType>;
}>;

export type DeletePlanDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePlanDraftResult'] = ResolversParentTypes['DeletePlanDraftResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'PlanDraftDeleted', ParentType, ContextType>;
}>;

export type DraftClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftClause'] = ResolversParentTypes['DraftClause']> = ResolversObject<{
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
}>;

export type DraftDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftDuty'] = ResolversParentTypes['DraftDuty']> = ResolversObject<{
  addressees?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodKinds?: Resolver<Array<ResolversTypes['PeriodKind']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftDutyState'], ParentType, ContextType>;
}>;

export type DraftPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPeriod'] = ResolversParentTypes['DraftPeriod']> = ResolversObject<{
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type DraftWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftWarning'] = ResolversParentTypes['DraftWarning']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
}>;

export type EndSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionResult'] = ResolversParentTypes['EndSessionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotFoundError' | 'SessionsEnded', ParentType, ContextType>;
}>;

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = ResolversObject<{
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EvidenceDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDeleted'] = ResolversParentTypes['EvidenceDeleted']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
}>;

export type EvidenceSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceSaved'] = ResolversParentTypes['EvidenceSaved']> = ResolversObject<{
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export']> = ResolversObject<{
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExportState'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ExportStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportStarted'] = ResolversParentTypes['ExportStarted']> = ResolversObject<{
  export?: Resolver<ResolversTypes['Export'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type FootnoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Footnote'] = ResolversParentTypes['Footnote']> = ResolversObject<{
  citations?: Resolver<Array<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = ResolversObject<{
  delegatedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HandOverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverResult'] = ResolversParentTypes['HandOverResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'HandedOver' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type HandedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandedOver'] = ResolversParentTypes['HandedOver']> = ResolversObject<{
  handover?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = ResolversObject<{
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HandoverGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverGrant'] = ResolversParentTypes['HandoverGrant']> = ResolversObject<{
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
}>;

export type HandoverPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverPart'] = ResolversParentTypes['HandoverPart']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandoverPartKind'], ParentType, ContextType>;
}>;

export type HandoverPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverPreview'] = ResolversParentTypes['HandoverPreview']> = ResolversObject<{
  grants?: Resolver<Array<ResolversTypes['HandoverGrant']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['HandoverPart']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ImportAccountsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAccountsResult'] = ResolversParentTypes['ImportAccountsResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountsImported' | 'ValidationError', ParentType, ContextType>;
}>;

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = ResolversObject<{
  aggregate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitOfMeasure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance']> = ResolversObject<{
  passwordSignIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sampleData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  singleSignOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type LegalDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalDocument'] = ResolversParentTypes['LegalDocument']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = ResolversObject<{
  document?: Resolver<Maybe<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  footnote?: Resolver<Maybe<ResolversTypes['Footnote']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  addGrant?: Resolver<ResolversTypes['AddGrantResult'], ParentType, ContextType, RequireFields<MutationAddGrantArgs, 'input'>>;
  changeGrant?: Resolver<ResolversTypes['ChangeGrantResult'], ParentType, ContextType, RequireFields<MutationChangeGrantArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  createAccount?: Resolver<ResolversTypes['CreateAccountResult'], ParentType, ContextType, RequireFields<MutationCreateAccountArgs, 'input'>>;
  createEvidence?: Resolver<ResolversTypes['CreateEvidenceResult'], ParentType, ContextType, RequireFields<MutationCreateEvidenceArgs, 'input'>>;
  createPasswordLink?: Resolver<ResolversTypes['CreatePasswordLinkResult'], ParentType, ContextType, RequireFields<MutationCreatePasswordLinkArgs, 'input'>>;
  deleteEvidence?: Resolver<ResolversTypes['DeleteEvidenceResult'], ParentType, ContextType, RequireFields<MutationDeleteEvidenceArgs, 'input'>>;
  deletePlanDraft?: Resolver<ResolversTypes['DeletePlanDraftResult'], ParentType, ContextType, RequireFields<MutationDeletePlanDraftArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  handOver?: Resolver<ResolversTypes['HandOverResult'], ParentType, ContextType, RequireFields<MutationHandOverArgs, 'input'>>;
  importAccounts?: Resolver<ResolversTypes['ImportAccountsResult'], ParentType, ContextType, RequireFields<MutationImportAccountsArgs, 'input'>>;
  publishPlanDraft?: Resolver<ResolversTypes['PublishPlanDraftResult'], ParentType, ContextType, RequireFields<MutationPublishPlanDraftArgs, 'input'>>;
  removeGrant?: Resolver<ResolversTypes['RemoveGrantResult'], ParentType, ContextType, RequireFields<MutationRemoveGrantArgs, 'input'>>;
  reviewTask?: Resolver<ResolversTypes['ReviewTaskResult'], ParentType, ContextType, RequireFields<MutationReviewTaskArgs, 'input'>>;
  savePlanDraft?: Resolver<ResolversTypes['SavePlanDraftResult'], ParentType, ContextType, RequireFields<MutationSavePlanDraftArgs, 'input'>>;
  setAccountActive?: Resolver<ResolversTypes['SetAccountActiveResult'], ParentType, ContextType, RequireFields<MutationSetAccountActiveArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startExport?: Resolver<ResolversTypes['StartExportResult'], ParentType, ContextType, RequireFields<MutationStartExportArgs, 'input'>>;
  submitTask?: Resolver<ResolversTypes['SubmitTaskResult'], ParentType, ContextType, RequireFields<MutationSubmitTaskArgs, 'input'>>;
  updateAccount?: Resolver<ResolversTypes['UpdateAccountResult'], ParentType, ContextType, RequireFields<MutationUpdateAccountArgs, 'input'>>;
  updateEvidence?: Resolver<ResolversTypes['UpdateEvidenceResult'], ParentType, ContextType, RequireFields<MutationUpdateEvidenceArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  usePasswordLink?: Resolver<ResolversTypes['UsePasswordLinkResult'], ParentType, ContextType, RequireFields<MutationUsePasswordLinkArgs, 'input'>>;
}>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Account' | 'Attachment' | 'Clause' | 'Evidence' | 'Export' | 'Footnote' | 'Grant' | 'Handover' | 'Indicator' | 'LegalDocument' | 'Obligation' | 'Period' | 'Plan' | 'PlanDraft' | 'Session' | 'Task' | 'Unit', ParentType, ContextType>;
}>;

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = ResolversObject<{
  addresseeNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  addressees?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceHints?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodKinds?: Resolver<Array<ResolversTypes['PeriodKind']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType, Partial<ObligationProgressArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<ObligationTasksArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PasswordChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChanged'] = ResolversParentTypes['PasswordChanged']> = ResolversObject<{
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PasswordLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordLink'] = ResolversParentTypes['PasswordLink']> = ResolversObject<{
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PasswordLinkCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordLinkCreated'] = ResolversParentTypes['PasswordLinkCreated']> = ResolversObject<{
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = ResolversObject<{
  citations?: Resolver<Array<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  footnotes?: Resolver<Array<ResolversTypes['Footnote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  outline?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  preamble?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  preambleMentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlanDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDraft'] = ResolversParentTypes['PlanDraft']> = ResolversObject<{
  clauses?: Resolver<Array<ResolversTypes['DraftClause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['DraftDuty']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['DraftPeriod']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['PlanDraftPreview'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['DraftWarning']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlanDraftDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDraftDeleted'] = ResolversParentTypes['PlanDraftDeleted']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlanDraftPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDraftPreview'] = ResolversParentTypes['PlanDraftPreview']> = ResolversObject<{
  duties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PreviewGroup']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['PreviewPeriod']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncovered?: Resolver<Array<ResolversTypes['DraftClause']>, ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutTasks?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type PlanDraftSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDraftSaved'] = ResolversParentTypes['PlanDraftSaved']> = ResolversObject<{
  draft?: Resolver<ResolversTypes['PlanDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlanPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPublished'] = ResolversParentTypes['PlanPublished']> = ResolversObject<{
  draft?: Resolver<ResolversTypes['PlanDraft'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PreviewGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewGroup'] = ResolversParentTypes['PreviewGroup']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PreviewPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewPeriod'] = ResolversParentTypes['PreviewPeriod']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProfileSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileSaved'] = ResolversParentTypes['ProfileSaved']> = ResolversObject<{
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = ResolversObject<{
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doneLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doneOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTerm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStarted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PublishPlanDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPlanDraftResult'] = ResolversParentTypes['PublishPlanDraftResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'PlanPublished' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  accountImport?: Resolver<ResolversTypes['AccountImport'], ParentType, ContextType, RequireFields<QueryAccountImportArgs, 'csv'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  addresseeChoices?: Resolver<Array<ResolversTypes['AddresseeChoice']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'first'>>;
  export?: Resolver<Maybe<ResolversTypes['Export']>, ParentType, ContextType, RequireFields<QueryExportArgs, 'id'>>;
  exportSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<QueryExportSizeArgs, 'view'>>;
  handoverPreview?: Resolver<ResolversTypes['HandoverPreview'], ParentType, ContextType, RequireFields<QueryHandoverPreviewArgs, 'input'>>;
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  passwordLink?: Resolver<Maybe<ResolversTypes['PasswordLink']>, ParentType, ContextType, RequireFields<QueryPasswordLinkArgs, 'secret'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'code'>>;
  planDraft?: Resolver<Maybe<ResolversTypes['PlanDraft']>, ParentType, ContextType, RequireFields<QueryPlanDraftArgs, 'id'>>;
  planDrafts?: Resolver<Array<ResolversTypes['PlanDraft']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  searchUnits?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QuerySearchUnitsArgs, 'first' | 'text'>>;
  staffing?: Resolver<Array<ResolversTypes['Staffing']>, ParentType, ContextType, Partial<QueryStaffingArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'code'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
}>;

export type RemoveGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveGrantResult'] = ResolversParentTypes['RemoveGrantResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountSaved' | 'NotFoundError' | 'StateError', ParentType, ContextType>;
}>;

export type ReviewTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTaskResult'] = ResolversParentTypes['ReviewTaskResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'StateError' | 'TaskSaved' | 'ValidationError', ParentType, ContextType>;
}>;

export type SavePlanDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePlanDraftResult'] = ResolversParentTypes['SavePlanDraftResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'PlanDraftSaved' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = ResolversObject<{
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SessionsEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionsEnded'] = ResolversParentTypes['SessionsEnded']> = ResolversObject<{
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SetAccountActiveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAccountActiveResult'] = ResolversParentTypes['SetAccountActiveResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountSaved' | 'NotFoundError' | 'StateError', ParentType, ContextType>;
}>;

export type SignInErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInError'] = ResolversParentTypes['SignInError']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'SignInError' | 'SignedIn', ParentType, ContextType>;
}>;

export type SignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = ResolversObject<{
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = ResolversObject<{
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type StaffingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Staffing'] = ResolversParentTypes['Staffing']> = ResolversObject<{
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lacking?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lackingLeader?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lackingOfficial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  officials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  owes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type StartExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartExportResult'] = ResolversParentTypes['StartExportResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ExportStarted' | 'ValidationError', ParentType, ContextType>;
}>;

export type StateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateError'] = ResolversParentTypes['StateError']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SubmitTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitTaskResult'] = ResolversParentTypes['SubmitTaskResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'StateError' | 'TaskSaved' | 'ValidationError', ParentType, ContextType>;
}>;

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = ResolversObject<{
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<TaskEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
}>;

export type TaskSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskSaved'] = ResolversParentTypes['TaskSaved']> = ResolversObject<{
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = ResolversObject<{
  ancestors?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<UnitChildrenArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType, Partial<UnitProgressArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<UnitTasksArgs, 'first'>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
}>;

export type UpdateAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAccountResult'] = ResolversParentTypes['UpdateAccountResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountSaved' | 'ConflictError' | 'NotFoundError' | 'ValidationError', ParentType, ContextType>;
}>;

export type UpdateEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEvidenceResult'] = ResolversParentTypes['UpdateEvidenceResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'EvidenceSaved' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type UpdateProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfileResult'] = ResolversParentTypes['UpdateProfileResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ProfileSaved' | 'ValidationError', ParentType, ContextType>;
}>;

export type UsePasswordLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsePasswordLinkResult'] = ResolversParentTypes['UsePasswordLinkResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'SignedIn' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'SignInError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type ValidationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationError'] = ResolversParentTypes['ValidationError']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = ResolversObject<{
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanImportPlans?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanManageAccounts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSeeStaffing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountImport?: AccountImportResolvers<ContextType>;
  AccountImportError?: AccountImportErrorResolvers<ContextType>;
  AccountImportLine?: AccountImportLineResolvers<ContextType>;
  AccountSaved?: AccountSavedResolvers<ContextType>;
  AccountsImported?: AccountsImportedResolvers<ContextType>;
  AddGrantResult?: AddGrantResultResolvers<ContextType>;
  AddresseeChoice?: AddresseeChoiceResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  ChangeGrantResult?: ChangeGrantResultResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreateAccountResult?: CreateAccountResultResolvers<ContextType>;
  CreateEvidenceResult?: CreateEvidenceResultResolvers<ContextType>;
  CreatePasswordLinkResult?: CreatePasswordLinkResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteEvidenceResult?: DeleteEvidenceResultResolvers<ContextType>;
  DeletePlanDraftResult?: DeletePlanDraftResultResolvers<ContextType>;
  DraftClause?: DraftClauseResolvers<ContextType>;
  DraftDuty?: DraftDutyResolvers<ContextType>;
  DraftPeriod?: DraftPeriodResolvers<ContextType>;
  DraftWarning?: DraftWarningResolvers<ContextType>;
  EndSessionResult?: EndSessionResultResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceDeleted?: EvidenceDeletedResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceSaved?: EvidenceSavedResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ExportStarted?: ExportStartedResolvers<ContextType>;
  Footnote?: FootnoteResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  HandOverResult?: HandOverResultResolvers<ContextType>;
  HandedOver?: HandedOverResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverGrant?: HandoverGrantResolvers<ContextType>;
  HandoverPart?: HandoverPartResolvers<ContextType>;
  HandoverPreview?: HandoverPreviewResolvers<ContextType>;
  ImportAccountsResult?: ImportAccountsResultResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Instance?: InstanceResolvers<ContextType>;
  LegalDocument?: LegalDocumentResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PasswordChanged?: PasswordChangedResolvers<ContextType>;
  PasswordLink?: PasswordLinkResolvers<ContextType>;
  PasswordLinkCreated?: PasswordLinkCreatedResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanDraft?: PlanDraftResolvers<ContextType>;
  PlanDraftDeleted?: PlanDraftDeletedResolvers<ContextType>;
  PlanDraftPreview?: PlanDraftPreviewResolvers<ContextType>;
  PlanDraftSaved?: PlanDraftSavedResolvers<ContextType>;
  PlanPublished?: PlanPublishedResolvers<ContextType>;
  PreviewGroup?: PreviewGroupResolvers<ContextType>;
  PreviewPeriod?: PreviewPeriodResolvers<ContextType>;
  ProfileSaved?: ProfileSavedResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  PublishPlanDraftResult?: PublishPlanDraftResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemoveGrantResult?: RemoveGrantResultResolvers<ContextType>;
  ReviewTaskResult?: ReviewTaskResultResolvers<ContextType>;
  SavePlanDraftResult?: SavePlanDraftResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionsEnded?: SessionsEndedResolvers<ContextType>;
  SetAccountActiveResult?: SetAccountActiveResultResolvers<ContextType>;
  SignInError?: SignInErrorResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Staffing?: StaffingResolvers<ContextType>;
  StartExportResult?: StartExportResultResolvers<ContextType>;
  StateError?: StateErrorResolvers<ContextType>;
  SubmitTaskResult?: SubmitTaskResultResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskSaved?: TaskSavedResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UpdateAccountResult?: UpdateAccountResultResolvers<ContextType>;
  UpdateEvidenceResult?: UpdateEvidenceResultResolvers<ContextType>;
  UpdateProfileResult?: UpdateProfileResultResolvers<ContextType>;
  UsePasswordLinkResult?: UsePasswordLinkResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
}>;

