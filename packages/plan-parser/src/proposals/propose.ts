// Proposes duties from a parsed document: which sentences order something, of whom, how often and until when. Pure.
import type { PlanDocument, Span } from '../model.ts';
import { definitionsOf } from '../recognise.ts';
import { viewOf } from '../text/view.ts';
import { AddresseeFinder } from './addressees.ts';
import { citedWithin } from './cited.ts';
import { planClauses } from './clauses.ts';
import { findDeadlines, rhythmOf } from './deadlines.ts';
import { labelOf } from './label.ts';
import type { Certainty, KnownUnit, PlanClause, ProposedDuty, Proposals, Reason } from './model.ts';
import { reportingRules } from './periods.ts';
import { partsOf, sentencesOf } from './segments.ts';
import { headingRole, startsWithVerb, VERB } from './words.ts';

/** Those who carry a plan out when it does not say who. */
const EXECUTORS = ['SBN', 'QH', 'XPT'];
/** What documents say at their end without ordering it. */
const FORMULA =
  /^(?:trên đây|trong quá trình|rất mong|trân trọng|nơi nhận|xem đây|chịu trách nhiệm (?:thi hành|thực hiện) (?:Quyết định|Nghị quyết|Chỉ thị|Quy chế|Quy định) này|(?:ban hành|phê duyệt) kèm theo)/iu;
/** What a decision itself does. */
const DECIDES = /^(?:ban hành|phê duyệt|thành lập|thông qua|bãi bỏ|công bố|kiện toàn)(?!\p{L})/iu;
/** What an order may begin with before its verb. */
const CONNECTIVE =
  /^(?:và|hoặc|đồng thời|trong đó|căn cứ [^;]{1,120}?\s(?=(?:xây dựng|tiếp tục|đánh giá|tổ chức|triển khai|thực hiện|chủ động|ban hành)\s))\s*/iu;

/** "Trách nhiệm của Sở Nội vụ": what comes before the name. */
const OF_WHOM = /^(?:trách nhiệm|nhiệm vụ|quyền hạn|phân công)(?:(?:,| và) [^:]{1,30})? (?:của|đối với|cho) /iu;

/** A heading on its paragraph's line: "Sở Nội vụ: Tham mưu …", "Công chức Tư pháp: niêm yết …". */
const RUN_IN = /^[^.;:“"]{3,60}:\s+(?=\p{Lu})/u;
const RUN_IN_VERB = new RegExp(`^[^.;:“"]{3,60}:\\s+(?=${VERB})`, 'iu');

/** Behind the names of a heading: nothing, or "có trách nhiệm:". */
const ENDS_NAMES = /^(?:[\s:.]*| (?:có|chịu) (?:trách )?nhiệm(?: vụ)?[^:.]{0,20}:?)$/u;

/** What holds for a clause because of the headings above it. */
interface Setting {
  role: 'duty' | 'requirement' | 'none';
  addressees: string[] | null;
}

/** What is known of an order besides its words. */
interface Order {
  subject: string[] | null;
  unknown: boolean;
  /** The subject was not named in the sentence itself. */
  inherited: boolean;
  orders: boolean;
  role: Setting['role'];
  /** What stands before its words, such as "định kỳ 6 tháng, năm các Sở …". */
  lead: string;
}

/** A text that was seen at `from` on: its letters composed and its line breaks blanks, with the way back. */
interface Seen {
  text: string;
  offset: (at: number) => number;
}

/**
 * Proposes a document's duties.
 * @param options.units whom the document may name, besides the generic classes
 */
export function proposeDuties(document: PlanDocument, options: { units?: readonly KnownUnit[] } = {}): Proposals {
  const clauses = planClauses(document);
  const proposer = new Proposer(document, new AddresseeFinder(options.units ?? [], definitionsOf(document.source)));
  const settings = new Map<string | null, Setting>([[null, { role: 'duty', addressees: null }]]);
  for (const clause of clauses) settings.set(clause.path, proposer.read(clause, settings.get(clause.parent)!));
  const duties = proposer.finish();
  return { clauses, duties, reporting: reportingRules(duties) };
}

class Proposer {
  readonly #document: PlanDocument;
  readonly #finder: AddresseeFinder;
  readonly #duties: ProposedDuty[] = [];
  /** The generic classes that the document names as those who act. */
  readonly #executors = new Set<string>();
  readonly #tells: boolean;
  readonly #decides: boolean;
  /** Those to whom a letter is written. */
  readonly #addressed: string[];
  /** The body that issues the document, if it is one of the units. */
  readonly #issuer: string[];

  constructor(document: PlanDocument, finder: AddresseeFinder) {
    this.#document = document;
    this.#finder = finder;
    this.#tells = /^(?:BÁO CÁO|TỜ TRÌNH)/iu.test(document.type ?? '');
    this.#decides = /^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT)/iu.test(document.type ?? '');
    this.#addressed = addressedIn(document, finder);
    this.#issuer = finder.unitsIn(document.letterhead.map(({ text }) => text).join(' ')).slice(-1);
  }

  /** Reads one clause's own paragraphs; tells what holds for the clauses below it. */
  read(clause: PlanClause, above: Setting): Setting {
    const [first, ...others] = clause.paragraphs;
    if (!first) return above;
    const setting = clause.headed ? this.#underHeading(this.#seen(first).text, above) : above;
    const paragraphs = clause.headed ? others : clause.paragraphs;
    for (const paragraph of paragraphs) this.#paragraph(clause, paragraph, setting);
    return setting;
  }

  /** The proposals, those that name nobody given to the document's executors. */
  finish(): ProposedDuty[] {
    const ward = this.#issuer.find((code) => this.#finder.isWard(code));
    const executors = ward === undefined ? EXECUTORS.filter((code) => this.#executors.has(code)) : [];
    const everybody = [this.#addressed, executors, this.#issuer, EXECUTORS].find((codes) => codes.length > 0)!;
    // "Định kỳ 6 tháng, năm" covers the year, unless the year's report is ordered apart.
    const yearly = this.#duties.some(({ cadence }) => cadence === 'YEARLY');
    return this.#duties.map((duty) => {
      if (yearly && duty.cadence === 'HALF_YEARLY') duty.periodKinds = ['HALF_YEAR'];
      // In a ward's own plan "UBND phường" is that ward.
      if (ward !== undefined) duty.addressees = duty.addressees.map((code) => (code === 'XPT' ? ward : code));
      if (!duty.addressees.includes('*')) return duty;
      const named = duty.addressees.filter((code) => code !== '*');
      // The head of a body alone: what they are to see to, the body does.
      const alone = named.length > 0 && named.every((code) => code === 'TT');
      return { ...duty, addressees: named.length === 0 ? everybody : alone ? [...named, ...everybody] : named };
    });
  }

  #underHeading(heading: string, above: Setting): Setting {
    // A heading ends where its names end, with a colon or without.
    const whose = heading.replace(OF_WHOM, '');
    const named = this.#finder.subjectOf(whose.endsWith(':') ? whose : `${whose}:`);
    // "Sở Nội vụ:" and "Đối với tập thể" name who acts below; a heading in which a verb follows does not.
    const names = named && ENDS_NAMES.test(whose.slice(named.end)) ? named : null;
    for (const code of names?.codes ?? []) this.#executors.add(code);
    return {
      role: headingRole(heading) ?? above.role,
      addressees: names && !names.unknown ? names.codes : names ? [] : above.addressees,
    };
  }

  #seen({ start, end }: Span): Seen {
    const view = viewOf(this.#document.source.slice(start, end));
    return { text: view.text.replace(/[\n\r\t]/g, ' '), offset: (at) => start + view.offset(at) };
  }

  #paragraph(clause: PlanClause, paragraph: Span, above: Setting): void {
    const seen = this.#seen(paragraph);
    const { text } = seen;
    const runIn = RUN_IN.exec(text) ?? RUN_IN_VERB.exec(text);
    const setting = runIn ? this.#underHeading(runIn[0].trim(), above) : above;
    if (setting.role === 'none' || text.trimEnd().endsWith(':')) return;
    for (const sentence of sentencesOf(text)) {
      const start = Math.max(sentence.start, runIn && sentence.start === 0 ? runIn[0].length : 0);
      this.#sentence(clause, seen, { start, end: sentence.end }, setting);
    }
  }

  #sentence(clause: PlanClause, seen: Seen, sentence: Span, setting: Setting): void {
    const { text } = seen;
    let subject = setting.addressees;
    // A heading that names an unknown body leaves no code.
    let unknown = subject?.length === 0;
    let inherited = true;
    let from = sentence.start;
    let last: ProposedDuty | null = null;
    const head = this.#finder.subjectOf(text.slice(from, sentence.end));
    const parts = partsOf(text, { start: from + (head?.end ?? 0), end: sentence.end }).flatMap((part) =>
      byRhythm(text, part),
    );
    parts.forEach((part, i) => {
      from = i === 0 && head ? sentence.start : part.start;
      const own = i === 0 ? head : this.#finder.subjectOf(text.slice(part.start, part.end));
      if (own) {
        subject = own.codes;
        unknown = own.unknown;
        inherited = false;
        if (setting.role === 'duty') for (const code of own.codes) this.#executors.add(code);
      }
      const words = wordsOf(text, part, i > 0 && own ? own.end : 0);
      const acting = i > 0 && !own ? actingOn(subject, text.slice(words.start, words.end), setting) : subject;
      if (words.end <= words.start) return;
      const orders = startsWithVerb(text.slice(words.start, words.end));
      const formula = FORMULA.test(text.slice(from, part.end)) || FORMULA.test(text.slice(words.start, words.end));
      if (formula && !orders) return void (last = formula && last ? extended(last, seen, part) : last);
      if (formula || (this.#decides && clause.parent === null && DECIDES.test(text.slice(words.start, part.end))))
        return;
      if (!orders && !own && !/(?:^|\s)(?:phải|có trách nhiệm)\s/iu.test(text.slice(words.start, words.end))) {
        // What begins without a verb goes on with the order before it.
        if (last) extended(last, seen, part);
        return;
      }
      last = this.#propose(clause, seen, words, {
        subject: acting,
        unknown,
        inherited,
        orders,
        role: setting.role,
        lead: text.slice(from, words.start),
      });
    });
  }

  #propose(clause: PlanClause, seen: Seen, words: Span, how: Order): ProposedDuty {
    const text = seen.text.slice(words.start, words.end);
    const found = findDeadlines(text);
    const rhythm = rhythmOf(text, found[0] ?? null, how.lead);
    const nobody = how.subject === null || (how.subject.length === 0 && !how.unknown) || how.subject.includes('*');
    const reasons: Reason[] = [
      ...(how.unknown ? ['addressee-unknown' as const] : []),
      ...(nobody ? ['addressee-assumed' as const] : how.inherited ? ['addressee-from-heading' as const] : []),
      ...(how.orders ? [] : ['verb-unclear' as const]),
      ...(this.#tells ? ['not-an-order' as const] : []),
      ...rhythm.reasons,
    ];
    const span = { start: seen.offset(words.start), end: seen.offset(words.end) };
    const at = (offset: number) => seen.offset(words.start + offset);
    const deadlines = found.map((one) => ({ ...one, start: at(one.start), end: at(one.end) }));
    const duty: ProposedDuty = {
      ...span,
      clause: clause.path,
      kind: how.role === 'requirement' ? 'REQUIREMENT' : 'DUTY',
      label: labelOf(text),
      addressees: nobody ? ['*', ...(how.subject ?? []).filter((code) => code !== '*')] : how.subject!,
      cadence: rhythm.cadence,
      periodKinds: rhythm.periodKinds,
      deadline: deadlines[0] ?? null,
      deadlines,
      citations: citedWithin(this.#document, span).map(({ number }) => number),
      certainty: certaintyOf(reasons),
      reasons,
    };
    this.#duties.push(duty);
    return duty;
  }
}

/** Those named behind "Kính gửi". */
function addressedIn({ preamble }: PlanDocument, finder: AddresseeFinder): string[] {
  const at = preamble.findIndex(({ text }) => /^kính gửi/iu.test(text));
  if (at < 0) return [];
  const behind = preamble.slice(at + 1);
  const end = behind.findIndex(({ text }) => !/^[-+*]/.test(text));
  const names = [preamble[at]!, ...behind.slice(0, end < 0 ? behind.length : end)]
    .map(({ text }) => text.replace(/^(?:kính gửi\s*:?|[-+*])\s*/iu, ''))
    .flatMap((text) => text.split(';'))
    .flatMap((text) => finder.subjectOf(text.trim())?.codes ?? []);
  return [...new Set(names.filter((code) => code !== '*'))];
}

/** What is due at intervals of its own is an order of its own: "… và thực hiện tiếp công dân thường xuyên, định kỳ". */
const JOINED = new RegExp(`\\s+và\\s+(?=${VERB})`, 'giu');

function byRhythm(text: string, part: Span): Span[] {
  for (const joint of text.slice(part.start, part.end).matchAll(JOINED)) {
    const at = part.start + joint.index;
    const behind = { start: at + joint[0].length, end: part.end };
    const [before, after] = [text.slice(part.start, at), text.slice(behind.start, behind.end)];
    if (startsWithVerb(before) && !isRhythmic(before) && isRhythmic(after) && !/[,;]/.test(before.slice(-3)))
      return [{ start: part.start, end: at }, behind];
  }
  return [part];
}

const isRhythmic = (text: string): boolean => /(?<!\p{L})định kỳ(?!\p{L})/iu.test(text);

/** Who acts in a part that names nobody: as before it, unless its words speak of them as of others. */
function actingOn(subject: string[] | null, words: string, setting: Setting): string[] | null {
  if (subject?.includes('CBCCVC') && /(?:cho|đối với)\s+(?:CBCCVC|cán bộ, công chức)/iu.test(words)) {
    return setting.addressees;
  }
  return subject?.join() === 'TT' ? ['*', 'TT'] : subject;
}

/** A part of a sentence without what leads up to its verb. */
function wordsOf(text: string, part: Span, subjectEnd: number): Span {
  let start = part.start + subjectEnd;
  for (;;) {
    const blank = /^[\s,:]+/.exec(text.slice(start, part.end));
    if (blank) start += blank[0].length;
    const lead = CONNECTIVE.exec(text.slice(start, part.end));
    if (!lead) return { start, end: part.end };
    start += lead[0].length;
  }
}

function extended(duty: ProposedDuty, seen: Seen, part: Span): ProposedDuty {
  duty.end = seen.offset(part.end);
  return duty;
}

function certaintyOf(reasons: readonly Reason[]): Certainty {
  if (reasons.some((reason) => UNSURE.includes(reason))) return 'UNSURE';
  return reasons.length > 0 ? 'LIKELY' : 'SURE';
}
const UNSURE: readonly Reason[] = ['addressee-unknown', 'verb-unclear', 'not-an-order'];
