// The paragraphs that close a body: they stand behind the last node and belong to none.
import type { NodeKind, OutlineNode, Paragraph } from '../model.ts';
import { endsSentence, isCapitals } from '../text/shape.ts';
import { endsBody, isClosingPhrase } from './phrases.ts';
import type { Writer } from './writer.ts';

/** Takes the closing paragraphs off the outline's last node, or off the preamble where there is no outline. */
export function takeClosing(writer: Writer, preamble: Paragraph[], sections: OutlineNode[]): Paragraph[] {
  const leaf = lastSpeaking(sections);
  const paragraphs = leaf?.paragraphs ?? preamble;
  const at = closingStart(paragraphs, leaf);
  if (at === null) return [];
  if (at.doubtful) {
    const { start } = paragraphs[at.index]!;
    writer.warnings.push({
      code: 'closing-doubtful',
      reason: 'This paragraph has no number: read as the closing, though it may belong to the number before it',
      start,
      end: paragraphs.at(-1)!.end,
    });
  }
  return paragraphs.splice(at.index);
}

/** The node that the text's last paragraph belongs to: the last one, or one around it whose list has ended. */
function lastSpeaking(sections: OutlineNode[]): OutlineNode | null {
  let speaking: OutlineNode | null = null;
  for (let node = sections.at(-1); node; node = node.children.at(-1)) {
    if (!speaking || endOf(node) > endOf(speaking)) speaking = node;
  }
  return speaking;
}

const endOf = ({ mark, paragraphs }: OutlineNode) => paragraphs.at(-1)?.end ?? mark.end;

/** In letters; what is longer, and not in capitals, says something itself. */
const SHORT = 40;
/** Their own text may be a heading that announces the paragraph under it. */
const HEADED = new Set<NodeKind>(['part', 'chapter', 'section', 'article', 'roman', 'clause', 'subclause']);

function isHeading(kind: NodeKind, text: string): boolean {
  return HEADED.has(kind) && !endsSentence(text) && (text.length < SHORT || isCapitals(text));
}

function closingStart(paragraphs: Paragraph[], leaf: OutlineNode | null): { index: number; doubtful: boolean } | null {
  // Nothing of the outline comes behind the closing, and the text behind a number is the number's own.
  const behind = leaf?.children.at(-1)?.mark.end ?? 0;
  const first = paragraphs.findIndex(({ start }, i) => i >= 1 && start >= behind);
  if (first < 0) return null;
  const listed = leaf !== null && leaf.children.length > 0;
  const bare = leaf !== null && !listed && isHeading(leaf.kind, paragraphs[0]!.text);
  const strong = paragraphs.findIndex(({ text }, i) => i >= first && /^(?:trên đây|nhận được)/i.test(text));
  if (strong >= 0) return { index: strong, doubtful: false };
  const least = bare ? first + 1 : first;
  const phrase = paragraphs.findIndex(({ text }, i) => i >= least && isClosingPhrase(text));
  // What stands between a list and the closing belongs to the list no longer.
  if (phrase >= 0) return listed ? { index: first, doubtful: first < phrase } : { index: phrase, doubtful: false };
  const last = paragraphs.length - 1;
  if (last < least || !endsBody(paragraphs[last]!.text)) return null;
  if (!leaf) return { index: last, doubtful: false };
  // A full sentence stands behind the number already, so the rest is not what a heading announces.
  return last === first && (listed || endsSentence(paragraphs[0]!.text)) ? { index: last, doubtful: true } : null;
}
