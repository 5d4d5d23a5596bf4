// The shape of a parsed document: every part knows where it stands in the source.

/** Where something stands in the source: offsets in UTF-16 units, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What a part of the outline is, from the outermost inwards. */
export type NodeKind =
  'part' | 'chapter' | 'section' | 'article' | 'roman' | 'clause' | 'subclause' | 'point' | 'paren' | 'bullet';

/** A paragraph: its place, and its text as one reads it (see `readable`). */
export interface Paragraph extends Span {
  text: string;
}

export interface OutlineNode {
  kind: NodeKind;
  /** As printed, without its punctuation: "II", "3", "đ", "1.1", "Điều 4", "-". */
  number: string;
  /** The mark with its punctuation and the blanks behind it. */
  mark: Span;
  /** The first one is the node's own text; the others follow it before or after its children. */
  paragraphs: Paragraph[];
  children: OutlineNode[];
}

export type WarningCode =
  | 'no-type'
  | 'number-blank'
  | 'date-blank'
  | 'no-outline'
  | 'number-skips'
  | 'number-repeats'
  | 'number-restarts'
  | 'number-misfits'
  | 'mark-doubtful'
  | 'dash-doubtful'
  | 'heading-runs-on'
  | 'table-flattened'
  | 'closing-doubtful'
  | 'footnote-without-reference'
  | 'reference-without-footnote'
  | 'footnote-repeats'
  | 'citation-dates-differ'
  | 'annex-doubtful';

/** What the parser is not sure of, and why. */
export interface Warning extends Span {
  code: WarningCode;
  /** One sentence in English; screens speak from the code. */
  reason: string;
}

/** A document within the document: the main one, or a regulation or annex whose numbering begins anew. */
export interface DocumentBody extends Span {
  /** As printed: "KẾ HOẠCH", "PHỤ LỤC I"; null where none is printed, as in a letter. */
  type: string | null;
  title: string | null;
  preamble: Paragraph[];
  sections: OutlineNode[];
  closing: Paragraph[];
  signature: Paragraph[];
  recipients: Paragraph[];
}

export interface Footnote extends Span {
  number: number;
  paragraphs: Paragraph[];
  /** The marks in the text that point to it. */
  references: Span[];
}

/** One place that names a document. */
export interface Mention extends Span {
  /** The number as it stands there. */
  printed: string;
}

export interface Citation {
  /** Without stray blanks and in its usual capitals: "33/CT-TTg". */
  number: string;
  /** "Chỉ thị", where the text names it. */
  type: string | null;
  /** ISO date, where the text gives a whole one. */
  issuedOn: string | null;
  issuer: string | null;
  mentions: Mention[];
}

export interface PlanDocument extends DocumentBody {
  source: string;
  /** What stands above the type: bodies, motto, number, place and date. */
  letterhead: Paragraph[];
  /** Normalised as a citation's; null where it is blank or missing. */
  number: string | null;
  place: string | null;
  issuedOn: string | null;
  annexes: DocumentBody[];
  footnotes: Footnote[];
  citations: Citation[];
  warnings: Warning[];
  /** The source cut into consecutive pieces, each with its role: joined, they are the source. */
  pieces: Piece[];
}

export type PieceRole =
  | 'letterhead'
  | 'type'
  | 'title'
  | 'preamble'
  | 'mark'
  | 'text'
  | 'closing'
  | 'signature'
  | 'recipients'
  | 'footnote'
  | 'furniture'
  | 'blank';

export interface Piece extends Span {
  role: PieceRole;
}
