// Makes outlines at random, and prints them as an official would type them.
import fc from 'fast-check';
import type { OutlineJsonNode } from '../outline-json.ts';

/** Kinds from the outside inwards, as documents order them. */
const LADDERS: OutlineJsonNode['kind'][][] = [
  ['roman', 'clause', 'point', 'bullet-', 'bullet+'],
  ['chapter', 'article', 'clause', 'point', 'bullet-'],
  ['part', 'chapter', 'section', 'article', 'clause', 'point'],
  ['roman', 'clause', 'subclause', 'point', 'paren'],
  ['clause', 'point', 'bullet-', 'bullet+'],
];
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const POINTS = [...'abcdđeghiklmnopqrstuvxy'];
const WORDS =
  'Tổ chức|thực hiện|công tác dân vận|tại cơ quan|kiểm tra|năm 2022|đơn vị|báo cáo|đúng hạn|quận Ninh Kiều'.split('|');
const CAPITALS = ['MỤC ĐÍCH', 'YÊU CẦU', 'NỘI DUNG', 'TỔ CHỨC THỰC HIỆN', 'QUY ĐỊNH CHUNG', 'TRÁCH NHIỆM'];

const sentence = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }), fc.constantFrom('.', ';'))
  .map(([words, end]) => `Các đơn vị ${words.join(' ')}${end}`);
const heading = fc.constantFrom(...CAPITALS);

interface Shape {
  text: string;
  capitals: string;
  children: Shape[];
}

const DEEPEST = 6;

function shapes(depth: number): fc.Arbitrary<Shape[]> {
  const children = depth < DEEPEST ? shapes(depth + 1) : fc.constant<Shape[]>([]);
  const shape = fc.record({ text: sentence, capitals: heading, children });
  return fc.array(shape, { minLength: depth === 0 ? 1 : 0, maxLength: depth === 0 ? 5 : 3 });
}

/** An outline whose numbering is as it should be. */
export const outlines: fc.Arbitrary<OutlineJsonNode[]> = fc
  .tuple(fc.constantFrom(...LADDERS), shapes(0))
  .map(([ladder, all]) => {
    const counts = new Map<string, number>();
    return all.map((one, i) => nodeOf(one, ladder, 0, i, '', counts));
  });

function nodeOf(
  { text, capitals, children }: Shape,
  ladder: string[],
  depth: number,
  index: number,
  parent: string,
  counts: Map<string, number>,
): OutlineJsonNode {
  const step = ladder[depth]!;
  // Chapters and articles count on through the whole document.
  const runsOn = step === 'article' || step === 'chapter';
  const at = runsOn ? (counts.get(step) ?? 0) : index;
  counts.set(step, at + 1);
  const number = numberOf(step, at, parent);
  const headed = ['part', 'chapter', 'section', 'roman'].includes(step);
  const below = depth + 1 < ladder.length ? children : [];
  return {
    number,
    kind: step.replace(/[-+]$/, ''),
    text: headed ? capitals : text,
    children: below.map((child, i) => nodeOf(child, ladder, depth + 1, i, number, counts)),
  };
}

function numberOf(step: string, at: number, parent: string): string {
  if (step === 'roman') return ROMANS[at]!;
  if (step === 'part') return `Phần ${ROMANS[at]}`;
  if (step === 'chapter') return `Chương ${ROMANS[at] ?? at + 1}`;
  if (step === 'section') return `Mục ${at + 1}`;
  if (step === 'article') return `Điều ${at + 1}`;
  if (step === 'point') return POINTS[at]!;
  if (step === 'subclause') return `${parent}.${at + 1}`;
  return step.startsWith('bullet') ? step.slice(-1) : String(at + 1);
}

/** @param options.tight leaves out the blank behind each mark */
export function printed(nodes: OutlineJsonNode[], options: { tight: boolean }): string {
  const blank = options.tight ? '' : ' ';
  const lines: string[] = [];
  const print = ({ number, kind, text, children }: OutlineJsonNode) => {
    if (kind === 'chapter' || kind === 'part') lines.push(number, text);
    else lines.push(`${markOf(kind, number)}${blank}${text}`);
    children.forEach(print);
  };
  nodes.forEach(print);
  return lines.join('\n');
}

function markOf(kind: string, number: string): string {
  if (kind === 'bullet') return number;
  if (kind === 'paren') return `(${number})`;
  return kind === 'point' ? `${number})` : `${number}.`;
}
