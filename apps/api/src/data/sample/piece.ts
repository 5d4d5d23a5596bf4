// The vocabulary in which the sample's evidence is described: what may stand behind an obligation, as patterns.

/** Forms of documents, by the abbreviation that stands in their numbers. */
export const FORM_NAMES = {
  KH: 'Kế hoạch',
  BC: 'Báo cáo',
  QĐ: 'Quyết định',
  TB: 'Thông báo',
  TTr: 'Tờ trình',
  CTr: 'Chương trình',
  PA: 'Phương án',
  BB: 'Biên bản',
  /** A letter bears no form in its number: 45/UBND-NV. */
  CV: 'Công văn',
} as const;
export type Form = keyof typeof FORM_NAMES;

type Size = { min: number; max: number };

/** Whom and when a pattern suits, and which other duties the same piece serves. */
interface Terms {
  /** Governments of districts and wards, or departments and press; without it, both. */
  only?: 'GOVERNMENT' | 'AGENCY';
  /** The last year in which it made sense. */
  until?: number;
  /** Codes of obligations that the same piece can serve. */
  also?: readonly string[];
}

/**
 * A pattern of evidence. In `text` stand {unit} UBND phường Cái Khế, {where} trên địa bàn phường Cái Khế,
 * {term} 6 tháng đầu năm 2023, {year} 2023, {spot} khu vực 3 and {group} Hội Phụ nữ.
 */
export interface Piece extends Terms {
  kind: 'DOCUMENT' | 'EVENT' | 'MODEL' | 'FIGURE' | 'MEDIA';
  form?: Form;
  text: string;
  /** People at an event, or the figure itself, for a ward; districts and departments have more. */
  size?: Size;
}

/** What shows that one obligation is met. */
export interface Topic {
  pieces: readonly Piece[];
  /** Why it may not concern a unit; without it, it concerns everybody. */
  notApplicable?: { reason: string; only?: Terms['only']; chance: number };
}

export const doc = (form: Form, text: string, terms: Terms = {}): Piece => ({ kind: 'DOCUMENT', form, text, ...terms });
export const event = (text: string, min: number, max: number, terms: Terms = {}): Piece => ({
  kind: 'EVENT',
  text,
  size: { min, max },
  ...terms,
});
export const figure = (text: string, min: number, max: number, terms: Terms = {}): Piece => ({
  kind: 'FIGURE',
  text,
  size: { min, max },
  ...terms,
});
export const model = (text: string, terms: Terms = {}): Piece => ({ kind: 'MODEL', text, ...terms });
export const media = (text: string, terms: Terms = {}): Piece => ({ kind: 'MEDIA', text, ...terms });
