// The filter in the address: short words, one value a parameter, the same filter always the same address. Pure.
import { emptyFilter, filterValues, type Filter } from './filter.ts';

/** The words of each closed list. They stay: people keep and send these addresses. */
const words = {
  statuses: {
    NOT_STARTED: 'chua-lam',
    IN_PROGRESS: 'dang-lam',
    SUBMITTED: 'da-gui',
    RETURNED: 'tra-lai',
    ACCEPTED: 'da-duyet',
    NOT_APPLICABLE: 'khong-ap-dung',
  },
  timings: { DONE_ON_TIME: 'dung-han', DONE_LATE: 'xong-tre', IN_TERM: 'trong-han', OVERDUE: 'qua-han' },
  levels: { CITY: 'thanh-pho', DISTRICT: 'quan-huyen', WARD: 'phuong-xa' },
  kinds: { GOVERNMENT: 'ubnd', DEPARTMENT: 'so-nganh', PRESS: 'bao-dai' },
  evidenceKinds: { DOCUMENT: 'van-ban', EVENT: 'su-kien', MODEL: 'mo-hinh', FIGURE: 'so-lieu', MEDIA: 'truyen-thong' },
} as const satisfies { [K in keyof typeof filterValues]: Record<(typeof filterValues)[K][number], string> };

/** The parameter that carries each field. */
const names = {
  periods: 'ky',
  obligations: 'nv',
  clause: 'muc',
  statuses: 'tt',
  timings: 'han',
  levels: 'cap',
  kinds: 'loai',
  evidenceKinds: 'mc',
  happenedFrom: 'tu',
  happenedTo: 'den',
  hasEvidence: 'comc',
  hasAttachment: 'tep',
  text: 'q',
} as const satisfies Record<keyof Filter, string>;

/** Longer words than this find nothing and only burden the server. */
export const MAX_TEXT = 200;
const MAX_CODES = 50;

const collator = new Intl.Collator('vi', { numeric: true });
const periodCode = /^[\w.-]{1,40}$/;
const clausePath = /^[\p{L}\d]{1,8}(\.[\p{L}\d]{1,8}){0,7}$/u;

/** Reads the filter from an address. What it does not know, or cannot be, is left out. */
export function filterFromUrl(params: URLSearchParams): Filter {
  return {
    periods: codes(params, 'periods', periodCode),
    obligations: codes(params, 'obligations', clausePath),
    clause: codes(params, 'clause', clausePath)[0] ?? null,
    statuses: listed(params, 'statuses'),
    timings: listed(params, 'timings'),
    levels: listed(params, 'levels'),
    kinds: listed(params, 'kinds'),
    evidenceKinds: listed(params, 'evidenceKinds'),
    happenedFrom: day(params.get(names.happenedFrom)),
    happenedTo: day(params.get(names.happenedTo)),
    hasEvidence: flag(params.get(names.hasEvidence)),
    hasAttachment: flag(params.get(names.hasAttachment)),
    text: tidyText(params.get(names.text) ?? ''),
  };
}

/** Writes the filter into a copy of the address: its own parameters are replaced, all others stay as they are. */
export function filterToUrl(filter: Filter, params: URLSearchParams = new URLSearchParams()): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of Object.values(names)) next.delete(name);
  for (const field of Object.keys(names) as (keyof Filter)[]) {
    for (const word of wordsOf(filter, field)) next.append(names[field], word);
  }
  return next;
}

/** The filter as its address has it: order, repetitions and blanks no longer tell two filters apart. */
export const normalFilter = (filter: Filter): Filter => filterFromUrl(filterToUrl(filter));

/** True if both let the same things through. */
export const sameFilter = (a: Filter, b: Filter): boolean => filterToUrl(a).toString() === filterToUrl(b).toString();

/** Composed, single blanks, nothing at the ends, not endless. */
export const tidyText = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT).trimEnd();

function wordsOf(filter: Filter, field: keyof Filter): readonly string[] {
  switch (field) {
    case 'statuses':
    case 'timings':
    case 'levels':
    case 'kinds':
    case 'evidenceKinds': {
      const chosen: readonly string[] = filter[field];
      const all: Record<string, string> = words[field];
      return filterValues[field].filter((value) => chosen.includes(value)).map((value) => all[value]!);
    }
    case 'periods':
    case 'obligations':
      return sortedCodes(filter[field]);
    case 'hasEvidence':
    case 'hasAttachment':
      return filter[field] === null ? [] : [filter[field] ? '1' : '0'];
    case 'text':
      return [tidyText(filter.text)].filter(Boolean);
    default:
      return filter[field] ? [filter[field]] : [];
  }
}

function listed<K extends keyof typeof filterValues>(params: URLSearchParams, field: K): Filter[K] {
  const chosen = params.getAll(names[field]);
  const all: Record<string, string> = words[field];
  return filterValues[field].filter((value) => chosen.includes(all[value]!)) as unknown as Filter[K];
}

function codes(params: URLSearchParams, field: 'periods' | 'obligations' | 'clause', shape: RegExp): string[] {
  const read = params.getAll(names[field]).map((code) => code.normalize('NFC'));
  return sortedCodes(read.filter((code) => shape.test(code)));
}

const sortedCodes = (list: readonly string[]): string[] =>
  [...new Set(list)].sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1)).slice(0, MAX_CODES);

function flag(word: string | null): boolean | null {
  return word === '1' ? true : word === '0' ? false : emptyFilter.hasEvidence;
}

/** yyyy-MM-dd of a day that exists, else null. */
function day(word: string | null): string | null {
  if (!word || !/^\d{4}-\d{2}-\d{2}$/.test(word)) return null;
  const read = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(word) ? word : null;
}
