// Whom a text addresses: classes of units by their usual names, single units by their own.
import type { KnownUnit } from './model.ts';
import { VERB } from './words.ts';

/** The generic classes: how documents of a province or a city name them. */
const CLASSES: [code: string, pattern: string][] = [
  ['SBN', `(?:các )?sở(?:,|,? và| )? ?(?:ban,? ?ngành|ngành)(?:,? đoàn thể)?(?: (?:của )?(?:thành phố|tỉnh))?`],
  ['QH', `(?:(?:UBND|Ủy ban nhân dân)(?: \\(UBND\\))? )?(?:các )?quận(?:,| và)? huyện(?:, thị xã)?`],
  [
    'XPT',
    `(?:UBND|Ủy ban nhân dân)(?: dân)? (?:các |cấp )?(?:xã|phường)(?:,? (?:và )?(?:xã|phường|thị trấn|đặc khu))*`,
  ],
  ['XPT', `(?:các )?(?:xã, phường|phường, xã)(?:, (?:thị trấn|đặc khu))?`],
  ['TT', `(?:thủ trưởng|người đứng đầu)(?: các)?(?: cơ quan| đơn vị)?(?:, (?:cơ quan|đơn vị|địa phương))*`],
  ['CBCCVC', `(?:cán bộ, công chức(?:, viên chức)?|công chức, viên chức|CBCCVC)`],
  ['DP', `(?:các )?địa phương`],
  // Everybody whom the document binds.
  ['*', `các (?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị|địa phương))*`],
];

/** Bodies by their kind, where the name itself is not known. */
const BODY = `(?:Phòng|Sở|Ban|Thanh tra|Văn phòng|Chánh|Bộ|Các Bộ|Công an|Bộ Chỉ huy|Đài|Báo(?! cáo)|Hội|Liên đoàn|Trung tâm|Chủ tịch|Giám đốc|Cục|Chi cục|Mặt trận|Ủy ban|UBND|Các phòng|Các ban|Các quận ủy)`;

export interface Named {
  /** Codes of classes; units as "@" and their code. "*" is everybody whom the document binds. */
  codes: string[];
  /** True when somebody is named whom nothing known fits. */
  unknown: boolean;
  /** Where the names end. */
  end: number;
}

const LEAD = /(?:yêu cầu|đề nghị|giao(?: cho)?|đối với|\*\s*đối với|định kỳ [^,;]{1,20}(?:, năm)?)\s+/iuy;
const SEPARATOR = /(?:\s*[,;]\s*(?:và\s+)?|\s+(?:và|cùng)\s+)/uy;

/** Finds names in the texts of one city: its units are known beforehand. */
export class AddresseeFinder {
  readonly #units = new Map<string, string>();
  readonly #patterns: [code: string | null, pattern: RegExp][];
  readonly #unknown: RegExp;

  constructor(units: readonly KnownUnit[]) {
    for (const { code, name } of units) this.#units.set(plain(name), `@${code}`);
    const names = [...this.#units.keys()].sort((a, b) => b.length - a.length).map(escape);
    const known = names.length > 0 ? `(?:(?:UBND|Ủy ban nhân dân)\\s+)?(${names.join('|')})(?!\\p{L})` : null;
    this.#patterns = [
      ...(known ? [[null, new RegExp(known, 'iuy')] as [null, RegExp]] : []),
      ...CLASSES.map(([code, pattern]) => [code, new RegExp(`${pattern}(?!\\p{L})`, 'iuy')] as [string, RegExp]),
    ];
    this.#unknown = new RegExp(`${BODY}(?!\\p{L})[^;:.]{0,120}?(?=[:;]|\\s+${VERB})`, 'uy');
  }

  /** Those named at the beginning of a text, one after the other; null when it begins with no name. */
  subjectOf(text: string): Named | null {
    LEAD.lastIndex = 0;
    const from = LEAD.exec(text) ? LEAD.lastIndex : 0;
    const codes: string[] = [];
    let unknown = false;
    let [at, end] = [from, from];
    for (;;) {
      const one = this.#nameAt(text, at);
      if (!one) break;
      if (one.code === null) unknown = true;
      else if (!codes.includes(one.code)) codes.push(one.code);
      end = one.end;
      SEPARATOR.lastIndex = end;
      if (!SEPARATOR.exec(text)) break;
      at = SEPARATOR.lastIndex;
    }
    return end > from ? { codes, unknown, end } : null;
  }

  #nameAt(text: string, at: number): { code: string | null; end: number } | null {
    for (const [code, pattern] of this.#patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match) return { code: code ?? this.#units.get(plain(match[1]!))!, end: pattern.lastIndex };
    }
    this.#unknown.lastIndex = at;
    return this.#unknown.exec(text) ? { code: null, end: this.#unknown.lastIndex } : null;
  }
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase();
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
