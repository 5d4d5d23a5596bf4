import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountRow, AccountPage, GrantRow } from '../modules/account/account.store.ts';
import type { AccountImportRow, ImportLineRow } from '../modules/account/import.service.ts';
import type { FieldError } from '../modules/account/import.rules.ts';
import type { EffectRow, DutyStateRow, AmendmentRow } from '../modules/plan-version/plan-version.types.ts';
import type { AttachmentRow } from '../modules/attachment/attachment.store.ts';
import type { ClauseRow, FootnoteRow, IndicatorRow, LegalDocumentRow, ObligationRow, PeriodRow, PlanRow } from '../modules/plan/plan.store.ts';
import type { CommentRow, TaskReturnRow } from '../modules/comment/comment.store.ts';
import type { ConflictErrorRow, NotFoundErrorRow, StateErrorRow, ValidationErrorRow } from '../lib/outcome.ts';
import type { VersionDutyRow, PlanVersionRow } from '../modules/plan-version/plan-version.store.ts';
import type { EvidenceRow, EvidencePage } from '../modules/evidence/evidence.store.ts';
import type { Change, Pin } from '../modules/review/review.rules.ts';
import type { ExportRow } from '../modules/export/export.store.ts';
import type { ExtensionRow } from '../modules/extension/extension.store.ts';
import type { HandoverRow } from '../modules/handover/handover.store.ts';
import type { PassedGrant } from '../modules/handover/handover.rules.ts';
import type { HandoverPreviewRow } from '../modules/handover/handover.service.ts';
import type { HistoryPage, HistoryRow } from '../modules/audit/history.store.ts';
import type { MentionRow } from '../modules/plan/plan.rules.ts';
import type { NotificationRow, NotificationPage, SettingsRow } from '../modules/notification/notification.store.ts';
import type { ParticipantRow } from '../modules/participant/participant.store.ts';
import type { PeriodEventRow, RemainingRow } from '../modules/period/period.store.ts';
import type { Preview } from '../modules/period/opening.service.ts';
import type { PlanDraftRow } from '../modules/plan-draft/plan-draft.store.ts';
import type { SignInErrorRow } from '../modules/viewer/viewer.service.ts';
import type { OwnSessionRow } from '../modules/viewer/viewer.store.ts';
import type { StaffingRow } from '../modules/staffing/staffing.rules.ts';
import type { ReminderRow, ReminderPage, PreviewUnitRow, RemindedTaskRow } from '../modules/reminder/reminder.store.ts';
import type { ReopeningRow, ReviewRow } from '../modules/review/review.store.ts';
import type { PhraseRow } from '../modules/review/phrase.store.ts';
import type { TaskRow, TaskPage } from '../modules/task/task.store.ts';
import type { TaskAmendmentRow } from '../modules/plan-version/amendment.store.ts';
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
  /** Where mails reach them; they may change it themselves. */
  email?: Maybe<Scalars['String']['output']>;
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
  /** Null where the file says nothing of it: then it stays. */
  email?: Maybe<Scalars['String']['output']>;
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

export type AcknowledgeAmendmentInput = {
  taskId: Scalars['ID']['input'];
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

export type AcknowledgeAmendmentResult = NotFoundError | StateError | TaskSaved;

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

export type AmendedPeriod = {
  __typename?: 'AmendedPeriod';
  /** Whether the version takes hold of it. */
  applies: Scalars['Boolean']['output'];
  code: Scalars['String']['output'];
  /** Tasks that the unit no longer owes, but for which something was shown: they stay, marked. */
  kept: Scalars['Int']['output'];
  /** Tasks that are made. */
  made: Scalars['Int']['output'];
  /** Tasks of changed duties: marked until the unit takes note. */
  marked: Scalars['Int']['output'];
  state: AmendedPeriodState;
  /** Tasks without evidence and not sent up whose unit no longer owes them: not applicable from now on. */
  withdrawn: Scalars['Int']['output'];
};

export type AmendedPeriodState =
  /** The version brings it. */
  | 'ADDED'
  | 'COMING'
  /** Closed, or its deadline is over: it never changes. */
  | 'PAST'
  | 'RUNNING';

/** What a version does to duties and to tasks. */
export type AmendmentEffect = {
  __typename?: 'AmendmentEffect';
  changed: Scalars['Int']['output'];
  gone: Scalars['Int']['output'];
  moved: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  periods: Array<AmendedPeriod>;
  unchanged: Scalars['Int']['output'];
};

/** For `taskId`, or for all open tasks of that unit in that period. */
export type AskExtensionInput = {
  /** The last good day that is asked for. */
  lastDay: Scalars['Date']['input'];
  periodId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  taskId?: InputMaybe<Scalars['ID']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type AskExtensionResult = ExtensionSaved | NotFoundError | StateError | ValidationError;

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

export type BeginReviewInput = {
  id: Scalars['ID']['input'];
};

export type Cadence =
  | 'AD_HOC'
  | 'CONTINUOUS'
  | 'HALF_YEARLY'
  | 'MONTHLY'
  | 'ONCE'
  | 'QUARTERLY'
  | 'YEARLY';

export type CancelHandoverInput = {
  id: Scalars['ID']['input'];
};

export type CancelHandoverResult = HandoverCancelled | NotFoundError | StateError;

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

export type ChangeKind =
  /** Other words, or other facts of a duty. */
  | 'CHANGED'
  | 'GONE'
  /** The same or nearly the same words under another number. */
  | 'MOVED'
  | 'NEW'
  | 'UNCHANGED';

export type ChangePasswordInput = {
  current: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type ChangePasswordResult = PasswordChanged | ValidationError;

export type ChangePeriodInput = {
  endsOn: Scalars['Date']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** The last good day. */
  lastDay: Scalars['Date']['input'];
  startsOn: Scalars['Date']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};

export type ChangePeriodResult = ConflictError | NotFoundError | PeriodSaved | StateError | ValidationError;

export type Clause = Node & {
  __typename?: 'Clause';
  children: Array<Clause>;
  citations: Array<LegalDocument>;
  /** The duties that it orders, in the words of its own version. */
  duties: Array<DutyWords>;
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
  /** `at`: as it was at that past instant. */
  progress: Progress;
  /** Its heading and its own paragraphs, one a line. */
  text: Scalars['String']['output'];
};


export type ClauseProgressArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<TaskFilter>;
};

export type ClauseChange = {
  __typename?: 'ClauseChange';
  /** Null for what is gone. */
  after?: Maybe<ClausePlace>;
  /** Null for what is new. */
  before?: Maybe<ClausePlace>;
  kind: ChangeKind;
  runs: Array<WordRun>;
};

export type ClauseKind =
  | 'CLAUSE'
  | 'CLOSING'
  | 'PART'
  | 'POINT';

export type ClausePlace = {
  __typename?: 'ClausePlace';
  kind: ClauseKind;
  number: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

export type ClosePeriodInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

/** What somebody says about a task or a piece of evidence, to all who can read it. */
export type Comment = Node & {
  __typename?: 'Comment';
  author: Participant;
  /** Empty once it is deleted. A mention is the person's name behind an @. */
  body: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null when it is about a task, or when the piece has been removed. */
  evidence?: Maybe<Evidence>;
  id: Scalars['ID']['output'];
  mentions: Array<Participant>;
  /** The task that it is about; null when it is about a piece of evidence. */
  task?: Maybe<Task>;
  version: Scalars['Int']['output'];
  viewerCanEdit: Scalars['Boolean']['output'];
};

export type CommentSaved = {
  __typename?: 'CommentSaved';
  comment: Comment;
};

/** Someone else changed it first; nothing was written. */
export type ConflictError = UserError & {
  __typename?: 'ConflictError';
  current: Node;
  message: Scalars['String']['output'];
};

export type CreateAccountInput = {
  displayName: Scalars['String']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
  grants?: InputMaybe<Array<GrantFields>>;
  username: Scalars['String']['input'];
};

export type CreateAccountResult = AccountSaved | ValidationError;

export type CreateCommentInput = {
  body: Scalars['String']['input'];
  /** Whom it mentions: `Participant.id`. */
  mentionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A task or a piece of evidence. */
  subjectId: Scalars['ID']['input'];
};

export type CreateCommentResult = CommentSaved | NotFoundError | ValidationError;

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

export type DecideExtensionInput = {
  decision: ExtensionDecision;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** Another last good day than the one asked for. */
  lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Required to refuse. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type DecideExtensionResult = ConflictError | ExtensionSaved | NotFoundError | StateError | ValidationError;

export type DeleteCommentInput = {
  id: Scalars['ID']['input'];
};

export type DeleteCommentResult = CommentSaved | NotFoundError;

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

export type DeleteReturnPhraseResult = NotFoundError | ReturnPhraseDeleted;

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
  /** The last good day of what is to be done once by a day, a month or a quarter; those without a year are the plan's. */
  dueOn?: Maybe<Scalars['Date']['output']>;
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

export type DutyAspect =
  | 'ADDRESSEES'
  | 'CADENCE'
  | 'DEADLINE'
  | 'KIND'
  | 'PERIODS'
  | 'WORDS';

export type DutyChange = {
  __typename?: 'DutyChange';
  after?: Maybe<DutyState>;
  /** What is different; empty unless it is CHANGED. */
  aspects: Array<DutyAspect>;
  before?: Maybe<DutyState>;
  /** A person has said which earlier duty it is. */
  chosen: Scalars['Boolean']['output'];
  /** The obligation's code; null for what is new in a draft. */
  code?: Maybe<Scalars['String']['output']>;
  /** Its key in the draft; null for what is gone, and outside of drafts. */
  key?: Maybe<Scalars['ID']['output']>;
  kind: ChangeKind;
  runs: Array<WordRun>;
};

/** Says which earlier duty a duty of the draft is. */
export type DutyMatchInput = {
  /** The earlier duty's code; null for a new duty. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The duty's key in the draft. */
  key: Scalars['ID']['input'];
};

/** A duty as one version has it. */
export type DutyState = {
  __typename?: 'DutyState';
  addresseeNames: Array<Scalars['String']['output']>;
  cadence: Cadence;
  clause: Scalars['String']['output'];
  kind: ObligationKind;
  label: Scalars['String']['output'];
  periodKinds: Array<PeriodKind>;
};

/** What a version says of an obligation. */
export type DutyWords = {
  __typename?: 'DutyWords';
  code: Scalars['String']['output'];
  kind: ObligationKind;
  label: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  obligation: Obligation;
  text: Scalars['String']['output'];
  textStart: Scalars['Int']['output'];
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
  /** Copied from the period before when its own was opened. */
  carried: Scalars['Boolean']['output'];
  /** What it was carried over from; null when that has been deleted. */
  carriedFrom?: Maybe<Evidence>;
  /** Comments that stand. */
  commentCount: Scalars['Int']['output'];
  /** In the order in which they were written, deleted ones as marks. */
  comments: Array<Comment>;
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
  viewerCanComment: Scalars['Boolean']['output'];
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** Added when `before` is null, taken away when `after` is, else changed. */
export type EvidenceChange = {
  __typename?: 'EvidenceChange';
  after?: Maybe<PinnedEvidence>;
  before?: Maybe<PinnedEvidence>;
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

export type EvidenceDifference = {
  __typename?: 'EvidenceDifference';
  changes: Array<EvidenceChange>;
  since: Scalars['DateTime']['output'];
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
  /** A row a change, as the history lists them: `history` is its filter. */
  | 'AUDIT'
  | 'EVIDENCE'
  | 'TASKS'
  /** A row a unit, with its progress: the tree, ancestors kept as context rows. */
  | 'UNITS';

/** A request for more time. */
export type Extension = Node & {
  __typename?: 'Extension';
  askedAt: Scalars['DateTime']['output'];
  askedBy: Scalars['String']['output'];
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, or what the reviewer added. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** The first instant that would be late, or when GRANTED is. */
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  period: Period;
  reason: Scalars['String']['output'];
  state: ExtensionState;
  /** Null when it is for all open tasks of the unit in the period. */
  task?: Maybe<Task>;
  unit: Unit;
  version: Scalars['Int']['output'];
  viewerCanDecide: Scalars['Boolean']['output'];
  /** Where viewerCanDecide is true and this is not, it can only be refused: its period is closed, or its task settled. */
  viewerCanGrant: Scalars['Boolean']['output'];
};

export type ExtensionDecision =
  | 'GRANT'
  | 'REFUSE';

export type ExtensionSaved = {
  __typename?: 'ExtensionSaved';
  extension: Extension;
  /** Those whose deadline moved. */
  tasks: Array<Task>;
};

export type ExtensionState =
  | 'ASKED'
  | 'GRANTED'
  | 'REFUSED';

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
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  cancelledBy?: Maybe<Scalars['String']['output']>;
  /** The last day of a delegation; null when the work has passed for good. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  from: Account;
  id: Scalars['ID']['output'];
  madeAt: Scalars['DateTime']['output'];
  madeBy: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  startsOn: Scalars['Date']['output'];
  to: Account;
  viewerCanCancel: Scalars['Boolean']['output'];
};

export type HandoverCancelled = {
  __typename?: 'HandoverCancelled';
  handover: Handover;
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
  /** Unread notices, mentions among them; the settings of reminders go with them. */
  | 'NOTICES'
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

export type HistoryActor = {
  __typename?: 'HistoryActor';
  displayName: Scalars['String']['output'];
  username: Scalars['String']['output'];
};

/** A field that moved; values are codes, dates, instants or texts, as the field's own are. */
export type HistoryChange = {
  __typename?: 'HistoryChange';
  field: Scalars['String']['output'];
  from?: Maybe<Scalars['String']['output']>;
  to?: Maybe<Scalars['String']['output']>;
};

export type HistoryConnection = {
  __typename?: 'HistoryConnection';
  edges: Array<HistoryEdge>;
  nodes: Array<HistoryEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HistoryEdge = {
  __typename?: 'HistoryEdge';
  cursor: Scalars['String']['output'];
  node: HistoryEntry;
};

/** One change, as the audit trail has it: who, when, from what to what. */
export type HistoryEntry = Node & {
  __typename?: 'HistoryEntry';
  /** Such as 'evidence.update'; open, for every part of the product has acts of its own. */
  action: Scalars['String']['output'];
  /** Null for what the system did by itself. */
  actor?: Maybe<HistoryActor>;
  at: Scalars['DateTime']['output'];
  changes: Array<HistoryChange>;
  /** The piece of evidence as it is now; null when it is gone, and for other subjects. */
  evidence?: Maybe<Evidence>;
  id: Scalars['ID']['output'];
  /** The code of the period that it belongs to. */
  period?: Maybe<Scalars['String']['output']>;
  /** Its id, whether or not it is still there. */
  subjectId: Scalars['ID']['output'];
  /** What it is called, such as a piece's title. */
  subjectName?: Maybe<Scalars['String']['output']>;
  /** The type of what was changed, such as 'Task' or 'Evidence'. */
  subjectType: Scalars['String']['output'];
  unit?: Maybe<Unit>;
  /** The viewer may edit the piece, and it is not now as this entry left it. */
  viewerCanRestore: Scalars['Boolean']['output'];
};

export type HistoryFilter = {
  actions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The date on which `under` is read; today if left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** One piece of evidence, whether or not it is still there. */
  evidence?: InputMaybe<Scalars['ID']['input']>;
  /** The first day, in Việt Nam. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Words of the name or the username of who did it, diacritics or not. */
  person?: InputMaybe<Scalars['String']['input']>;
  subjectTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One task: its own changes, and those of all evidence that ever served it. */
  task?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the evidence's title, the obligation, the unit's name or the reason, diacritics or not. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The last day, in Việt Nam. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** A unit's code: that unit and all below it. */
  under?: InputMaybe<Scalars['String']['input']>;
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

export type MailLanguage =
  | 'EN'
  | 'VI';

export type MarkNotificationsReadInput = {
  /** All of the viewer's when left out. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type MarkNotificationsReadResult = NotificationsRead | ValidationError;

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
  /** The unit has taken note that the duty was amended: the mark at its task goes. By officers and leaders of the unit. */
  acknowledgeAmendment: AcknowledgeAmendmentResult;
  addGrant: AddGrantResult;
  /** The unit asks for more time, for one task or for all its open tasks of a period. */
  askExtension: AskExtensionResult;
  /** A reviewer opens the task: from now on its leader can't withdraw it. Opening it again changes nothing. */
  beginReview: TaskActResult;
  /** Before its first day nothing of it happens; a delegation that runs ends at once. */
  cancelHandover: CancelHandoverResult;
  changeGrant: ChangeGrantResult;
  /** One's own. All other sessions end. */
  changePassword: ChangePasswordResult;
  /** Moves the dates of an open period; deadlines of tasks that were given more time stay, unless the new one is later. */
  changePeriod: ChangePeriodResult;
  /** Locks evidence and submissions; what was sent up before can still be accepted. */
  closePeriod: ChangePeriodResult;
  createAccount: CreateAccountResult;
  createComment: CreateCommentResult;
  createEvidence: CreateEvidenceResult;
  /** A link with which its owner sets a password, once. The one made before stops working. */
  createPasswordLink: CreatePasswordLinkResult;
  /** A reviewer above grants it, which moves the deadlines, or refuses it with a reason. */
  decideExtension: DecideExtensionResult;
  /** One's own; a mark stays in its place. */
  deleteComment: DeleteCommentResult;
  deleteEvidence: DeleteEvidenceResult;
  deletePlanDraft: DeletePlanDraftResult;
  deleteReturnPhrase: DeleteReturnPhraseResult;
  /** Ends all of one's own sessions but this one. */
  endOtherSessions: EndSessionResult;
  /** Ends one of one's own sessions. */
  endSession: EndSessionResult;
  /** Everything that is a person's passes to a successor from a day on; with a last day it is a delegation and comes back. */
  handOver: HandOverResult;
  /** Makes or changes the people of a CSV file, all or nothing; the same file twice changes nothing. */
  importAccounts: ImportAccountsResult;
  markNotificationsRead: MarkNotificationsReadResult;
  /** Makes a period and freezes its tasks. */
  openPeriod: OpenPeriodResult;
  /** Makes the plan, its periods and its tasks from the accepted duties, all or nothing. */
  publishPlanDraft: PublishPlanDraftResult;
  /** Takes a role away at once. */
  removeGrant: RemoveGrantResult;
  reopenPeriod: ChangePeriodResult;
  /** The leader opens a settled task again, for a supplement; its decision and what was accepted stay on record. */
  reopenTask: TaskActResult;
  /**
   * Makes a piece of evidence again what it was in an entry of its history: after that change, or, of a deletion, before it.
   * Under the rules of an edit, and on record as one. Doing it twice does it once.
   */
  restoreEvidence: RestoreEvidenceResult;
  /** The unit above accepts the task or returns it with a reason. */
  reviewTask: ReviewTaskResult;
  /** Decides on many tasks, each with its own decision, reason and outcome. */
  reviewTasks: TaskActResults;
  /** Keeps what was decided so far; makes no plan. */
  savePlanDraft: SavePlanDraftResult;
  /** Keeps a phrase for all reviewers of the viewer's unit. */
  saveReturnPhrase: SaveReturnPhraseResult;
  /** Urges every unit that misses something under the filter, and keeps on record what it was. */
  sendReminder: SendReminderResult;
  /** A deactivated account's sessions end at once. */
  setAccountActive: SetAccountActiveResult;
  /** Replaces all of the viewer's settings. */
  setNotificationSettings: SetNotificationSettingsResult;
  signIn: SignInResult;
  signOut: Scalars['Boolean']['output'];
  startExport: StartExportResult;
  /** The unit's leader sends the task up for review. */
  submitTask: SubmitTaskResult;
  /** Sends many tasks up; each has its own outcome, and those that can go up do. */
  submitTasks: TaskActResults;
  /** Takes decisions back, by the one who made them, within a minute: before anyone is told. */
  undoReviews: TaskActResults;
  updateAccount: UpdateAccountResult;
  /** One's own. */
  updateComment: UpdateCommentResult;
  updateEvidence: UpdateEvidenceResult;
  /** One's own. */
  updateProfile: UpdateProfileResult;
  /** Sets the password that a link is for, and signs in. The link is used up. */
  usePasswordLink: UsePasswordLinkResult;
  /** Takes tasks back that were sent up, until their review begins. */
  withdrawTasks: TaskActResults;
};


export type MutationAcknowledgeAmendmentArgs = {
  input: AcknowledgeAmendmentInput;
};


export type MutationAddGrantArgs = {
  input: AddGrantInput;
};


export type MutationAskExtensionArgs = {
  input: AskExtensionInput;
};


export type MutationBeginReviewArgs = {
  input: BeginReviewInput;
};


export type MutationCancelHandoverArgs = {
  input: CancelHandoverInput;
};


export type MutationChangeGrantArgs = {
  input: ChangeGrantInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChangePeriodArgs = {
  input: ChangePeriodInput;
};


export type MutationClosePeriodArgs = {
  input: ClosePeriodInput;
};


export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


export type MutationCreateCommentArgs = {
  input: CreateCommentInput;
};


export type MutationCreateEvidenceArgs = {
  input: CreateEvidenceInput;
};


export type MutationCreatePasswordLinkArgs = {
  input: CreatePasswordLinkInput;
};


export type MutationDecideExtensionArgs = {
  input: DecideExtensionInput;
};


export type MutationDeleteCommentArgs = {
  input: DeleteCommentInput;
};


export type MutationDeleteEvidenceArgs = {
  input: DeleteEvidenceInput;
};


export type MutationDeletePlanDraftArgs = {
  input: DeletePlanDraftInput;
};


export type MutationDeleteReturnPhraseArgs = {
  id: Scalars['ID']['input'];
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


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationOpenPeriodArgs = {
  input: OpenPeriodInput;
};


export type MutationPublishPlanDraftArgs = {
  input: PublishPlanDraftInput;
};


export type MutationRemoveGrantArgs = {
  input: RemoveGrantInput;
};


export type MutationReopenPeriodArgs = {
  input: ReopenPeriodInput;
};


export type MutationReopenTaskArgs = {
  input: ReopenTaskInput;
};


export type MutationRestoreEvidenceArgs = {
  input: RestoreEvidenceInput;
};


export type MutationReviewTaskArgs = {
  input: ReviewTaskInput;
};


export type MutationReviewTasksArgs = {
  input: ReviewTasksInput;
};


export type MutationSavePlanDraftArgs = {
  input: SavePlanDraftInput;
};


export type MutationSaveReturnPhraseArgs = {
  input: SaveReturnPhraseInput;
};


export type MutationSendReminderArgs = {
  input: SendReminderInput;
};


export type MutationSetAccountActiveArgs = {
  input: SetAccountActiveInput;
};


export type MutationSetNotificationSettingsArgs = {
  input: NotificationSettingsInput;
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


export type MutationSubmitTasksArgs = {
  input: SubmitTasksInput;
};


export type MutationUndoReviewsArgs = {
  input: TaskActsInput;
};


export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


export type MutationUpdateCommentArgs = {
  input: UpdateCommentInput;
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


export type MutationWithdrawTasksArgs = {
  input: TaskActsInput;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  message: Scalars['String']['output'];
};

export type Notification = Node & {
  __typename?: 'Notification';
  /** Who did it; null when the clock did. */
  actor?: Maybe<Participant>;
  at: Scalars['DateTime']['output'];
  /** The comment that it is about. */
  comment?: Maybe<Comment>;
  /** Of how many tasks it tells, when it tells of many. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Days until the last good day (DUE), or since (OVERDUE). */
  days?: Maybe<Scalars['Int']['output']>;
  /** The last good day. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  evidence?: Maybe<Evidence>;
  /** False when more time was refused (EXTENDED), or a handover cancelled (HANDOVER). */
  granted?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  kind: NotificationKind;
  period?: Maybe<Period>;
  /** Null while it is unread. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** The task that it is about, or that the evidence serves. */
  task?: Maybe<Task>;
  /** A reason, or the beginning of a comment. */
  text?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Unit>;
  /** Of AMENDED: the number of the plan's new version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** How a kind of notification reaches one. */
export type NotificationChoice = {
  __typename?: 'NotificationChoice';
  app: Scalars['Boolean']['output'];
  kind: NotificationKind;
  mail: Scalars['Boolean']['output'];
};

export type NotificationChoiceInput = {
  app: Scalars['Boolean']['input'];
  kind: NotificationKind;
  mail: Scalars['Boolean']['input'];
};

export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  edges: Array<NotificationEdge>;
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  cursor: Scalars['String']['output'];
  node: Notification;
};

/** What a notification tells. Those that ask for work end with it: nothing is told once a period is closed or a task done. */
export type NotificationKind =
  | 'ACCEPTED'
  /** A new version of the plan changed tasks of one's units; one for each version. */
  | 'AMENDED'
  /** A period was opened: all tasks that one's units owe in it, told once. */
  | 'ASSIGNED'
  /** Somebody commented where one works or has commented. */
  | 'COMMENTED'
  /** The deadline is 7, 3 or 1 days away; one for each unit and period. */
  | 'DUE'
  /** More time was granted or refused. */
  | 'EXTENDED'
  /** A unit below asks for more time, for a task or for all of a period. */
  | 'EXTENSION_ASKED'
  /** Work was handed over to one. */
  | 'HANDOVER'
  /** Somebody named one in a comment. */
  | 'MENTIONED'
  /** The deadline passed 1 or 7 days ago; one for each unit and period. */
  | 'OVERDUE'
  /** A closed period was opened again, and one's units still owe something in it. */
  | 'PERIOD_REOPENED'
  /** A settled task was opened again, to be supplemented. */
  | 'REOPENED'
  | 'RETURNED'
  /** A unit below sent a task up; off unless one asks for it. */
  | 'SUBMITTED'
  /** Đôn đốc. */
  | 'URGED'
  /** A submission that one was told of was taken back. */
  | 'WITHDRAWN';

export type NotificationSettings = {
  __typename?: 'NotificationSettings';
  /** All kinds. */
  choices: Array<NotificationChoice>;
  /** One mail a day at this hour (0 to 23, in Vietnam) instead of a mail each; null for single mails. */
  digestHour?: Maybe<Scalars['Int']['output']>;
  /** Where mails go; null: one is told in the app only. */
  email?: Maybe<Scalars['String']['output']>;
  /** Of the mails. */
  language: MailLanguage;
};

export type NotificationSettingsInput = {
  choices: Array<NotificationChoiceInput>;
  digestHour?: InputMaybe<Scalars['Int']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  language: MailLanguage;
};

export type NotificationSettingsSaved = {
  __typename?: 'NotificationSettingsSaved';
  settings: NotificationSettings;
};

export type NotificationsRead = {
  __typename?: 'NotificationsRead';
  /** Those that were unread until now. */
  notifications: Array<Notification>;
  unreadNotifications: Scalars['Int']['output'];
};

export type Obligation = Node & {
  __typename?: 'Obligation';
  /** The same in words, as the plan names them. */
  addresseeNames: Array<Scalars['String']['output']>;
  /** Classes of units that owe it: SBN, QH, XPT, DP, SNV, BCT, DAI; TT and CBCCVC are persons. */
  addressees: Array<Scalars['String']['output']>;
  /** What the version in force changed of it; null when it is as it was, and in a first version. */
  amendment?: Maybe<DutyChange>;
  cadence: Cadence;
  clause: Clause;
  code: Scalars['String']['output'];
  /** The last good day of what is to be done once by a day that the plan names: its task stands in the period that holds it. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The number of the version that has it no more; null while it stands. */
  endedIn?: Maybe<Scalars['Int']['output']>;
  /** What units usually show for it: practice, not the plan's words. */
  evidenceHints: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  indicators: Array<Indicator>;
  kind: ObligationKind;
  /** What is owed, in a few words. */
  label: Scalars['String']['output'];
  /** The same in English; null where nobody has translated it. */
  labelEn?: Maybe<Scalars['String']['output']>;
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
  at?: InputMaybe<Scalars['DateTime']['input']>;
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

export type OpenPeriodInput = {
  /** Of an ad hoc period: the units asked. Codes of classes; a single unit's code behind '@'. */
  addressees?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The code of the period whose evidence of continuing duties is carried over. */
  carryFrom?: InputMaybe<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  endsOn: Scalars['Date']['input'];
  kind: PeriodKind;
  /** The last good day. */
  lastDay: Scalars['Date']['input'];
  /** Of an ad hoc period: the duties asked for. */
  obligations?: InputMaybe<Array<Scalars['String']['input']>>;
  plan: Scalars['String']['input'];
  startsOn: Scalars['Date']['input'];
  /** Required of an ad hoc period: what it asks for. */
  title?: InputMaybe<Scalars['String']['input']>;
};

export type OpenPeriodResult = NotFoundError | PeriodOpened | ValidationError;

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** Somebody with an account, as others see them. `id` is the account's. */
export type Participant = {
  __typename?: 'Participant';
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
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
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** '2022-03', '2022-Q1', '2022-H1', '2022', or an ad hoc period's own code. */
  code: Scalars['String']['output'];
  /** The first instant that is late. */
  dueAt: Scalars['DateTime']['output'];
  endsOn: Scalars['Date']['output'];
  /** Its openings, closings, reopenings and changes, the latest first. Administrators only. */
  events: Array<PeriodEvent>;
  id: Scalars['ID']['output'];
  kind: PeriodKind;
  openedAt: Scalars['DateTime']['output'];
  /** The version of the plan under which it is carried out. */
  planVersion: PlanVersion;
  /** The units that still have something open, in the tree's order. Administrators only. */
  remaining: Array<PeriodRemaining>;
  /** How much it asks of how many. Administrators only. */
  size: PeriodSize;
  startsOn: Scalars['Date']['output'];
  /** What an ad hoc period asks for. */
  title?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** Evidence of continuing duties that would be carried over as drafts; figures and quantities are not. */
export type PeriodCarry = {
  __typename?: 'PeriodCarry';
  evidence: Scalars['Int']['output'];
  /** Figures that stay behind. */
  figures: Scalars['Int']['output'];
  from: Period;
  tasks: Scalars['Int']['output'];
  units: Scalars['Int']['output'];
};

export type PeriodEvent = {
  __typename?: 'PeriodEvent';
  /** 'period.open', 'period.change', 'period.close', 'period.reopen'. */
  action: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  by?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type PeriodKind =
  | 'AD_HOC'
  | 'HALF_YEAR'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type PeriodOpened = {
  __typename?: 'PeriodOpened';
  /** Pieces of evidence that were carried over. */
  carried: Scalars['Int']['output'];
  period: Period;
  tasks: Scalars['Int']['output'];
};

export type PeriodPreview = {
  __typename?: 'PeriodPreview';
  /** Tasks that an ad hoc period would give to units which the plan doesn't address with the duty. */
  beyondPlan: Scalars['Int']['output'];
  carry?: Maybe<PeriodCarry>;
  /** Periods of the same kind that overlap: while there are any, it can't be opened. For an ad hoc one, those open now that overlap. */
  clashes: Array<Period>;
  groups: Array<PreviewGroup>;
  tasks: Scalars['Int']['output'];
  units: Scalars['Int']['output'];
  /** Units of that day's tree that would owe nothing. */
  withoutTasks: Array<Unit>;
};

export type PeriodPreviewResult = NotFoundError | PeriodPreview | ValidationError;

/** What one unit still has open in a period. */
export type PeriodRemaining = {
  __typename?: 'PeriodRemaining';
  inProgress: Scalars['Int']['output'];
  notStarted: Scalars['Int']['output'];
  returned: Scalars['Int']['output'];
  /** Sent up and not decided on: can be accepted after closing too. */
  submitted: Scalars['Int']['output'];
  unit: Unit;
};

export type PeriodSaved = {
  __typename?: 'PeriodSaved';
  period: Period;
};

export type PeriodSize = {
  __typename?: 'PeriodSize';
  tasks: Scalars['Int']['output'];
  units: Scalars['Int']['output'];
};

/** A piece of evidence as it was at that moment. Pins older than their contents hold the id and the version alone. */
export type PinnedEvidence = {
  __typename?: 'PinnedEvidence';
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** The names of its files. */
  files: Array<Scalars['String']['output']>;
  happenedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<EvidenceKind>;
  link?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<Scalars['Float']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type Plan = Node & {
  __typename?: 'Plan';
  /** Every legal document that the text cites, in order of first mention. */
  citations: Array<LegalDocument>;
  /** Every clause in the order of the text, whatever its depth. */
  clauses: Array<Clause>;
  code: Scalars['String']['output'];
  /** What one version changed of another; null when one of them does not exist. */
  comparison?: Maybe<PlanComparison>;
  /** As printed above the title: 'KẾ HOẠCH', 'QUYẾT ĐỊNH'; null where none is printed. */
  documentType?: Maybe<Scalars['String']['output']>;
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
  /** The number of the version in force; 1 for the plan as it was first published. */
  version: Scalars['Int']['output'];
  /** The version with a number, or null. */
  versionAt?: Maybe<PlanVersion>;
  /** Every version, the first one first. */
  versions: Array<PlanVersion>;
};


export type PlanComparisonArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type PlanVersionAtArgs = {
  number: Scalars['Int']['input'];
};

export type PlanAmendment = {
  __typename?: 'PlanAmendment';
  /** The number of the version with which it is compared. */
  base: Scalars['Int']['output'];
  clauses: Array<ClauseChange>;
  /** The accepted duties against those that stand. */
  duties: Array<DutyChange>;
  /** What publishing it would do. */
  effect: AmendmentEffect;
};


export type PlanAmendmentEffectArgs = {
  rule: RunningPeriodRule;
};

/** In the order of the later version; what is gone stands behind what it stood behind. */
export type PlanComparison = {
  __typename?: 'PlanComparison';
  clauses: Array<ClauseChange>;
  duties: Array<DutyChange>;
  from: Scalars['Int']['output'];
  to: Scalars['Int']['output'];
};

/** An import that is under way. It begins with POST /plan-drafts. */
export type PlanDraft = Node & {
  __typename?: 'PlanDraft';
  /** How it differs from that plan today; null for a plan of its own. */
  amendment?: Maybe<PlanAmendment>;
  /** The plan of which it is to be a new version; null for a plan of its own. */
  amends?: Maybe<Plan>;
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
  /** Accepted duties that would be followed less closely than their words ask, each with the reason. */
  untracked: Array<UntrackedDuty>;
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
  /** Null for a plan of its own. */
  effect?: Maybe<AmendmentEffect>;
  plan: Plan;
  /** How many were made. */
  tasks: Scalars['Int']['output'];
};

/** A plan's document as it was published at one time. Plan and obligations keep their identity through all versions. */
export type PlanVersion = Node & {
  __typename?: 'PlanVersion';
  citations: Array<LegalDocument>;
  clauses: Array<Clause>;
  /** As printed above the title; null where none is printed. */
  documentType?: Maybe<Scalars['String']['output']>;
  footnotes: Array<Footnote>;
  id: Scalars['ID']['output'];
  isLatest: Scalars['Boolean']['output'];
  number: Scalars['Int']['output'];
  /** The periods that are carried out under it. */
  periods: Array<Period>;
  preamble: Array<Scalars['String']['output']>;
  preambleMentions: Array<Mention>;
  /** Null for what came with the product. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  publishedBy?: Maybe<Scalars['String']['output']>;
  /** Null for the first version. */
  runningPeriodRule?: Maybe<RunningPeriodRule>;
  title: Scalars['String']['output'];
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
  /** Duties of which it has tasks. */
  duties: Scalars['Int']['output'];
  kind: PeriodKind;
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
  /** The number of the plan's version with which it was compared; required for a new version of a plan. */
  expectedPlanVersion?: InputMaybe<Scalars['Int']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** Required for a new version of a plan. */
  rule?: InputMaybe<RunningPeriodRule>;
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
  /** Requests for more time in the viewer's scope, the newest first. */
  extensions: Array<Extension>;
  /** What would pass to a successor; nothing is saved. Administrators only. */
  handoverPreview: HandoverPreview;
  /** What was done, the latest first: within the viewer's scope; what concerns no unit, such as an account, to administrators. */
  history: HistoryConnection;
  /** What this installation is: whether it serves sample data. */
  instance: Instance;
  /** Who may be mentioned there: those who can read that task or piece of evidence and have these words in their name. */
  mentionable: Array<Participant>;
  node?: Maybe<Node>;
  notificationSettings: NotificationSettings;
  /** The viewer's own, newest first; what they can no longer read is left out. */
  notifications: NotificationConnection;
  /** Whose password a link sets; null when it has been used, replaced or has expired. */
  passwordLink?: Maybe<PasswordLink>;
  /** What opening such a period would make; nothing is written. Administrators only. */
  periodPreview: PeriodPreviewResult;
  plan?: Maybe<Plan>;
  planDraft?: Maybe<PlanDraft>;
  /** Drafts of imports, the last changed first; administrators only. */
  planDrafts: Array<PlanDraft>;
  plans: Array<Plan>;
  /**
   * What an urging under this filter would tell whom; nothing is written. Only units below one in which the viewer is
   * reviewer, all for an administrator. `within` days: overdue and due until then; 0 for what is overdue, null for all.
   */
  reminderPreview: ReminderPreview;
  /** Urgings that reach units in the viewer's scope, the latest first. */
  reminders: ReminderConnection;
  /** What the viewer may say when they return tasks of this obligation. */
  returnPhrases: ReturnPhrases;
  /** What the viewer may accept or return now: tasks sent up by units below those that they review. */
  reviewQueue: TaskConnection;
  /** Units whose name or code matches the text, diacritics or not ('cai khe' finds Cái Khế). */
  searchUnits: Array<Unit>;
  /** Which units below one, itself included, have their leader and official today (duty II.1.2 of the plan). */
  staffing: Array<Staffing>;
  tasks: TaskConnection;
  /** The unit that bore this code on that date (today, if left out): codes are reused over the years. */
  unit?: Maybe<Unit>;
  unreadNotifications: Scalars['Int']['output'];
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
  history?: InputMaybe<HistoryFilter>;
  view: ExportView;
};


export type QueryExtensionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<ExtensionState>>;
};


export type QueryHandoverPreviewArgs = {
  input: HandOverInput;
};


export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMentionableArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  subjectId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPasswordLinkArgs = {
  secret: Scalars['String']['input'];
};


export type QueryPeriodPreviewArgs = {
  input: OpenPeriodInput;
};


export type QueryPlanArgs = {
  code: Scalars['String']['input'];
};


export type QueryPlanDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReminderPreviewArgs = {
  filter?: InputMaybe<TaskFilter>;
  within?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRemindersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReturnPhrasesArgs = {
  obligation: Scalars['ID']['input'];
};


export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
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

/** A task as it stood when it was urged; `task` is as it stands now. */
export type RemindedTask = {
  __typename?: 'RemindedTask';
  dueAt: Scalars['DateTime']['output'];
  status: TaskStatus;
  task: Task;
};

/** One act of urging (đôn đốc): its words, its letter, and what each unit was missing then. */
export type Reminder = Node & {
  __typename?: 'Reminder';
  id: Scalars['ID']['output'];
  /** Where the letter (.docx) is fetched; null for those whom it urges. */
  letterUrl?: Maybe<Scalars['String']['output']>;
  sentAt: Scalars['DateTime']['output'];
  sentBy: Scalars['String']['output'];
  /** Of the units in the viewer's scope. */
  taskCount: Scalars['Int']['output'];
  /** Of the units in the viewer's scope. */
  unitCount: Scalars['Int']['output'];
  /** The units in the viewer's scope, in the tree's order. */
  units: Array<UnitReminder>;
  words: Scalars['String']['output'];
};

export type ReminderConnection = {
  __typename?: 'ReminderConnection';
  edges: Array<ReminderEdge>;
  nodes: Array<Reminder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReminderEdge = {
  __typename?: 'ReminderEdge';
  cursor: Scalars['String']['output'];
  node: Reminder;
};

/** The parts of an official letter that the system can't know: proposed, and kept as they were sent. */
export type ReminderLetter = {
  __typename?: 'ReminderLetter';
  issuer: Scalars['String']['output'];
  place: Scalars['String']['output'];
  /** The signatory's function. */
  signatory: Scalars['String']['output'];
  /** What it is about, behind 'V/v'. */
  subject: Scalars['String']['output'];
  /** The body above the one that issues it. */
  superior: Scalars['String']['output'];
};

export type ReminderLetterInput = {
  issuer: Scalars['String']['input'];
  place: Scalars['String']['input'];
  signatory: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  superior: Scalars['String']['input'];
};

export type ReminderPreview = {
  __typename?: 'ReminderPreview';
  /** Units within the filter that miss nothing: they are left out. */
  complete: Array<Unit>;
  /** Proposed parts of the letter. */
  letter: ReminderLetter;
  tasks: Scalars['Int']['output'];
  units: Array<ReminderPreviewUnit>;
  /** Proposed covering words. */
  words: Scalars['String']['output'];
};

export type ReminderPreviewUnit = {
  __typename?: 'ReminderPreviewUnit';
  /** When anything of it was urged last. */
  lastRemindedAt?: Maybe<Scalars['DateTime']['output']>;
  overdue: Scalars['Int']['output'];
  /** All of it was urged today already. */
  remindedToday: Scalars['Boolean']['output'];
  tasks: Scalars['Int']['output'];
  unit: Unit;
};

export type ReminderSent = {
  __typename?: 'ReminderSent';
  reminder: Reminder;
};

export type RemoveGrantInput = {
  id: Scalars['ID']['input'];
};

export type RemoveGrantResult = AccountSaved | NotFoundError | StateError;

export type ReopenPeriodInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReopenTaskInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type Reopening = {
  __typename?: 'Reopening';
  /** What came after: up to the next reopening, or up to now. */
  changes: Array<EvidenceChange>;
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  reopenedAt: Scalars['DateTime']['output'];
  reopenedBy: Scalars['String']['output'];
};

export type RestoreEvidenceInput = {
  /** The entry of the history. */
  entry: Scalars['ID']['input'];
  /** The version of the piece that was seen; left out when the piece is gone. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type RestoreEvidenceResult = ConflictError | EvidenceSaved | NotFoundError | StateError | ValidationError;

export type ReturnPhrase = {
  __typename?: 'ReturnPhrase';
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type ReturnPhraseDeleted = {
  __typename?: 'ReturnPhraseDeleted';
  id: Scalars['ID']['output'];
};

export type ReturnPhraseSaved = {
  __typename?: 'ReturnPhraseSaved';
  phrase: ReturnPhrase;
};

export type ReturnPhrases = {
  __typename?: 'ReturnPhrases';
  /** Reasons given lately for this obligation by reviewers of the viewer's unit, the newest first. */
  recent: Array<Scalars['String']['output']>;
  /** Kept by hand, for this obligation. */
  saved: Array<ReturnPhrase>;
};

/** A decision, pinned to the evidence that was seen. */
export type Review = {
  __typename?: 'Review';
  decidedAt: Scalars['DateTime']['output'];
  decidedBy: Scalars['String']['output'];
  decision: ReviewDecision;
  evidence: Array<PinnedEvidence>;
  id: Scalars['ID']['output'];
  reason?: Maybe<Scalars['String']['output']>;
};

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

export type ReviewTasksInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500. */
  items: Array<ReviewTaskInput>;
};

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

/** What a version of the plan does to the period that runs while it is published. */
export type RunningPeriodRule =
  /** The running period stays as it is; the version begins with the next. */
  | 'NEXT'
  /** It takes hold of the running period at once. */
  | 'NOW';

export type SavePlanDraftInput = {
  /** The code of the plan of which it is to be a new version; null for a plan of its own. */
  amends?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  /** Those that are new or changed; 200 at most. */
  duties?: InputMaybe<Array<DraftDutyInput>>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** Which duties are which of the plan that it amends. */
  matches?: InputMaybe<Array<DutyMatchInput>>;
  periods?: InputMaybe<Array<DraftPeriodInput>>;
  /** Keys of duties that are gone: merged into others, or added by mistake. */
  removed?: InputMaybe<Array<Scalars['ID']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
  /** Another year proposes its periods anew, unless `periods` are given too. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type SavePlanDraftResult = ConflictError | NotFoundError | PlanDraftSaved | StateError | ValidationError;

export type SaveReturnPhraseInput = {
  obligationId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type SaveReturnPhraseResult = NotFoundError | ReturnPhraseSaved | ValidationError;

export type SendReminderInput = {
  /** Units of the preview that are left out. */
  except?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<TaskFilter>;
  /** Chosen by the client: the same key twice sends once. */
  idempotencyKey: Scalars['String']['input'];
  letter: ReminderLetterInput;
  within?: InputMaybe<Scalars['Int']['input']>;
  words: Scalars['String']['input'];
};

export type SendReminderResult = ReminderSent | StateError | ValidationError;

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

export type SetNotificationSettingsResult = NotificationSettingsSaved | ValidationError;

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
  /** The same for AUDIT. */
  history?: InputMaybe<HistoryFilter>;
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
  /** With it the task is sent up as not concerning the unit in this period; it then needs no evidence. */
  notApplicableReason?: InputMaybe<Scalars['String']['input']>;
};

export type SubmitTaskResult = ConflictError | NotFoundError | StateError | TaskSaved | ValidationError;

export type SubmitTasksInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500. */
  items: Array<SubmitTaskInput>;
};

/** One obligation, owed by one unit, for one period. */
export type Task = Node & {
  __typename?: 'Task';
  /** The last one that still tells something: of a changed duty until the unit takes note or the deadline is over. */
  amendment?: Maybe<TaskAmendment>;
  /** Why the unit says that the task does not concern it: under review while SUBMITTED, granted when NOT_APPLICABLE. */
  claim?: Maybe<Scalars['String']['output']>;
  /** Comments that stand, and returns with their reasons. */
  commentCount: Scalars['Int']['output'];
  /** In the order in which they were written, deleted ones as marks. */
  comments: Array<Comment>;
  /** The first instant that is late: its period's, unless the task was given more time. */
  dueAt: Scalars['DateTime']['output'];
  evidence: EvidenceConnection;
  /** The requests that concern it, the newest first. */
  extensions: Array<Extension>;
  id: Scalars['ID']['output'];
  obligation: Obligation;
  period: Period;
  /** Why it was returned last, or why it does not apply. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How often it was urged, and when last; null when never. */
  reminded?: Maybe<TaskReminded>;
  /** Each time that it was opened again after it was settled, the newest first. */
  reopenings: Array<Reopening>;
  /** Why it was returned, each time: what the talk is about. */
  returns: Array<TaskReturn>;
  /** When a reviewer first opened what was sent up last. */
  reviewBegunAt?: Maybe<Scalars['DateTime']['output']>;
  /** Decisions, the newest first; those that were undone are left out. */
  reviews: Array<Review>;
  /** What changed between the last decision and now; null while there is none. */
  sinceReview?: Maybe<EvidenceDifference>;
  status: TaskStatus;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  timing: Timing;
  unit: Unit;
  version: Scalars['Int']['output'];
  viewerCanAskExtension: Scalars['Boolean']['output'];
  viewerCanClaim: Scalars['Boolean']['output'];
  viewerCanComment: Scalars['Boolean']['output'];
  viewerCanEdit: Scalars['Boolean']['output'];
  viewerCanReopen: Scalars['Boolean']['output'];
  /** Where viewerCanReview is true and this is not, the period is closed: what was sent up can only be accepted. */
  viewerCanReturn: Scalars['Boolean']['output'];
  viewerCanReview: Scalars['Boolean']['output'];
  viewerCanSubmit: Scalars['Boolean']['output'];
  viewerCanWithdraw: Scalars['Boolean']['output'];
};


/** One obligation, owed by one unit, for one period. */
export type TaskEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TaskActInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type TaskActResult = ConflictError | NotFoundError | StateError | TaskSaved | ValidationError;

export type TaskActResults = {
  __typename?: 'TaskActResults';
  /** In the order of the items. */
  results: Array<TaskActResult>;
};

export type TaskActsInput = {
  /** Chosen by the client: the same key twice acts once, and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500. */
  items: Array<TaskActInput>;
};

/** What a version of the plan did to a task that was there before. */
export type TaskAmendment = {
  __typename?: 'TaskAmendment';
  change: DutyChange;
  kind: TaskAmendmentKind;
  /** The version's number. */
  version: Scalars['Int']['output'];
  viewerCanAcknowledge: Scalars['Boolean']['output'];
};

export type TaskAmendmentKind =
  /** Its duty was changed. */
  | 'CHANGED'
  /** The unit no longer owes it; what was shown stays. */
  | 'ENDED'
  /** The unit no longer owes it, and nothing was shown. */
  | 'WITHDRAWN';

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

export type TaskReminded = {
  __typename?: 'TaskReminded';
  count: Scalars['Int']['output'];
  lastAt: Scalars['DateTime']['output'];
  lastBy: Scalars['String']['output'];
};

export type TaskReturn = {
  __typename?: 'TaskReturn';
  at: Scalars['DateTime']['output'];
  by: Participant;
  reason: Scalars['String']['output'];
};

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
  /** Counts over the whole subtree, this unit included; `at`: as they were at that past instant. */
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
  at?: InputMaybe<Scalars['DateTime']['input']>;
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

export type UnitReminder = {
  __typename?: 'UnitReminder';
  tasks: Array<RemindedTask>;
  unit: Unit;
};

export type UntrackedDuty = {
  __typename?: 'UntrackedDuty';
  key: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  reason: UntrackedReason;
};

export type UntrackedReason =
  /** Its day lies in none of its periods: each period's own deadline holds. */
  | 'DAY_OUTSIDE'
  /** It is asked for each month, but is not followed by months. */
  | 'NOT_BY_MONTH'
  /** It is asked for each quarter, but is not followed by quarters. */
  | 'NOT_BY_QUARTER'
  /** It is asked for each week or after nine months: no period is like that. */
  | 'NO_SUCH_PERIOD'
  /** No period is of its kinds, or no unit is bound: it makes no task. */
  | 'NO_TASK';

export type UpdateAccountInput = {
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Null or empty: none any more. */
  email?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  username?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateAccountResult = AccountSaved | ConflictError | NotFoundError | ValidationError;

export type UpdateCommentInput = {
  body: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  mentionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type UpdateCommentResult = CommentSaved | ConflictError | NotFoundError | StateError | ValidationError;

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
  viewerCanManagePeriods: Scalars['Boolean']['output'];
  viewerCanRemind: Scalars['Boolean']['output'];
  viewerCanSeeStaffing: Scalars['Boolean']['output'];
};

/** A stretch of words. SAME and DELETED ones joined are the earlier text, SAME and INSERTED ones the later. */
export type WordRun = {
  __typename?: 'WordRun';
  kind: WordRunKind;
  text: Scalars['String']['output'];
};

export type WordRunKind =
  | 'DELETED'
  | 'INSERTED'
  | 'SAME';

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
  AcknowledgeAmendmentResult:
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( Omit<TaskSaved, 'task'> & { task: _RefType['Task'] } )
  ;
  AddGrantResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  AskExtensionResult:
    | ( Omit<ExtensionSaved, 'extension' | 'tasks'> & { extension: _RefType['Extension'], tasks: Array<_RefType['Task']> } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  CancelHandoverResult:
    | ( Omit<HandoverCancelled, 'handover'> & { handover: _RefType['Handover'] } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
  ;
  ChangeGrantResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  ChangePasswordResult:
    | ( Omit<PasswordChanged, 'viewer'> & { viewer: _RefType['Viewer'] } )
    | ( ValidationErrorRow )
  ;
  ChangePeriodResult:
    | ( ConflictErrorRow )
    | ( NotFoundErrorRow )
    | ( Omit<PeriodSaved, 'period'> & { period: _RefType['Period'] } )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  CreateAccountResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( ValidationErrorRow )
  ;
  CreateCommentResult:
    | ( Omit<CommentSaved, 'comment'> & { comment: _RefType['Comment'] } )
    | ( NotFoundErrorRow )
    | ( ValidationErrorRow )
  ;
  CreateEvidenceResult:
    | ( Omit<EvidenceSaved, 'evidence' | 'tasks'> & { evidence: _RefType['Evidence'], tasks: Array<_RefType['Task']> } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  CreatePasswordLinkResult:
    | ( NotFoundErrorRow )
    | ( Omit<PasswordLinkCreated, 'account'> & { account: _RefType['Account'] } )
    | ( StateErrorRow )
  ;
  DecideExtensionResult:
    | ( ConflictErrorRow )
    | ( Omit<ExtensionSaved, 'extension' | 'tasks'> & { extension: _RefType['Extension'], tasks: Array<_RefType['Task']> } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  DeleteCommentResult:
    | ( Omit<CommentSaved, 'comment'> & { comment: _RefType['Comment'] } )
    | ( NotFoundErrorRow )
  ;
  DeleteEvidenceResult:
    | ( ConflictErrorRow )
    | ( Omit<EvidenceDeleted, 'tasks'> & { tasks: Array<_RefType['Task']> } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
  ;
  DeletePlanDraftResult:
    | ( ConflictErrorRow )
    | ( NotFoundErrorRow )
    | ( PlanDraftDeleted )
  ;
  DeleteReturnPhraseResult:
    | ( NotFoundErrorRow )
    | ( ReturnPhraseDeleted )
  ;
  EndSessionResult:
    | ( NotFoundErrorRow )
    | ( Omit<SessionsEnded, 'viewer'> & { viewer: _RefType['Viewer'] } )
  ;
  HandOverResult:
    | ( Omit<HandedOver, 'handover'> & { handover: _RefType['Handover'] } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  ImportAccountsResult:
    | ( AccountsImported )
    | ( ValidationErrorRow )
  ;
  MarkNotificationsReadResult:
    | ( Omit<NotificationsRead, 'notifications'> & { notifications: Array<_RefType['Notification']> } )
    | ( ValidationErrorRow )
  ;
  OpenPeriodResult:
    | ( NotFoundErrorRow )
    | ( Omit<PeriodOpened, 'period'> & { period: _RefType['Period'] } )
    | ( ValidationErrorRow )
  ;
  PeriodPreviewResult:
    | ( NotFoundErrorRow )
    | ( Preview )
    | ( ValidationErrorRow )
  ;
  PublishPlanDraftResult:
    | ( ConflictErrorRow )
    | ( NotFoundErrorRow )
    | ( Omit<PlanPublished, 'draft' | 'effect' | 'plan'> & { draft: _RefType['PlanDraft'], effect?: Maybe<_RefType['AmendmentEffect']>, plan: _RefType['Plan'] } )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  RemoveGrantResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
  ;
  RestoreEvidenceResult:
    | ( ConflictErrorRow )
    | ( Omit<EvidenceSaved, 'evidence' | 'tasks'> & { evidence: _RefType['Evidence'], tasks: Array<_RefType['Task']> } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  ReviewTaskResult:
    | ( ConflictErrorRow )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( Omit<TaskSaved, 'task'> & { task: _RefType['Task'] } )
    | ( ValidationErrorRow )
  ;
  SavePlanDraftResult:
    | ( ConflictErrorRow )
    | ( NotFoundErrorRow )
    | ( Omit<PlanDraftSaved, 'draft'> & { draft: _RefType['PlanDraft'] } )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  SaveReturnPhraseResult:
    | ( NotFoundErrorRow )
    | ( Omit<ReturnPhraseSaved, 'phrase'> & { phrase: _RefType['ReturnPhrase'] } )
    | ( ValidationErrorRow )
  ;
  SendReminderResult:
    | ( Omit<ReminderSent, 'reminder'> & { reminder: _RefType['Reminder'] } )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  SetAccountActiveResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
  ;
  SetNotificationSettingsResult:
    | ( Omit<NotificationSettingsSaved, 'settings'> & { settings: _RefType['NotificationSettings'] } )
    | ( ValidationErrorRow )
  ;
  SignInResult:
    | ( SignInErrorRow )
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } )
  ;
  StartExportResult:
    | ( Omit<ExportStarted, 'export'> & { export: _RefType['Export'] } )
    | ( ValidationErrorRow )
  ;
  SubmitTaskResult:
    | ( ConflictErrorRow )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( Omit<TaskSaved, 'task'> & { task: _RefType['Task'] } )
    | ( ValidationErrorRow )
  ;
  TaskActResult:
    | ( ConflictErrorRow )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( Omit<TaskSaved, 'task'> & { task: _RefType['Task'] } )
    | ( ValidationErrorRow )
  ;
  UpdateAccountResult:
    | ( Omit<AccountSaved, 'account'> & { account: _RefType['Account'] } )
    | ( ConflictErrorRow )
    | ( NotFoundErrorRow )
    | ( ValidationErrorRow )
  ;
  UpdateCommentResult:
    | ( Omit<CommentSaved, 'comment'> & { comment: _RefType['Comment'] } )
    | ( ConflictErrorRow )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  UpdateEvidenceResult:
    | ( ConflictErrorRow )
    | ( Omit<EvidenceSaved, 'evidence' | 'tasks'> & { evidence: _RefType['Evidence'], tasks: Array<_RefType['Task']> } )
    | ( NotFoundErrorRow )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
  UpdateProfileResult:
    | ( Omit<ProfileSaved, 'viewer'> & { viewer: _RefType['Viewer'] } )
    | ( ValidationErrorRow )
  ;
  UsePasswordLinkResult:
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
}>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Node:
    | ( AccountRow )
    | ( AttachmentRow )
    | ( ClauseRow )
    | ( CommentRow )
    | ( EvidenceRow )
    | ( ExportRow )
    | ( ExtensionRow )
    | ( FootnoteRow )
    | ( GrantRow )
    | ( HandoverRow )
    | ( HistoryRow )
    | ( IndicatorRow )
    | ( LegalDocumentRow )
    | ( NotificationRow )
    | ( ObligationRow )
    | ( PeriodRow )
    | ( PlanRow )
    | ( PlanDraftRow )
    | ( PlanVersionRow )
    | ( ReminderRow )
    | ( OwnSessionRow )
    | ( TaskRow )
    | ( UnitRow )
  ;
  UserError:
    | ( ConflictErrorRow )
    | ( NotFoundErrorRow )
    | ( SignInErrorRow )
    | ( StateErrorRow )
    | ( ValidationErrorRow )
  ;
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  Account: ResolverTypeWrapper<AccountRow>;
  AccountConnection: ResolverTypeWrapper<AccountPage>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountFilter: AccountFilter;
  AccountImport: ResolverTypeWrapper<AccountImportRow>;
  AccountImportAct: AccountImportAct;
  AccountImportError: ResolverTypeWrapper<FieldError>;
  AccountImportLine: ResolverTypeWrapper<ImportLineRow>;
  AccountSaved: ResolverTypeWrapper<Omit<AccountSaved, 'account'> & { account: ResolversTypes['Account'] }>;
  AccountsImported: ResolverTypeWrapper<AccountsImported>;
  AcknowledgeAmendmentInput: AcknowledgeAmendmentInput;
  AcknowledgeAmendmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeAmendmentResult']>;
  AddGrantInput: AddGrantInput;
  AddGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddGrantResult']>;
  AddresseeChoice: ResolverTypeWrapper<AddresseeChoice>;
  AmendedPeriod: ResolverTypeWrapper<AmendedPeriod>;
  AmendedPeriodState: AmendedPeriodState;
  AmendmentEffect: ResolverTypeWrapper<EffectRow>;
  AskExtensionInput: AskExtensionInput;
  AskExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskExtensionResult']>;
  Attachment: ResolverTypeWrapper<AttachmentRow>;
  BeginReviewInput: BeginReviewInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cadence: Cadence;
  CancelHandoverInput: CancelHandoverInput;
  CancelHandoverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelHandoverResult']>;
  Certainty: Certainty;
  ChangeGrantInput: ChangeGrantInput;
  ChangeGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeGrantResult']>;
  ChangeKind: ChangeKind;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangePeriodInput: ChangePeriodInput;
  ChangePeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePeriodResult']>;
  Clause: ResolverTypeWrapper<ClauseRow>;
  ClauseChange: ResolverTypeWrapper<ClauseChange>;
  ClauseKind: ClauseKind;
  ClausePlace: ResolverTypeWrapper<ClausePlace>;
  ClosePeriodInput: ClosePeriodInput;
  Comment: ResolverTypeWrapper<CommentRow>;
  CommentSaved: ResolverTypeWrapper<Omit<CommentSaved, 'comment'> & { comment: ResolversTypes['Comment'] }>;
  ConflictError: ResolverTypeWrapper<ConflictErrorRow>;
  CreateAccountInput: CreateAccountInput;
  CreateAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAccountResult']>;
  CreateCommentInput: CreateCommentInput;
  CreateCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCommentResult']>;
  CreateEvidenceInput: CreateEvidenceInput;
  CreateEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateEvidenceResult']>;
  CreatePasswordLinkInput: CreatePasswordLinkInput;
  CreatePasswordLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePasswordLinkResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideExtensionInput: DecideExtensionInput;
  DecideExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideExtensionResult']>;
  DeleteCommentInput: DeleteCommentInput;
  DeleteCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteCommentResult']>;
  DeleteEvidenceInput: DeleteEvidenceInput;
  DeleteEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteEvidenceResult']>;
  DeletePlanDraftInput: DeletePlanDraftInput;
  DeletePlanDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeletePlanDraftResult']>;
  DeleteReturnPhraseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteReturnPhraseResult']>;
  DraftClause: ResolverTypeWrapper<DraftClause>;
  DraftDuty: ResolverTypeWrapper<DraftDuty>;
  DraftDutyInput: DraftDutyInput;
  DraftDutyState: DraftDutyState;
  DraftPeriod: ResolverTypeWrapper<DraftPeriod>;
  DraftPeriodInput: DraftPeriodInput;
  DraftWarning: ResolverTypeWrapper<DraftWarning>;
  DutyAspect: DutyAspect;
  DutyChange: ResolverTypeWrapper<Omit<DutyChange, 'after' | 'before'> & { after?: Maybe<ResolversTypes['DutyState']>, before?: Maybe<ResolversTypes['DutyState']> }>;
  DutyMatchInput: DutyMatchInput;
  DutyState: ResolverTypeWrapper<DutyStateRow>;
  DutyWords: ResolverTypeWrapper<VersionDutyRow>;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSessionResult']>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceChange: ResolverTypeWrapper<Change>;
  EvidenceConnection: ResolverTypeWrapper<EvidencePage>;
  EvidenceDeleted: ResolverTypeWrapper<Omit<EvidenceDeleted, 'tasks'> & { tasks: Array<ResolversTypes['Task']> }>;
  EvidenceDifference: ResolverTypeWrapper<Omit<EvidenceDifference, 'changes'> & { changes: Array<ResolversTypes['EvidenceChange']> }>;
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
  Extension: ResolverTypeWrapper<ExtensionRow>;
  ExtensionDecision: ExtensionDecision;
  ExtensionSaved: ResolverTypeWrapper<Omit<ExtensionSaved, 'extension' | 'tasks'> & { extension: ResolversTypes['Extension'], tasks: Array<ResolversTypes['Task']> }>;
  ExtensionState: ExtensionState;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Footnote: ResolverTypeWrapper<FootnoteRow>;
  Grant: ResolverTypeWrapper<GrantRow>;
  GrantFields: GrantFields;
  GrantState: GrantState;
  HandOverInput: HandOverInput;
  HandOverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverResult']>;
  HandedOver: ResolverTypeWrapper<Omit<HandedOver, 'handover'> & { handover: ResolversTypes['Handover'] }>;
  Handover: ResolverTypeWrapper<HandoverRow>;
  HandoverCancelled: ResolverTypeWrapper<Omit<HandoverCancelled, 'handover'> & { handover: ResolversTypes['Handover'] }>;
  HandoverGrant: ResolverTypeWrapper<PassedGrant>;
  HandoverPart: ResolverTypeWrapper<HandoverPart>;
  HandoverPartKind: HandoverPartKind;
  HandoverPreview: ResolverTypeWrapper<HandoverPreviewRow>;
  HistoryActor: ResolverTypeWrapper<HistoryActor>;
  HistoryChange: ResolverTypeWrapper<HistoryChange>;
  HistoryConnection: ResolverTypeWrapper<HistoryPage>;
  HistoryEdge: ResolverTypeWrapper<Omit<HistoryEdge, 'node'> & { node: ResolversTypes['HistoryEntry'] }>;
  HistoryEntry: ResolverTypeWrapper<HistoryRow>;
  HistoryFilter: HistoryFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportAccountsInput: ImportAccountsInput;
  ImportAccountsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportAccountsResult']>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  Instance: ResolverTypeWrapper<Instance>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LegalDocument: ResolverTypeWrapper<LegalDocumentRow>;
  MailLanguage: MailLanguage;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNotificationsReadResult']>;
  Mention: ResolverTypeWrapper<MentionRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundErrorRow>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationChoice: ResolverTypeWrapper<NotificationChoice>;
  NotificationChoiceInput: NotificationChoiceInput;
  NotificationConnection: ResolverTypeWrapper<NotificationPage>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationKind: NotificationKind;
  NotificationSettings: ResolverTypeWrapper<SettingsRow>;
  NotificationSettingsInput: NotificationSettingsInput;
  NotificationSettingsSaved: ResolverTypeWrapper<Omit<NotificationSettingsSaved, 'settings'> & { settings: ResolversTypes['NotificationSettings'] }>;
  NotificationsRead: ResolverTypeWrapper<Omit<NotificationsRead, 'notifications'> & { notifications: Array<ResolversTypes['Notification']> }>;
  Obligation: ResolverTypeWrapper<ObligationRow>;
  ObligationKind: ObligationKind;
  OpenPeriodInput: OpenPeriodInput;
  OpenPeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenPeriodResult']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<ParticipantRow>;
  PasswordChanged: ResolverTypeWrapper<Omit<PasswordChanged, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  PasswordLink: ResolverTypeWrapper<PasswordLink>;
  PasswordLinkCreated: ResolverTypeWrapper<Omit<PasswordLinkCreated, 'account'> & { account: ResolversTypes['Account'] }>;
  Period: ResolverTypeWrapper<PeriodRow>;
  PeriodCarry: ResolverTypeWrapper<Omit<PeriodCarry, 'from'> & { from: ResolversTypes['Period'] }>;
  PeriodEvent: ResolverTypeWrapper<PeriodEventRow>;
  PeriodKind: PeriodKind;
  PeriodOpened: ResolverTypeWrapper<Omit<PeriodOpened, 'period'> & { period: ResolversTypes['Period'] }>;
  PeriodPreview: ResolverTypeWrapper<Preview>;
  PeriodPreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PeriodPreviewResult']>;
  PeriodRemaining: ResolverTypeWrapper<RemainingRow>;
  PeriodSaved: ResolverTypeWrapper<Omit<PeriodSaved, 'period'> & { period: ResolversTypes['Period'] }>;
  PeriodSize: ResolverTypeWrapper<PeriodSize>;
  PinnedEvidence: ResolverTypeWrapper<Pin>;
  Plan: ResolverTypeWrapper<PlanRow>;
  PlanAmendment: ResolverTypeWrapper<AmendmentRow>;
  PlanComparison: ResolverTypeWrapper<Omit<PlanComparison, 'duties'> & { duties: Array<ResolversTypes['DutyChange']> }>;
  PlanDraft: ResolverTypeWrapper<PlanDraftRow>;
  PlanDraftDeleted: ResolverTypeWrapper<PlanDraftDeleted>;
  PlanDraftPreview: ResolverTypeWrapper<PlanDraftPreview>;
  PlanDraftSaved: ResolverTypeWrapper<Omit<PlanDraftSaved, 'draft'> & { draft: ResolversTypes['PlanDraft'] }>;
  PlanPublished: ResolverTypeWrapper<Omit<PlanPublished, 'draft' | 'effect' | 'plan'> & { draft: ResolversTypes['PlanDraft'], effect?: Maybe<ResolversTypes['AmendmentEffect']>, plan: ResolversTypes['Plan'] }>;
  PlanVersion: ResolverTypeWrapper<PlanVersionRow>;
  PreviewGroup: ResolverTypeWrapper<PreviewGroup>;
  PreviewPeriod: ResolverTypeWrapper<PreviewPeriod>;
  ProfileSaved: ResolverTypeWrapper<Omit<ProfileSaved, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Progress: ResolverTypeWrapper<Progress>;
  PublishPlanDraftInput: PublishPlanDraftInput;
  PublishPlanDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPlanDraftResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemindedTask: ResolverTypeWrapper<RemindedTaskRow>;
  Reminder: ResolverTypeWrapper<ReminderRow>;
  ReminderConnection: ResolverTypeWrapper<ReminderPage>;
  ReminderEdge: ResolverTypeWrapper<Omit<ReminderEdge, 'node'> & { node: ResolversTypes['Reminder'] }>;
  ReminderLetter: ResolverTypeWrapper<ReminderLetter>;
  ReminderLetterInput: ReminderLetterInput;
  ReminderPreview: ResolverTypeWrapper<Omit<ReminderPreview, 'complete' | 'units'> & { complete: Array<ResolversTypes['Unit']>, units: Array<ResolversTypes['ReminderPreviewUnit']> }>;
  ReminderPreviewUnit: ResolverTypeWrapper<PreviewUnitRow>;
  ReminderSent: ResolverTypeWrapper<Omit<ReminderSent, 'reminder'> & { reminder: ResolversTypes['Reminder'] }>;
  RemoveGrantInput: RemoveGrantInput;
  RemoveGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveGrantResult']>;
  ReopenPeriodInput: ReopenPeriodInput;
  ReopenTaskInput: ReopenTaskInput;
  Reopening: ResolverTypeWrapper<ReopeningRow>;
  RestoreEvidenceInput: RestoreEvidenceInput;
  RestoreEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreEvidenceResult']>;
  ReturnPhrase: ResolverTypeWrapper<PhraseRow>;
  ReturnPhraseDeleted: ResolverTypeWrapper<ReturnPhraseDeleted>;
  ReturnPhraseSaved: ResolverTypeWrapper<Omit<ReturnPhraseSaved, 'phrase'> & { phrase: ResolversTypes['ReturnPhrase'] }>;
  ReturnPhrases: ResolverTypeWrapper<Omit<ReturnPhrases, 'saved'> & { saved: Array<ResolversTypes['ReturnPhrase']> }>;
  Review: ResolverTypeWrapper<ReviewRow>;
  ReviewDecision: ReviewDecision;
  ReviewTaskInput: ReviewTaskInput;
  ReviewTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewTaskResult']>;
  ReviewTasksInput: ReviewTasksInput;
  Role: Role;
  RunningPeriodRule: RunningPeriodRule;
  SavePlanDraftInput: SavePlanDraftInput;
  SavePlanDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePlanDraftResult']>;
  SaveReturnPhraseInput: SaveReturnPhraseInput;
  SaveReturnPhraseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveReturnPhraseResult']>;
  SendReminderInput: SendReminderInput;
  SendReminderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendReminderResult']>;
  Session: ResolverTypeWrapper<OwnSessionRow>;
  SessionsEnded: ResolverTypeWrapper<Omit<SessionsEnded, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  SetAccountActiveInput: SetAccountActiveInput;
  SetAccountActiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAccountActiveResult']>;
  SetNotificationSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNotificationSettingsResult']>;
  SignInError: ResolverTypeWrapper<SignInErrorRow>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Span: ResolverTypeWrapper<Span>;
  SpanInput: SpanInput;
  Staffing: ResolverTypeWrapper<StaffingRow>;
  StartExportInput: StartExportInput;
  StartExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartExportResult']>;
  StateError: ResolverTypeWrapper<StateErrorRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitTaskInput: SubmitTaskInput;
  SubmitTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitTaskResult']>;
  SubmitTasksInput: SubmitTasksInput;
  Task: ResolverTypeWrapper<TaskRow>;
  TaskActInput: TaskActInput;
  TaskActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskActResult']>;
  TaskActResults: ResolverTypeWrapper<Omit<TaskActResults, 'results'> & { results: Array<ResolversTypes['TaskActResult']> }>;
  TaskActsInput: TaskActsInput;
  TaskAmendment: ResolverTypeWrapper<TaskAmendmentRow>;
  TaskAmendmentKind: TaskAmendmentKind;
  TaskConnection: ResolverTypeWrapper<TaskPage>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskReminded: ResolverTypeWrapper<TaskReminded>;
  TaskReturn: ResolverTypeWrapper<TaskReturnRow>;
  TaskSaved: ResolverTypeWrapper<Omit<TaskSaved, 'task'> & { task: ResolversTypes['Task'] }>;
  TaskStatus: TaskStatus;
  Timing: Timing;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitConnection: ResolverTypeWrapper<UnitPage>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UnitKind: UnitKind;
  UnitLevel: UnitLevel;
  UnitReminder: ResolverTypeWrapper<Omit<UnitReminder, 'tasks' | 'unit'> & { tasks: Array<ResolversTypes['RemindedTask']>, unit: ResolversTypes['Unit'] }>;
  UntrackedDuty: ResolverTypeWrapper<UntrackedDuty>;
  UntrackedReason: UntrackedReason;
  UpdateAccountInput: UpdateAccountInput;
  UpdateAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateAccountResult']>;
  UpdateCommentInput: UpdateCommentInput;
  UpdateCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCommentResult']>;
  UpdateEvidenceInput: UpdateEvidenceInput;
  UpdateEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEvidenceResult']>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  UsePasswordLinkInput: UsePasswordLinkInput;
  UsePasswordLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UsePasswordLinkResult']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValidationError: ResolverTypeWrapper<ValidationErrorRow>;
  Viewer: ResolverTypeWrapper<ViewerIdentity>;
  WordRun: ResolverTypeWrapper<WordRun>;
  WordRunKind: WordRunKind;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Account: AccountRow;
  AccountConnection: AccountPage;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountFilter: AccountFilter;
  AccountImport: AccountImportRow;
  AccountImportError: FieldError;
  AccountImportLine: ImportLineRow;
  AccountSaved: Omit<AccountSaved, 'account'> & { account: ResolversParentTypes['Account'] };
  AccountsImported: AccountsImported;
  AcknowledgeAmendmentInput: AcknowledgeAmendmentInput;
  AcknowledgeAmendmentResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeAmendmentResult'];
  AddGrantInput: AddGrantInput;
  AddGrantResult: ResolversUnionTypes<ResolversParentTypes>['AddGrantResult'];
  AddresseeChoice: AddresseeChoice;
  AmendedPeriod: AmendedPeriod;
  AmendmentEffect: EffectRow;
  AskExtensionInput: AskExtensionInput;
  AskExtensionResult: ResolversUnionTypes<ResolversParentTypes>['AskExtensionResult'];
  Attachment: AttachmentRow;
  BeginReviewInput: BeginReviewInput;
  Boolean: Scalars['Boolean']['output'];
  CancelHandoverInput: CancelHandoverInput;
  CancelHandoverResult: ResolversUnionTypes<ResolversParentTypes>['CancelHandoverResult'];
  ChangeGrantInput: ChangeGrantInput;
  ChangeGrantResult: ResolversUnionTypes<ResolversParentTypes>['ChangeGrantResult'];
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangePeriodInput: ChangePeriodInput;
  ChangePeriodResult: ResolversUnionTypes<ResolversParentTypes>['ChangePeriodResult'];
  Clause: ClauseRow;
  ClauseChange: ClauseChange;
  ClausePlace: ClausePlace;
  ClosePeriodInput: ClosePeriodInput;
  Comment: CommentRow;
  CommentSaved: Omit<CommentSaved, 'comment'> & { comment: ResolversParentTypes['Comment'] };
  ConflictError: ConflictErrorRow;
  CreateAccountInput: CreateAccountInput;
  CreateAccountResult: ResolversUnionTypes<ResolversParentTypes>['CreateAccountResult'];
  CreateCommentInput: CreateCommentInput;
  CreateCommentResult: ResolversUnionTypes<ResolversParentTypes>['CreateCommentResult'];
  CreateEvidenceInput: CreateEvidenceInput;
  CreateEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['CreateEvidenceResult'];
  CreatePasswordLinkInput: CreatePasswordLinkInput;
  CreatePasswordLinkResult: ResolversUnionTypes<ResolversParentTypes>['CreatePasswordLinkResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideExtensionInput: DecideExtensionInput;
  DecideExtensionResult: ResolversUnionTypes<ResolversParentTypes>['DecideExtensionResult'];
  DeleteCommentInput: DeleteCommentInput;
  DeleteCommentResult: ResolversUnionTypes<ResolversParentTypes>['DeleteCommentResult'];
  DeleteEvidenceInput: DeleteEvidenceInput;
  DeleteEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['DeleteEvidenceResult'];
  DeletePlanDraftInput: DeletePlanDraftInput;
  DeletePlanDraftResult: ResolversUnionTypes<ResolversParentTypes>['DeletePlanDraftResult'];
  DeleteReturnPhraseResult: ResolversUnionTypes<ResolversParentTypes>['DeleteReturnPhraseResult'];
  DraftClause: DraftClause;
  DraftDuty: DraftDuty;
  DraftDutyInput: DraftDutyInput;
  DraftPeriod: DraftPeriod;
  DraftPeriodInput: DraftPeriodInput;
  DraftWarning: DraftWarning;
  DutyChange: Omit<DutyChange, 'after' | 'before'> & { after?: Maybe<ResolversParentTypes['DutyState']>, before?: Maybe<ResolversParentTypes['DutyState']> };
  DutyMatchInput: DutyMatchInput;
  DutyState: DutyStateRow;
  DutyWords: VersionDutyRow;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndSessionResult'];
  Evidence: EvidenceRow;
  EvidenceChange: Change;
  EvidenceConnection: EvidencePage;
  EvidenceDeleted: Omit<EvidenceDeleted, 'tasks'> & { tasks: Array<ResolversParentTypes['Task']> };
  EvidenceDifference: Omit<EvidenceDifference, 'changes'> & { changes: Array<ResolversParentTypes['EvidenceChange']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceFields: EvidenceFields;
  EvidenceFilter: EvidenceFilter;
  EvidenceSaved: Omit<EvidenceSaved, 'evidence' | 'tasks'> & { evidence: ResolversParentTypes['Evidence'], tasks: Array<ResolversParentTypes['Task']> };
  Export: ExportRow;
  ExportStarted: Omit<ExportStarted, 'export'> & { export: ResolversParentTypes['Export'] };
  Extension: ExtensionRow;
  ExtensionSaved: Omit<ExtensionSaved, 'extension' | 'tasks'> & { extension: ResolversParentTypes['Extension'], tasks: Array<ResolversParentTypes['Task']> };
  Float: Scalars['Float']['output'];
  Footnote: FootnoteRow;
  Grant: GrantRow;
  GrantFields: GrantFields;
  HandOverInput: HandOverInput;
  HandOverResult: ResolversUnionTypes<ResolversParentTypes>['HandOverResult'];
  HandedOver: Omit<HandedOver, 'handover'> & { handover: ResolversParentTypes['Handover'] };
  Handover: HandoverRow;
  HandoverCancelled: Omit<HandoverCancelled, 'handover'> & { handover: ResolversParentTypes['Handover'] };
  HandoverGrant: PassedGrant;
  HandoverPart: HandoverPart;
  HandoverPreview: HandoverPreviewRow;
  HistoryActor: HistoryActor;
  HistoryChange: HistoryChange;
  HistoryConnection: HistoryPage;
  HistoryEdge: Omit<HistoryEdge, 'node'> & { node: ResolversParentTypes['HistoryEntry'] };
  HistoryEntry: HistoryRow;
  HistoryFilter: HistoryFilter;
  ID: Scalars['ID']['output'];
  ImportAccountsInput: ImportAccountsInput;
  ImportAccountsResult: ResolversUnionTypes<ResolversParentTypes>['ImportAccountsResult'];
  Indicator: IndicatorRow;
  Instance: Instance;
  Int: Scalars['Int']['output'];
  LegalDocument: LegalDocumentRow;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNotificationsReadResult'];
  Mention: MentionRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundErrorRow;
  Notification: NotificationRow;
  NotificationChoice: NotificationChoice;
  NotificationChoiceInput: NotificationChoiceInput;
  NotificationConnection: NotificationPage;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationSettings: SettingsRow;
  NotificationSettingsInput: NotificationSettingsInput;
  NotificationSettingsSaved: Omit<NotificationSettingsSaved, 'settings'> & { settings: ResolversParentTypes['NotificationSettings'] };
  NotificationsRead: Omit<NotificationsRead, 'notifications'> & { notifications: Array<ResolversParentTypes['Notification']> };
  Obligation: ObligationRow;
  OpenPeriodInput: OpenPeriodInput;
  OpenPeriodResult: ResolversUnionTypes<ResolversParentTypes>['OpenPeriodResult'];
  PageInfo: PageInfo;
  Participant: ParticipantRow;
  PasswordChanged: Omit<PasswordChanged, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  PasswordLink: PasswordLink;
  PasswordLinkCreated: Omit<PasswordLinkCreated, 'account'> & { account: ResolversParentTypes['Account'] };
  Period: PeriodRow;
  PeriodCarry: Omit<PeriodCarry, 'from'> & { from: ResolversParentTypes['Period'] };
  PeriodEvent: PeriodEventRow;
  PeriodOpened: Omit<PeriodOpened, 'period'> & { period: ResolversParentTypes['Period'] };
  PeriodPreview: Preview;
  PeriodPreviewResult: ResolversUnionTypes<ResolversParentTypes>['PeriodPreviewResult'];
  PeriodRemaining: RemainingRow;
  PeriodSaved: Omit<PeriodSaved, 'period'> & { period: ResolversParentTypes['Period'] };
  PeriodSize: PeriodSize;
  PinnedEvidence: Pin;
  Plan: PlanRow;
  PlanAmendment: AmendmentRow;
  PlanComparison: Omit<PlanComparison, 'duties'> & { duties: Array<ResolversParentTypes['DutyChange']> };
  PlanDraft: PlanDraftRow;
  PlanDraftDeleted: PlanDraftDeleted;
  PlanDraftPreview: PlanDraftPreview;
  PlanDraftSaved: Omit<PlanDraftSaved, 'draft'> & { draft: ResolversParentTypes['PlanDraft'] };
  PlanPublished: Omit<PlanPublished, 'draft' | 'effect' | 'plan'> & { draft: ResolversParentTypes['PlanDraft'], effect?: Maybe<ResolversParentTypes['AmendmentEffect']>, plan: ResolversParentTypes['Plan'] };
  PlanVersion: PlanVersionRow;
  PreviewGroup: PreviewGroup;
  PreviewPeriod: PreviewPeriod;
  ProfileSaved: Omit<ProfileSaved, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Progress: Progress;
  PublishPlanDraftInput: PublishPlanDraftInput;
  PublishPlanDraftResult: ResolversUnionTypes<ResolversParentTypes>['PublishPlanDraftResult'];
  Query: Record<PropertyKey, never>;
  RemindedTask: RemindedTaskRow;
  Reminder: ReminderRow;
  ReminderConnection: ReminderPage;
  ReminderEdge: Omit<ReminderEdge, 'node'> & { node: ResolversParentTypes['Reminder'] };
  ReminderLetter: ReminderLetter;
  ReminderLetterInput: ReminderLetterInput;
  ReminderPreview: Omit<ReminderPreview, 'complete' | 'units'> & { complete: Array<ResolversParentTypes['Unit']>, units: Array<ResolversParentTypes['ReminderPreviewUnit']> };
  ReminderPreviewUnit: PreviewUnitRow;
  ReminderSent: Omit<ReminderSent, 'reminder'> & { reminder: ResolversParentTypes['Reminder'] };
  RemoveGrantInput: RemoveGrantInput;
  RemoveGrantResult: ResolversUnionTypes<ResolversParentTypes>['RemoveGrantResult'];
  ReopenPeriodInput: ReopenPeriodInput;
  ReopenTaskInput: ReopenTaskInput;
  Reopening: ReopeningRow;
  RestoreEvidenceInput: RestoreEvidenceInput;
  RestoreEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['RestoreEvidenceResult'];
  ReturnPhrase: PhraseRow;
  ReturnPhraseDeleted: ReturnPhraseDeleted;
  ReturnPhraseSaved: Omit<ReturnPhraseSaved, 'phrase'> & { phrase: ResolversParentTypes['ReturnPhrase'] };
  ReturnPhrases: Omit<ReturnPhrases, 'saved'> & { saved: Array<ResolversParentTypes['ReturnPhrase']> };
  Review: ReviewRow;
  ReviewTaskInput: ReviewTaskInput;
  ReviewTaskResult: ResolversUnionTypes<ResolversParentTypes>['ReviewTaskResult'];
  ReviewTasksInput: ReviewTasksInput;
  SavePlanDraftInput: SavePlanDraftInput;
  SavePlanDraftResult: ResolversUnionTypes<ResolversParentTypes>['SavePlanDraftResult'];
  SaveReturnPhraseInput: SaveReturnPhraseInput;
  SaveReturnPhraseResult: ResolversUnionTypes<ResolversParentTypes>['SaveReturnPhraseResult'];
  SendReminderInput: SendReminderInput;
  SendReminderResult: ResolversUnionTypes<ResolversParentTypes>['SendReminderResult'];
  Session: OwnSessionRow;
  SessionsEnded: Omit<SessionsEnded, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  SetAccountActiveInput: SetAccountActiveInput;
  SetAccountActiveResult: ResolversUnionTypes<ResolversParentTypes>['SetAccountActiveResult'];
  SetNotificationSettingsResult: ResolversUnionTypes<ResolversParentTypes>['SetNotificationSettingsResult'];
  SignInError: SignInErrorRow;
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignedIn: Omit<SignedIn, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Span: Span;
  SpanInput: SpanInput;
  Staffing: StaffingRow;
  StartExportInput: StartExportInput;
  StartExportResult: ResolversUnionTypes<ResolversParentTypes>['StartExportResult'];
  StateError: StateErrorRow;
  String: Scalars['String']['output'];
  SubmitTaskInput: SubmitTaskInput;
  SubmitTaskResult: ResolversUnionTypes<ResolversParentTypes>['SubmitTaskResult'];
  SubmitTasksInput: SubmitTasksInput;
  Task: TaskRow;
  TaskActInput: TaskActInput;
  TaskActResult: ResolversUnionTypes<ResolversParentTypes>['TaskActResult'];
  TaskActResults: Omit<TaskActResults, 'results'> & { results: Array<ResolversParentTypes['TaskActResult']> };
  TaskActsInput: TaskActsInput;
  TaskAmendment: TaskAmendmentRow;
  TaskConnection: TaskPage;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskReminded: TaskReminded;
  TaskReturn: TaskReturnRow;
  TaskSaved: Omit<TaskSaved, 'task'> & { task: ResolversParentTypes['Task'] };
  Unit: UnitRow;
  UnitConnection: UnitPage;
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UnitReminder: Omit<UnitReminder, 'tasks' | 'unit'> & { tasks: Array<ResolversParentTypes['RemindedTask']>, unit: ResolversParentTypes['Unit'] };
  UntrackedDuty: UntrackedDuty;
  UpdateAccountInput: UpdateAccountInput;
  UpdateAccountResult: ResolversUnionTypes<ResolversParentTypes>['UpdateAccountResult'];
  UpdateCommentInput: UpdateCommentInput;
  UpdateCommentResult: ResolversUnionTypes<ResolversParentTypes>['UpdateCommentResult'];
  UpdateEvidenceInput: UpdateEvidenceInput;
  UpdateEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['UpdateEvidenceResult'];
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
  UsePasswordLinkInput: UsePasswordLinkInput;
  UsePasswordLinkResult: ResolversUnionTypes<ResolversParentTypes>['UsePasswordLinkResult'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValidationError: ValidationErrorRow;
  Viewer: ViewerIdentity;
  WordRun: WordRun;
}>;

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = ResolversObject<{
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type AcknowledgeAmendmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeAmendmentResult'] = ResolversParentTypes['AcknowledgeAmendmentResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotFoundError' | 'StateError' | 'TaskSaved', ParentType, ContextType>;
}>;

export type AddGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddGrantResult'] = ResolversParentTypes['AddGrantResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountSaved' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type AddresseeChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeChoice'] = ResolversParentTypes['AddresseeChoice']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AmendedPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendedPeriod'] = ResolversParentTypes['AmendedPeriod']> = ResolversObject<{
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  made?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AmendedPeriodState'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AmendmentEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentEffect'] = ResolversParentTypes['AmendmentEffect']> = ResolversObject<{
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['AmendedPeriod']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AskExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskExtensionResult'] = ResolversParentTypes['AskExtensionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ExtensionSaved' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = ResolversObject<{
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CancelHandoverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelHandoverResult'] = ResolversParentTypes['CancelHandoverResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'HandoverCancelled' | 'NotFoundError' | 'StateError', ParentType, ContextType>;
}>;

export type ChangeGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeGrantResult'] = ResolversParentTypes['ChangeGrantResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountSaved' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type ChangePasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'PasswordChanged' | 'ValidationError', ParentType, ContextType>;
}>;

export type ChangePeriodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePeriodResult'] = ResolversParentTypes['ChangePeriodResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'PeriodSaved' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = ResolversObject<{
  children?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['DutyWords']>, ParentType, ContextType>;
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

export type ClauseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseChange'] = ResolversParentTypes['ClauseChange']> = ResolversObject<{
  after?: Resolver<Maybe<ResolversTypes['ClausePlace']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ClausePlace']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['WordRun']>, ParentType, ContextType>;
}>;

export type ClausePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClausePlace'] = ResolversParentTypes['ClausePlace']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = ResolversObject<{
  author?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CommentSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentSaved'] = ResolversParentTypes['CommentSaved']> = ResolversObject<{
  comment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
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

export type CreateCommentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCommentResult'] = ResolversParentTypes['CreateCommentResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'CommentSaved' | 'NotFoundError' | 'ValidationError', ParentType, ContextType>;
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

export type DecideExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideExtensionResult'] = ResolversParentTypes['DecideExtensionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'ExtensionSaved' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type DeleteCommentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCommentResult'] = ResolversParentTypes['DeleteCommentResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'CommentSaved' | 'NotFoundError', ParentType, ContextType>;
}>;

export type DeleteEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEvidenceResult'] = ResolversParentTypes['DeleteEvidenceResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'EvidenceDeleted' | 'NotFoundError' | 'StateError', ParentType, ContextType>;
}>;

export type DeletePlanDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePlanDraftResult'] = ResolversParentTypes['DeletePlanDraftResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'PlanDraftDeleted', ParentType, ContextType>;
}>;

export type DeleteReturnPhraseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteReturnPhraseResult'] = ResolversParentTypes['DeleteReturnPhraseResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotFoundError' | 'ReturnPhraseDeleted', ParentType, ContextType>;
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
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type DutyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyChange'] = ResolversParentTypes['DutyChange']> = ResolversObject<{
  after?: Resolver<Maybe<ResolversTypes['DutyState']>, ParentType, ContextType>;
  aspects?: Resolver<Array<ResolversTypes['DutyAspect']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['DutyState']>, ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['WordRun']>, ParentType, ContextType>;
}>;

export type DutyStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyState'] = ResolversParentTypes['DutyState']> = ResolversObject<{
  addresseeNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodKinds?: Resolver<Array<ResolversTypes['PeriodKind']>, ParentType, ContextType>;
}>;

export type DutyWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyWords'] = ResolversParentTypes['DutyWords']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EndSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionResult'] = ResolversParentTypes['EndSessionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotFoundError' | 'SessionsEnded', ParentType, ContextType>;
}>;

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = ResolversObject<{
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  carriedFrom?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['Comment']>, ParentType, ContextType>;
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
  viewerCanComment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EvidenceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceChange'] = ResolversParentTypes['EvidenceChange']> = ResolversObject<{
  after?: Resolver<Maybe<ResolversTypes['PinnedEvidence']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PinnedEvidence']>, ParentType, ContextType>;
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

export type EvidenceDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDifference'] = ResolversParentTypes['EvidenceDifference']> = ResolversObject<{
  changes?: Resolver<Array<ResolversTypes['EvidenceChange']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type ExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Extension'] = ResolversParentTypes['Extension']> = ResolversObject<{
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExtensionState'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanGrant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ExtensionSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtensionSaved'] = ResolversParentTypes['ExtensionSaved']> = ResolversObject<{
  extension?: Resolver<ResolversTypes['Extension'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
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
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HandoverCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverCancelled'] = ResolversParentTypes['HandoverCancelled']> = ResolversObject<{
  handover?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
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

export type HistoryActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryActor'] = ResolversParentTypes['HistoryActor']> = ResolversObject<{
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type HistoryChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryChange'] = ResolversParentTypes['HistoryChange']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type HistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['HistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type HistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEdge'] = ResolversParentTypes['HistoryEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
}>;

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = ResolversObject<{
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['HistoryActor']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['HistoryChange']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  viewerCanRestore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MarkNotificationsReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadResult'] = ResolversParentTypes['MarkNotificationsReadResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotificationsRead' | 'ValidationError', ParentType, ContextType>;
}>;

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = ResolversObject<{
  document?: Resolver<Maybe<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  footnote?: Resolver<Maybe<ResolversTypes['Footnote']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  acknowledgeAmendment?: Resolver<ResolversTypes['AcknowledgeAmendmentResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeAmendmentArgs, 'input'>>;
  addGrant?: Resolver<ResolversTypes['AddGrantResult'], ParentType, ContextType, RequireFields<MutationAddGrantArgs, 'input'>>;
  askExtension?: Resolver<ResolversTypes['AskExtensionResult'], ParentType, ContextType, RequireFields<MutationAskExtensionArgs, 'input'>>;
  beginReview?: Resolver<ResolversTypes['TaskActResult'], ParentType, ContextType, RequireFields<MutationBeginReviewArgs, 'input'>>;
  cancelHandover?: Resolver<ResolversTypes['CancelHandoverResult'], ParentType, ContextType, RequireFields<MutationCancelHandoverArgs, 'input'>>;
  changeGrant?: Resolver<ResolversTypes['ChangeGrantResult'], ParentType, ContextType, RequireFields<MutationChangeGrantArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changePeriod?: Resolver<ResolversTypes['ChangePeriodResult'], ParentType, ContextType, RequireFields<MutationChangePeriodArgs, 'input'>>;
  closePeriod?: Resolver<ResolversTypes['ChangePeriodResult'], ParentType, ContextType, RequireFields<MutationClosePeriodArgs, 'input'>>;
  createAccount?: Resolver<ResolversTypes['CreateAccountResult'], ParentType, ContextType, RequireFields<MutationCreateAccountArgs, 'input'>>;
  createComment?: Resolver<ResolversTypes['CreateCommentResult'], ParentType, ContextType, RequireFields<MutationCreateCommentArgs, 'input'>>;
  createEvidence?: Resolver<ResolversTypes['CreateEvidenceResult'], ParentType, ContextType, RequireFields<MutationCreateEvidenceArgs, 'input'>>;
  createPasswordLink?: Resolver<ResolversTypes['CreatePasswordLinkResult'], ParentType, ContextType, RequireFields<MutationCreatePasswordLinkArgs, 'input'>>;
  decideExtension?: Resolver<ResolversTypes['DecideExtensionResult'], ParentType, ContextType, RequireFields<MutationDecideExtensionArgs, 'input'>>;
  deleteComment?: Resolver<ResolversTypes['DeleteCommentResult'], ParentType, ContextType, RequireFields<MutationDeleteCommentArgs, 'input'>>;
  deleteEvidence?: Resolver<ResolversTypes['DeleteEvidenceResult'], ParentType, ContextType, RequireFields<MutationDeleteEvidenceArgs, 'input'>>;
  deletePlanDraft?: Resolver<ResolversTypes['DeletePlanDraftResult'], ParentType, ContextType, RequireFields<MutationDeletePlanDraftArgs, 'input'>>;
  deleteReturnPhrase?: Resolver<ResolversTypes['DeleteReturnPhraseResult'], ParentType, ContextType, RequireFields<MutationDeleteReturnPhraseArgs, 'id'>>;
  endOtherSessions?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  handOver?: Resolver<ResolversTypes['HandOverResult'], ParentType, ContextType, RequireFields<MutationHandOverArgs, 'input'>>;
  importAccounts?: Resolver<ResolversTypes['ImportAccountsResult'], ParentType, ContextType, RequireFields<MutationImportAccountsArgs, 'input'>>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsReadResult'], ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  openPeriod?: Resolver<ResolversTypes['OpenPeriodResult'], ParentType, ContextType, RequireFields<MutationOpenPeriodArgs, 'input'>>;
  publishPlanDraft?: Resolver<ResolversTypes['PublishPlanDraftResult'], ParentType, ContextType, RequireFields<MutationPublishPlanDraftArgs, 'input'>>;
  removeGrant?: Resolver<ResolversTypes['RemoveGrantResult'], ParentType, ContextType, RequireFields<MutationRemoveGrantArgs, 'input'>>;
  reopenPeriod?: Resolver<ResolversTypes['ChangePeriodResult'], ParentType, ContextType, RequireFields<MutationReopenPeriodArgs, 'input'>>;
  reopenTask?: Resolver<ResolversTypes['TaskActResult'], ParentType, ContextType, RequireFields<MutationReopenTaskArgs, 'input'>>;
  restoreEvidence?: Resolver<ResolversTypes['RestoreEvidenceResult'], ParentType, ContextType, RequireFields<MutationRestoreEvidenceArgs, 'input'>>;
  reviewTask?: Resolver<ResolversTypes['ReviewTaskResult'], ParentType, ContextType, RequireFields<MutationReviewTaskArgs, 'input'>>;
  reviewTasks?: Resolver<ResolversTypes['TaskActResults'], ParentType, ContextType, RequireFields<MutationReviewTasksArgs, 'input'>>;
  savePlanDraft?: Resolver<ResolversTypes['SavePlanDraftResult'], ParentType, ContextType, RequireFields<MutationSavePlanDraftArgs, 'input'>>;
  saveReturnPhrase?: Resolver<ResolversTypes['SaveReturnPhraseResult'], ParentType, ContextType, RequireFields<MutationSaveReturnPhraseArgs, 'input'>>;
  sendReminder?: Resolver<ResolversTypes['SendReminderResult'], ParentType, ContextType, RequireFields<MutationSendReminderArgs, 'input'>>;
  setAccountActive?: Resolver<ResolversTypes['SetAccountActiveResult'], ParentType, ContextType, RequireFields<MutationSetAccountActiveArgs, 'input'>>;
  setNotificationSettings?: Resolver<ResolversTypes['SetNotificationSettingsResult'], ParentType, ContextType, RequireFields<MutationSetNotificationSettingsArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startExport?: Resolver<ResolversTypes['StartExportResult'], ParentType, ContextType, RequireFields<MutationStartExportArgs, 'input'>>;
  submitTask?: Resolver<ResolversTypes['SubmitTaskResult'], ParentType, ContextType, RequireFields<MutationSubmitTaskArgs, 'input'>>;
  submitTasks?: Resolver<ResolversTypes['TaskActResults'], ParentType, ContextType, RequireFields<MutationSubmitTasksArgs, 'input'>>;
  undoReviews?: Resolver<ResolversTypes['TaskActResults'], ParentType, ContextType, RequireFields<MutationUndoReviewsArgs, 'input'>>;
  updateAccount?: Resolver<ResolversTypes['UpdateAccountResult'], ParentType, ContextType, RequireFields<MutationUpdateAccountArgs, 'input'>>;
  updateComment?: Resolver<ResolversTypes['UpdateCommentResult'], ParentType, ContextType, RequireFields<MutationUpdateCommentArgs, 'input'>>;
  updateEvidence?: Resolver<ResolversTypes['UpdateEvidenceResult'], ParentType, ContextType, RequireFields<MutationUpdateEvidenceArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  usePasswordLink?: Resolver<ResolversTypes['UsePasswordLinkResult'], ParentType, ContextType, RequireFields<MutationUsePasswordLinkArgs, 'input'>>;
  withdrawTasks?: Resolver<ResolversTypes['TaskActResults'], ParentType, ContextType, RequireFields<MutationWithdrawTasksArgs, 'input'>>;
}>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Account' | 'Attachment' | 'Clause' | 'Comment' | 'Evidence' | 'Export' | 'Extension' | 'Footnote' | 'Grant' | 'Handover' | 'HistoryEntry' | 'Indicator' | 'LegalDocument' | 'Notification' | 'Obligation' | 'Period' | 'Plan' | 'PlanDraft' | 'PlanVersion' | 'Reminder' | 'Session' | 'Task' | 'Unit', ParentType, ContextType>;
}>;

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = ResolversObject<{
  actor?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NotificationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationChoice'] = ResolversParentTypes['NotificationChoice']> = ResolversObject<{
  app?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
}>;

export type NotificationSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSettings'] = ResolversParentTypes['NotificationSettings']> = ResolversObject<{
  choices?: Resolver<Array<ResolversTypes['NotificationChoice']>, ParentType, ContextType>;
  digestHour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['MailLanguage'], ParentType, ContextType>;
}>;

export type NotificationSettingsSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSettingsSaved'] = ResolversParentTypes['NotificationSettingsSaved']> = ResolversObject<{
  settings?: Resolver<ResolversTypes['NotificationSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NotificationsReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationsRead'] = ResolversParentTypes['NotificationsRead']> = ResolversObject<{
  notifications?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  unreadNotifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = ResolversObject<{
  addresseeNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  addressees?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  amendment?: Resolver<Maybe<ResolversTypes['DutyChange']>, ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidenceHints?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodKinds?: Resolver<Array<ResolversTypes['PeriodKind']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType, Partial<ObligationProgressArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<ObligationTasksArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OpenPeriodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenPeriodResult'] = ResolversParentTypes['OpenPeriodResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotFoundError' | 'PeriodOpened' | 'ValidationError', ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = ResolversObject<{
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['PeriodEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['PlanVersion'], ParentType, ContextType>;
  remaining?: Resolver<Array<ResolversTypes['PeriodRemaining']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['PeriodSize'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PeriodCarryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodCarry'] = ResolversParentTypes['PeriodCarry']> = ResolversObject<{
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PeriodEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodEvent'] = ResolversParentTypes['PeriodEvent']> = ResolversObject<{
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PeriodOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodOpened'] = ResolversParentTypes['PeriodOpened']> = ResolversObject<{
  carried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PeriodPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodPreview'] = ResolversParentTypes['PeriodPreview']> = ResolversObject<{
  beyondPlan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carry?: Resolver<Maybe<ResolversTypes['PeriodCarry']>, ParentType, ContextType>;
  clashes?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PreviewGroup']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutTasks?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PeriodPreviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodPreviewResult'] = ResolversParentTypes['PeriodPreviewResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotFoundError' | 'PeriodPreview' | 'ValidationError', ParentType, ContextType>;
}>;

export type PeriodRemainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodRemaining'] = ResolversParentTypes['PeriodRemaining']> = ResolversObject<{
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStarted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
}>;

export type PeriodSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodSaved'] = ResolversParentTypes['PeriodSaved']> = ResolversObject<{
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PeriodSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodSize'] = ResolversParentTypes['PeriodSize']> = ResolversObject<{
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PinnedEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PinnedEvidence'] = ResolversParentTypes['PinnedEvidence']> = ResolversObject<{
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  happenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = ResolversObject<{
  citations?: Resolver<Array<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['PlanComparison']>, ParentType, ContextType, RequireFields<PlanComparisonArgs, 'from' | 'to'>>;
  documentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  footnotes?: Resolver<Array<ResolversTypes['Footnote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  outline?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  preamble?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  preambleMentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionAt?: Resolver<Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType, RequireFields<PlanVersionAtArgs, 'number'>>;
  versions?: Resolver<Array<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlanAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAmendment'] = ResolversParentTypes['PlanAmendment']> = ResolversObject<{
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['ClauseChange']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['DutyChange']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['AmendmentEffect'], ParentType, ContextType, RequireFields<PlanAmendmentEffectArgs, 'rule'>>;
}>;

export type PlanComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanComparison'] = ResolversParentTypes['PlanComparison']> = ResolversObject<{
  clauses?: Resolver<Array<ResolversTypes['ClauseChange']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['DutyChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PlanDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDraft'] = ResolversParentTypes['PlanDraft']> = ResolversObject<{
  amendment?: Resolver<Maybe<ResolversTypes['PlanAmendment']>, ParentType, ContextType>;
  amends?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
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
  untracked?: Resolver<Array<ResolversTypes['UntrackedDuty']>, ParentType, ContextType>;
  withoutTasks?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type PlanDraftSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDraftSaved'] = ResolversParentTypes['PlanDraftSaved']> = ResolversObject<{
  draft?: Resolver<ResolversTypes['PlanDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlanPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPublished'] = ResolversParentTypes['PlanPublished']> = ResolversObject<{
  draft?: Resolver<ResolversTypes['PlanDraft'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['AmendmentEffect']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlanVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = ResolversObject<{
  citations?: Resolver<Array<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  clauses?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  documentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  footnotes?: Resolver<Array<ResolversTypes['Footnote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLatest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  preamble?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  preambleMentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runningPeriodRule?: Resolver<Maybe<ResolversTypes['RunningPeriodRule']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  duties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
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
  extensions?: Resolver<Array<ResolversTypes['Extension']>, ParentType, ContextType, RequireFields<QueryExtensionsArgs, 'first'>>;
  handoverPreview?: Resolver<ResolversTypes['HandoverPreview'], ParentType, ContextType, RequireFields<QueryHandoverPreviewArgs, 'input'>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first'>>;
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  mentionable?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryMentionableArgs, 'first' | 'subjectId' | 'text'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  notificationSettings?: Resolver<ResolversTypes['NotificationSettings'], ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first' | 'unreadOnly'>>;
  passwordLink?: Resolver<Maybe<ResolversTypes['PasswordLink']>, ParentType, ContextType, RequireFields<QueryPasswordLinkArgs, 'secret'>>;
  periodPreview?: Resolver<ResolversTypes['PeriodPreviewResult'], ParentType, ContextType, RequireFields<QueryPeriodPreviewArgs, 'input'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'code'>>;
  planDraft?: Resolver<Maybe<ResolversTypes['PlanDraft']>, ParentType, ContextType, RequireFields<QueryPlanDraftArgs, 'id'>>;
  planDrafts?: Resolver<Array<ResolversTypes['PlanDraft']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  reminderPreview?: Resolver<ResolversTypes['ReminderPreview'], ParentType, ContextType, Partial<QueryReminderPreviewArgs>>;
  reminders?: Resolver<ResolversTypes['ReminderConnection'], ParentType, ContextType, RequireFields<QueryRemindersArgs, 'first'>>;
  returnPhrases?: Resolver<ResolversTypes['ReturnPhrases'], ParentType, ContextType, RequireFields<QueryReturnPhrasesArgs, 'obligation'>>;
  reviewQueue?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first'>>;
  searchUnits?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QuerySearchUnitsArgs, 'first' | 'text'>>;
  staffing?: Resolver<Array<ResolversTypes['Staffing']>, ParentType, ContextType, Partial<QueryStaffingArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'code'>>;
  unreadNotifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
}>;

export type RemindedTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindedTask'] = ResolversParentTypes['RemindedTask']> = ResolversObject<{
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
}>;

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  letterUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['UnitReminder']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReminderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ReminderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reminder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ReminderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderEdge'] = ResolversParentTypes['ReminderEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
}>;

export type ReminderLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderLetter'] = ResolversParentTypes['ReminderLetter']> = ResolversObject<{
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  superior?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ReminderPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderPreview'] = ResolversParentTypes['ReminderPreview']> = ResolversObject<{
  complete?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['ReminderLetter'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['ReminderPreviewUnit']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ReminderPreviewUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderPreviewUnit'] = ResolversParentTypes['ReminderPreviewUnit']> = ResolversObject<{
  lastRemindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindedToday?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
}>;

export type ReminderSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderSent'] = ResolversParentTypes['ReminderSent']> = ResolversObject<{
  reminder?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RemoveGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveGrantResult'] = ResolversParentTypes['RemoveGrantResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountSaved' | 'NotFoundError' | 'StateError', ParentType, ContextType>;
}>;

export type ReopeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reopening'] = ResolversParentTypes['Reopening']> = ResolversObject<{
  changes?: Resolver<Array<ResolversTypes['EvidenceChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reopenedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RestoreEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreEvidenceResult'] = ResolversParentTypes['RestoreEvidenceResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'EvidenceSaved' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type ReturnPhraseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPhrase'] = ResolversParentTypes['ReturnPhrase']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ReturnPhraseDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPhraseDeleted'] = ResolversParentTypes['ReturnPhraseDeleted']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReturnPhraseSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPhraseSaved'] = ResolversParentTypes['ReturnPhraseSaved']> = ResolversObject<{
  phrase?: Resolver<ResolversTypes['ReturnPhrase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReturnPhrasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPhrases'] = ResolversParentTypes['ReturnPhrases']> = ResolversObject<{
  recent?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  saved?: Resolver<Array<ResolversTypes['ReturnPhrase']>, ParentType, ContextType>;
}>;

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = ResolversObject<{
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['PinnedEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ReviewTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTaskResult'] = ResolversParentTypes['ReviewTaskResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'StateError' | 'TaskSaved' | 'ValidationError', ParentType, ContextType>;
}>;

export type SavePlanDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePlanDraftResult'] = ResolversParentTypes['SavePlanDraftResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'PlanDraftSaved' | 'StateError' | 'ValidationError', ParentType, ContextType>;
}>;

export type SaveReturnPhraseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveReturnPhraseResult'] = ResolversParentTypes['SaveReturnPhraseResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotFoundError' | 'ReturnPhraseSaved' | 'ValidationError', ParentType, ContextType>;
}>;

export type SendReminderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendReminderResult'] = ResolversParentTypes['SendReminderResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ReminderSent' | 'StateError' | 'ValidationError', ParentType, ContextType>;
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

export type SetNotificationSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNotificationSettingsResult'] = ResolversParentTypes['SetNotificationSettingsResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotificationSettingsSaved' | 'ValidationError', ParentType, ContextType>;
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
  amendment?: Resolver<Maybe<ResolversTypes['TaskAmendment']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['Comment']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<TaskEvidenceArgs, 'first'>>;
  extensions?: Resolver<Array<ResolversTypes['Extension']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reminded?: Resolver<Maybe<ResolversTypes['TaskReminded']>, ParentType, ContextType>;
  reopenings?: Resolver<Array<ResolversTypes['Reopening']>, ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['TaskReturn']>, ParentType, ContextType>;
  reviewBegunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  sinceReview?: Resolver<Maybe<ResolversTypes['EvidenceDifference']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanAskExtension?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClaim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanComment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type TaskActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskActResult'] = ResolversParentTypes['TaskActResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'StateError' | 'TaskSaved' | 'ValidationError', ParentType, ContextType>;
}>;

export type TaskActResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskActResults'] = ResolversParentTypes['TaskActResults']> = ResolversObject<{
  results?: Resolver<Array<ResolversTypes['TaskActResult']>, ParentType, ContextType>;
}>;

export type TaskAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskAmendment'] = ResolversParentTypes['TaskAmendment']> = ResolversObject<{
  change?: Resolver<ResolversTypes['DutyChange'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskAmendmentKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanAcknowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type TaskRemindedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskReminded'] = ResolversParentTypes['TaskReminded']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TaskReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskReturn'] = ResolversParentTypes['TaskReturn']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type UnitReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitReminder'] = ResolversParentTypes['UnitReminder']> = ResolversObject<{
  tasks?: Resolver<Array<ResolversTypes['RemindedTask']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
}>;

export type UntrackedDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UntrackedDuty'] = ResolversParentTypes['UntrackedDuty']> = ResolversObject<{
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UntrackedReason'], ParentType, ContextType>;
}>;

export type UpdateAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAccountResult'] = ResolversParentTypes['UpdateAccountResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AccountSaved' | 'ConflictError' | 'NotFoundError' | 'ValidationError', ParentType, ContextType>;
}>;

export type UpdateCommentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCommentResult'] = ResolversParentTypes['UpdateCommentResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'CommentSaved' | 'ConflictError' | 'NotFoundError' | 'StateError' | 'ValidationError', ParentType, ContextType>;
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
  viewerCanManagePeriods?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRemind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSeeStaffing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type WordRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordRun'] = ResolversParentTypes['WordRun']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['WordRunKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  AcknowledgeAmendmentResult?: AcknowledgeAmendmentResultResolvers<ContextType>;
  AddGrantResult?: AddGrantResultResolvers<ContextType>;
  AddresseeChoice?: AddresseeChoiceResolvers<ContextType>;
  AmendedPeriod?: AmendedPeriodResolvers<ContextType>;
  AmendmentEffect?: AmendmentEffectResolvers<ContextType>;
  AskExtensionResult?: AskExtensionResultResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  CancelHandoverResult?: CancelHandoverResultResolvers<ContextType>;
  ChangeGrantResult?: ChangeGrantResultResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChangePeriodResult?: ChangePeriodResultResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseChange?: ClauseChangeResolvers<ContextType>;
  ClausePlace?: ClausePlaceResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentSaved?: CommentSavedResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreateAccountResult?: CreateAccountResultResolvers<ContextType>;
  CreateCommentResult?: CreateCommentResultResolvers<ContextType>;
  CreateEvidenceResult?: CreateEvidenceResultResolvers<ContextType>;
  CreatePasswordLinkResult?: CreatePasswordLinkResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideExtensionResult?: DecideExtensionResultResolvers<ContextType>;
  DeleteCommentResult?: DeleteCommentResultResolvers<ContextType>;
  DeleteEvidenceResult?: DeleteEvidenceResultResolvers<ContextType>;
  DeletePlanDraftResult?: DeletePlanDraftResultResolvers<ContextType>;
  DeleteReturnPhraseResult?: DeleteReturnPhraseResultResolvers<ContextType>;
  DraftClause?: DraftClauseResolvers<ContextType>;
  DraftDuty?: DraftDutyResolvers<ContextType>;
  DraftPeriod?: DraftPeriodResolvers<ContextType>;
  DraftWarning?: DraftWarningResolvers<ContextType>;
  DutyChange?: DutyChangeResolvers<ContextType>;
  DutyState?: DutyStateResolvers<ContextType>;
  DutyWords?: DutyWordsResolvers<ContextType>;
  EndSessionResult?: EndSessionResultResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceChange?: EvidenceChangeResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceDeleted?: EvidenceDeletedResolvers<ContextType>;
  EvidenceDifference?: EvidenceDifferenceResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceSaved?: EvidenceSavedResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ExportStarted?: ExportStartedResolvers<ContextType>;
  Extension?: ExtensionResolvers<ContextType>;
  ExtensionSaved?: ExtensionSavedResolvers<ContextType>;
  Footnote?: FootnoteResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  HandOverResult?: HandOverResultResolvers<ContextType>;
  HandedOver?: HandedOverResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverCancelled?: HandoverCancelledResolvers<ContextType>;
  HandoverGrant?: HandoverGrantResolvers<ContextType>;
  HandoverPart?: HandoverPartResolvers<ContextType>;
  HandoverPreview?: HandoverPreviewResolvers<ContextType>;
  HistoryActor?: HistoryActorResolvers<ContextType>;
  HistoryChange?: HistoryChangeResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  HistoryEdge?: HistoryEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  ImportAccountsResult?: ImportAccountsResultResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Instance?: InstanceResolvers<ContextType>;
  LegalDocument?: LegalDocumentResolvers<ContextType>;
  MarkNotificationsReadResult?: MarkNotificationsReadResultResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationChoice?: NotificationChoiceResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationSettings?: NotificationSettingsResolvers<ContextType>;
  NotificationSettingsSaved?: NotificationSettingsSavedResolvers<ContextType>;
  NotificationsRead?: NotificationsReadResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  OpenPeriodResult?: OpenPeriodResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  PasswordChanged?: PasswordChangedResolvers<ContextType>;
  PasswordLink?: PasswordLinkResolvers<ContextType>;
  PasswordLinkCreated?: PasswordLinkCreatedResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PeriodCarry?: PeriodCarryResolvers<ContextType>;
  PeriodEvent?: PeriodEventResolvers<ContextType>;
  PeriodOpened?: PeriodOpenedResolvers<ContextType>;
  PeriodPreview?: PeriodPreviewResolvers<ContextType>;
  PeriodPreviewResult?: PeriodPreviewResultResolvers<ContextType>;
  PeriodRemaining?: PeriodRemainingResolvers<ContextType>;
  PeriodSaved?: PeriodSavedResolvers<ContextType>;
  PeriodSize?: PeriodSizeResolvers<ContextType>;
  PinnedEvidence?: PinnedEvidenceResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanAmendment?: PlanAmendmentResolvers<ContextType>;
  PlanComparison?: PlanComparisonResolvers<ContextType>;
  PlanDraft?: PlanDraftResolvers<ContextType>;
  PlanDraftDeleted?: PlanDraftDeletedResolvers<ContextType>;
  PlanDraftPreview?: PlanDraftPreviewResolvers<ContextType>;
  PlanDraftSaved?: PlanDraftSavedResolvers<ContextType>;
  PlanPublished?: PlanPublishedResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PreviewGroup?: PreviewGroupResolvers<ContextType>;
  PreviewPeriod?: PreviewPeriodResolvers<ContextType>;
  ProfileSaved?: ProfileSavedResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  PublishPlanDraftResult?: PublishPlanDraftResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemindedTask?: RemindedTaskResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  ReminderLetter?: ReminderLetterResolvers<ContextType>;
  ReminderPreview?: ReminderPreviewResolvers<ContextType>;
  ReminderPreviewUnit?: ReminderPreviewUnitResolvers<ContextType>;
  ReminderSent?: ReminderSentResolvers<ContextType>;
  RemoveGrantResult?: RemoveGrantResultResolvers<ContextType>;
  Reopening?: ReopeningResolvers<ContextType>;
  RestoreEvidenceResult?: RestoreEvidenceResultResolvers<ContextType>;
  ReturnPhrase?: ReturnPhraseResolvers<ContextType>;
  ReturnPhraseDeleted?: ReturnPhraseDeletedResolvers<ContextType>;
  ReturnPhraseSaved?: ReturnPhraseSavedResolvers<ContextType>;
  ReturnPhrases?: ReturnPhrasesResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewTaskResult?: ReviewTaskResultResolvers<ContextType>;
  SavePlanDraftResult?: SavePlanDraftResultResolvers<ContextType>;
  SaveReturnPhraseResult?: SaveReturnPhraseResultResolvers<ContextType>;
  SendReminderResult?: SendReminderResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionsEnded?: SessionsEndedResolvers<ContextType>;
  SetAccountActiveResult?: SetAccountActiveResultResolvers<ContextType>;
  SetNotificationSettingsResult?: SetNotificationSettingsResultResolvers<ContextType>;
  SignInError?: SignInErrorResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Staffing?: StaffingResolvers<ContextType>;
  StartExportResult?: StartExportResultResolvers<ContextType>;
  StateError?: StateErrorResolvers<ContextType>;
  SubmitTaskResult?: SubmitTaskResultResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskActResult?: TaskActResultResolvers<ContextType>;
  TaskActResults?: TaskActResultsResolvers<ContextType>;
  TaskAmendment?: TaskAmendmentResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskReminded?: TaskRemindedResolvers<ContextType>;
  TaskReturn?: TaskReturnResolvers<ContextType>;
  TaskSaved?: TaskSavedResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitReminder?: UnitReminderResolvers<ContextType>;
  UntrackedDuty?: UntrackedDutyResolvers<ContextType>;
  UpdateAccountResult?: UpdateAccountResultResolvers<ContextType>;
  UpdateCommentResult?: UpdateCommentResultResolvers<ContextType>;
  UpdateEvidenceResult?: UpdateEvidenceResultResolvers<ContextType>;
  UpdateProfileResult?: UpdateProfileResultResolvers<ContextType>;
  UsePasswordLinkResult?: UsePasswordLinkResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WordRun?: WordRunResolvers<ContextType>;
}>;

