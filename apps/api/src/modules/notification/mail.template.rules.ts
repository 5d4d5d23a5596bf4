// A mail from its lines: subject, plain text and HTML. Pure; whatever people typed is escaped.
import type { Letter } from '../mail/mail.types.ts';
import type { Language } from '../../lib/words.ts';
import { WORDS } from './mail.words.ts';
import type { MailLine } from './telling.store.ts';

/** How the page is addressed; the web app reads it (features/progress/progressUrl.ts, features/filter). */
export function pathOf(line: MailLine): string {
  if (line.unitCode === null) return '/tien-do';
  const open = [line.unitCode, ...(line.taskId === null ? [] : [`_${line.taskId}`])].map(encodeURIComponent).join(',');
  const params = [`goc=${encodeURIComponent(line.unitCode)}`, `mo=${open}`];
  // Of a unit that ends the code may be another's by the time the mail is read.
  if (line.unitLastDay !== null) params.push(`ngay=${line.unitLastDay}`);
  if (line.periodCode !== null) params.push(`ky=${encodeURIComponent(line.periodCode)}`);
  if (line.planCode !== null) params.push(`kh=${encodeURIComponent(line.planCode)}`);
  const talk =
    line.evidenceId !== null ? `Evidence:${line.evidenceId}` : line.taskId !== null ? `Task:${line.taskId}` : null;
  if (talk !== null && (line.commentId !== null || line.kind === 'RETURNED')) params.push(`trao-doi=${talk}`);
  return `/tien-do?${params.join('&')}`;
}

export interface MailContent {
  lines: readonly MailLine[];
  name: string;
  language: Language;
  /** The day of a digest. */
  digestOn: string | null;
  /** Where the product is served, such as https://danvan.example.vn. */
  origin: string;
}

/** Writes a mail; there is at least one line. */
export function writeMail(content: MailContent): Pick<Letter, 'subject' | 'text' | 'html'> {
  const { lines, language, digestOn } = content;
  const words = WORDS[language];
  const subject =
    digestOn !== null
      ? words.subjectOfDigest(digestOn, lines.length)
      : lines.length === 1
        ? words.subject(lines[0]!)
        : words.subjectOfMany(lines.length);
  return { subject: oneLine(subject), text: writeText(content), html: writeHtml(content) };
}

/** What a line is about, below its sentence: the unit, the task, the evidence, and what was said. */
function particulars(line: MailLine, language: Language): string[] {
  const label = (language === 'en' ? line.obligationLabelEn : null) ?? line.obligationLabel;
  const period = [line.periodCode, line.periodTitle].filter((part) => part !== null).join(': ');
  const about =
    line.missing.length > 0
      ? line.missing.map(WORDS[language].missing)
      : [[line.obligationCode, label].filter((part) => part !== null).join(' ')];
  return [
    [line.unitName, period].filter((part) => part !== null && part !== '').join(' · '),
    ...about,
    line.evidenceTitle ?? '',
    ...(line.facts.text === undefined ? '' : `“${line.facts.text}”`).split('\n'),
  ].filter((part) => part !== '');
}

/** Lines of one unit stand together, units in the order of their first line. */
function groups(lines: readonly MailLine[]): MailLine[][] {
  return [
    ...Map.groupBy(
      lines,
      ({ unitCode, unitLastDay, periodCode }) => `${unitCode} ${unitLastDay} ${periodCode}`,
    ).values(),
  ];
}

function writeText({ lines, name, language, origin }: MailContent): string {
  const words = WORDS[language];
  const items = groups(lines)
    .flat()
    .map((line) =>
      [
        `- ${oneLine(words.sentence[line.kind](line))}`,
        ...particulars(line, language).map((part) => `  ${oneLine(part)}`),
        `  ${origin}${pathOf(line)}`,
      ].join('\n'),
    );
  const foot = ['-- ', words.product, words.why, `${origin}/thong-bao/cai-dat`].join('\n');
  return [oneLine(words.greeting(name)), ...items, foot, ''].join('\n\n');
}

function writeHtml({ lines, name, language, origin }: MailContent): string {
  const words = WORDS[language];
  const items = groups(lines)
    .flat()
    .map((line) => {
      const parts = particulars(line, language).map((part) => `<div style="color:#51606f">${escape(part)}</div>`);
      const link = `<a href="${escape(origin + pathOf(line))}" style="color:#1d5fb8">${escape(words.open)}</a>`;
      return `<li style="margin:0 0 14px"><strong>${escape(words.sentence[line.kind](line))}</strong>${parts.join('')}${link}</li>`;
    });
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escape(words.product)}</title></head>
<body style="margin:0;padding:20px;font-family:'Segoe UI',Arial,sans-serif;font-size:15px;line-height:1.5;color:#1b2430">
<p>${escape(words.greeting(name))}</p>
<ul style="padding-left:18px">
${items.join('\n')}
</ul>
<p style="border-top:1px solid #d9dfe6;padding-top:10px;font-size:13px;color:#51606f">${escape(words.why)}
<a href="${escape(`${origin}/thong-bao/cai-dat`)}" style="color:#1d5fb8">${escape(words.settings)}</a></p>
</body>
</html>
`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Nothing that somebody typed begins another header, or another line of a plain text. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
