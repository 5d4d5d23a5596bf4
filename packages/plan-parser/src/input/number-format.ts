// Writes a number as Word's automatic numbering does (ECMA-376, ST_NumberFormat).

const ROMANS: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** Beyond this no document counts, and a file could ask for a roman number of a million letters. */
const HIGHEST = 3999;

export function formatNumber(value: number, format: string): string {
  if (value < 1 || value > HIGHEST) return String(value);
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerLetter') return letters(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'vietnameseCounting' || format === 'cardinalText') return inWords(value);
  if (format === 'ordinalText') return ordinal(value);
  return format === 'none' ? '' : String(value);
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letter] of ROMANS) {
    while (rest >= worth) {
      text += letter;
      rest -= worth;
    }
  }
  return text;
}

/** a to z, then aa, bb: Word's letters are English, without đ. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 5));
}

function inWords(value: number): string {
  if (value >= 100) return String(value);
  if (value < 10) return DIGITS[value]!;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 1 && tens > 1) return `${head} mốt`;
  return `${head} ${ones === 5 ? 'lăm' : DIGITS[ones]}`;
}

/** As in "Phần thứ nhất", "Phần thứ tư". */
function ordinal(value: number): string {
  if (value === 1) return 'nhất';
  return value === 4 ? 'tư' : inWords(value);
}
