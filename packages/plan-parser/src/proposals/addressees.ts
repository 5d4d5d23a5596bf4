// Who stands at the head of an order: classes and roles as the parser knows them, and the city's units by their names.
import type { Definition } from '../addressees/definitions.ts';
import { findAddressees } from '../addressees/find.ts';
import type { KnownUnit } from './model.ts';
import { VERB } from './words.ts';

/** Bodies by their kind, where the name itself is not known. */
const BODY = `(?:Phòng|Sở|Ban(?! hành)|Thanh tra|Văn phòng|Chánh|Trưởng (?:phòng|ban)|Bộ|Các Bộ|Công an|Bộ Chỉ huy|Đài|Báo(?! cáo)|Hội|Liên đoàn|Trung tâm|Chủ tịch|Giám đốc|Cục|Chi cục|Mặt trận|Ủy ban|UBND|Các phòng|Các ban|Các quận ủy)`;
/** Districts and wards without their People's Committee, or with its abbreviation between the two. */
const BARE: [code: string, words: RegExp][] = [
  ['QH', /(?:Ủy ban nhân dân \(UBND\) )?(?:các )?quận(?:,| và)? huyện(?!\p{L})/iuy],
  [
    'XPT',
    /(?:(?:UBND|Ủy ban nhân dân) )?(?:các )?(?:xã|phường), (?:xã|phường|thị trấn|đặc khu)(?:, (?:thị trấn|đặc khu))?(?!\p{L})/iuy,
  ],
];

export interface Named {
  /** Codes of classes; units as "@" and their code. "*" is everybody whom the document binds. */
  codes: string[];
  /** True when somebody is named whom nothing known fits. */
  unknown: boolean;
  /** Where the names end. */
  end: number;
}

interface One {
  codes: string[];
  end: number;
}

const LEAD = /(?:yêu cầu|đề nghị|giao(?: cho)?|đối với|\*\s*đối với|định kỳ [^,;]{1,20}(?:, năm)?,?)\s+/iuy;
const SEPARATOR = /(?:\s*[,;]\s*(?:và\s+)?|\s+(?:và|cùng)\s+)(?:các\s+(?=\p{Lu}))?/uy;

/** Finds names in the texts of one city: its units are known beforehand. */
export class AddresseeFinder {
  readonly #units = new Map<string, string>();
  readonly #named: RegExp | null;
  readonly #unknown: RegExp;
  readonly #definitions: Definition[];

  /** @param definitions the short names that the document gives */
  constructor(units: readonly KnownUnit[], definitions: Definition[]) {
    for (const { code, name } of units) this.#units.set(plain(name), `@${code}`);
    const names = [...this.#units.keys()].sort((a, b) => b.length - a.length).map(escape);
    this.#named =
      names.length > 0 ? new RegExp(`(?:(?:UBND|Ủy ban nhân dân)\\s+)?(${names.join('|')})(?!\\p{L})`, 'iuy') : null;
    this.#unknown = new RegExp(`${BODY}(?!\\p{L})[^;:.]{0,120}?(?=[:;]|\\s+${VERB})`, 'uy');
    this.#definitions = definitions;
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
      if (one.codes.length === 0) unknown = true;
      for (const code of one.codes) if (!codes.includes(code)) codes.push(code);
      end = one.end;
      SEPARATOR.lastIndex = end;
      if (!SEPARATOR.exec(text)) break;
      at = SEPARATOR.lastIndex;
    }
    return end > from ? { codes, unknown, end } : null;
  }

  /** True for a ward, a commune or a town. */
  isWard(code: string): boolean {
    return [...this.#units].some(([name, known]) => known === code && /^(?:phường|xã|thị trấn|đặc khu) /u.test(name));
  }

  /** Units named anywhere in a text, also in capitals. */
  unitsIn(text: string): string[] {
    if (!this.#named) return [];
    const everywhere = new RegExp(this.#named.source, 'giu');
    return [...plain(text).matchAll(everywhere)].map((match) =>
      this.#units.get(plain(match[1]!).replace(/\s+/g, ' '))!,
    );
  }

  #nameAt(text: string, at: number): One | null {
    return this.#unitAt(text, at) ?? this.#classAt(text, at) ?? this.#bodyAt(text, at);
  }

  #unitAt(text: string, at: number): One | null {
    if (!this.#named) return null;
    this.#named.lastIndex = at;
    const match = this.#named.exec(text);
    return match && { codes: [this.#units.get(plain(match[1]!))!], end: this.#named.lastIndex };
  }

  #classAt(text: string, at: number): One | null {
    for (const [code, words] of BARE) {
      words.lastIndex = at;
      if (words.exec(text)) return { codes: [code], end: words.lastIndex };
    }
    // What follows the names is of no interest here.
    const found = findAddressees(text.slice(at, at + 200), this.#definitions)[0];
    if (found?.start === 0 && found.codes.length > 0) {
      return { codes: found.doubtful ? ['*'] : found.codes, end: at + found.end };
    }
    return null;
  }

  #bodyAt(text: string, at: number): One | null {
    this.#unknown.lastIndex = at;
    return this.#unknown.exec(text) ? { codes: [], end: this.#unknown.lastIndex } : null;
  }
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase();
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
