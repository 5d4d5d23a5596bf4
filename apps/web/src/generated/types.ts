export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  DateTime: { input: string; output: string; }
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
