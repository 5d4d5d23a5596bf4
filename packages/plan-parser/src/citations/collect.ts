// One entry a document cited, in the order of first mention.
import type { Writer } from '../document/writer.ts';
import type { Citation } from '../model.ts';
import { findCitations, type FoundCitation } from './find.ts';
import { sameNumberKey } from './number.ts';

/** A number that stands for more documents than this is noise. */
const SEARCHED = 50;

/**
 * @param own the document's own number, which it does not cite
 * @param from where the letterhead has ended, which cites nothing
 */
export function collectCitations(writer: Writer, own: string | null, from: number): Citation[] {
  const citations: Citation[] = [];
  const byKey = new Map<string, Citation[]>();
  const ownKey = own && sameNumberKey(own);
  for (const found of findCitations(writer.view.text)) {
    const key = sameNumberKey(found.number);
    if (key === ownKey || found.numberStart < from) continue;
    const known = byKey.get(key) ?? [];
    byKey.set(key, known);
    let citation = known.slice(-SEARCHED).find((one) => isSame(one, found));
    if (!citation) {
      if (known.length > 0) {
        const reason = `${found.number} has another date here: another document, or a slip`;
        writer.warn('citation-dates-differ', reason, found.start, found.end);
      }
      citation = { number: found.number, type: found.type, issuedOn: null, issuer: null, mentions: [] };
      known.push(citation);
      citations.push(citation);
    }
    addMention(writer, citation, found);
  }
  return citations;
}

/** Numbers begin anew each year: a number with two dates is two documents. */
function isSame(citation: Citation, { date }: FoundCitation): boolean {
  return citation.issuedOn === null || !date?.iso || date.iso === citation.issuedOn;
}

function addMention(writer: Writer, citation: Citation, found: FoundCitation): void {
  const span = writer.span(found.numberStart, found.numberEnd);
  const printed = writer.source.slice(span.start, span.end);
  citation.mentions.push({ ...span, printed });
  citation.type ??= found.type;
  citation.issuedOn ??= found.date?.iso ?? null;
  // Capitals throughout are the title's; a later mention spells the name.
  const shouted = citation.issuer !== null && citation.issuer === citation.issuer.toUpperCase();
  if (citation.issuer === null || (shouted && found.issuer)) citation.issuer = found.issuer ?? citation.issuer;
}
