// Cuts a text of the plan into runs, each within one duty's words and one mention or outside of them. Pure.

/** A stretch of a text, in code points from 0; `end` is the first one after it. */
interface Stretch {
  start: number;
  end: number;
}

export interface Run<Duty, Mention> {
  text: string;
  duty: Duty | null;
  mention: Mention | null;
}

/**
 * The text's lines, each as its runs in order; together they are the text without its line breaks.
 * Where words of two duties overlap, the ones that begin later come first: they are the more particular.
 */
export function runsOf<Duty extends Stretch, Mention extends Stretch>(
  text: string,
  duties: readonly Duty[],
  mentions: readonly Mention[],
): Run<Duty, Mention>[][] {
  const characters = [...text];
  const breaks = characters.flatMap((character, at) => (character === '\n' ? [at] : []));
  const cuts = new Set([0, characters.length, ...breaks, ...breaks.map((at) => at + 1)]);
  for (const { start, end } of [...duties, ...mentions]) cuts.add(start).add(end);
  const ends = [...cuts].filter((at) => at >= 0 && at <= characters.length).sort((a, b) => a - b);

  const lines: Run<Duty, Mention>[][] = [[]];
  ends.slice(0, -1).forEach((from, at) => {
    const part = characters.slice(from, ends[at + 1]).join('');
    if (part === '\n') return void lines.push([]);
    lines.at(-1)!.push({ text: part, duty: innermost(duties, from), mention: innermost(mentions, from) });
  });
  return lines;
}

function innermost<S extends Stretch>(stretches: readonly S[], at: number): S | null {
  return stretches.reduce<S | null>(
    (best, one) => (one.start <= at && at < one.end && (!best || one.start >= best.start) ? one : best),
    null,
  );
}
