// Finds whom a clause names, and what part each plays in the sentence.
import type { Definition } from './definitions.ts';
import { OFFICE, PATTERNS, type AddresseeKind, type ClassCode, type Pattern } from './patterns.ts';

/** Offsets are of the text that was searched. */
export interface Addressee {
  start: number;
  end: number;
  kind: AddresseeKind;
  /** Of the city's classes; empty for other units and for roles outside them. */
  codes: ClassCode[];
  /** Owes the duty, helps with it, receives its result, or only owns something named there ("của Bộ Chính trị"). */
  part: 'owes' | 'helps' | 'receives' | 'owns';
  doubtful: boolean;
}

/** One alternative a pattern, each in a group of its own. */
const NAMED = new RegExp(`(?<![\\p{L}])(?:${PATTERNS.map(({ words }) => `(${words})`).join('|')})(?![\\p{L}])`, 'gu');
const OFFICE_BEFORE = new RegExp(`(${OFFICE}\\s(?:các\\s)?)$`, 'u');
const HELPS = /(?:phối hợp|phối hợp chặt chẽ|cùng|kết hợp)\s(?:với|cùng)?\s?(?:các\s)?$/iu;
const RECEIVES = /(?:gửi|gửi về|báo cáo|trình|tham mưu|tham mưu cho|tham mưu giúp|giúp|về|cho|đến)\s(?:các\s)?$/iu;
const OWNS = /(?:của|do|thuộc|theo|ngoài|giữa)\s(?:các\s)?$/iu;
const JOINS = /^\s*(?:,|;|và|hoặc|,\s*và)\s*(?:các\s)?$/u;

/**
 * @param text in the recognisers' form (see `viewOf`)
 * @param definitions of the document, found in its whole text
 */
export function findAddressees(text: string, definitions: Definition[] = []): Addressee[] {
  const found: Addressee[] = [];
  for (const { start, end, pattern } of [...named(text), ...defined(text, definitions)].sort(byPlace)) {
    const last = found.at(-1);
    if (last && start < last.end) continue;
    const office = OFFICE_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
    const from = office && (last?.end ?? 0) <= start - office.length ? start - office.length : start;
    const joined = last !== undefined && JOINS.test(text.slice(last.end, from));
    found.push({
      start: from,
      end,
      kind: from < start ? 'role' : pattern.kind,
      codes: pattern.codes,
      part: joined ? last.part : partOf(text.slice(Math.max(0, from - 24), from)),
      doubtful: pattern.doubtful ?? false,
    });
  }
  return found;
}

interface Named {
  start: number;
  end: number;
  pattern: Pattern;
}

const byPlace = (a: Named, b: Named) => a.start - b.start || b.end - a.end;

function named(text: string): Named[] {
  const flat = text.replace(/[\n\r\t]/g, ' ');
  return [...flat.matchAll(NAMED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    pattern: PATTERNS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!,
  }));
}

/** Short names of whom the document has named in full. */
function defined(text: string, definitions: Definition[]): Named[] {
  const all: Named[] = [];
  for (const { short, long, doubtful } of definitions) {
    const meant = named(long).at(-1);
    // The name in full must end the long form: "kế hoạch của Sở Nội vụ" is a plan, not a unit.
    if (!meant || meant.end !== long.length || (doubtful && meant.start > 4)) continue;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      const whole = !/\p{L}/u.test(text[at - 1] ?? '') && !/^(?:\p{L}|\s\p{Lu})/u.test(text.slice(end, end + 2));
      if (whole) all.push({ start: at, end, pattern: { ...meant.pattern, doubtful } });
    }
  }
  return all;
}

function partOf(before: string): Addressee['part'] {
  if (HELPS.test(before)) return 'helps';
  if (OWNS.test(before)) return 'owns';
  return RECEIVES.test(before) ? 'receives' : 'owes';
}
