// What a comment may hold, and who may write it; pure.
import { keyOf } from '../../lib/global-id.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { cleanText } from '../../lib/text.ts';
import { say } from '../../lib/words.ts';

export const MAX_BODY = 4_000;
export const MAX_MENTIONS = 20;

export interface CleanComment {
  body: string;
  /** Accounts, each once, in the order of their ids. */
  mentions: number[];
}

/** Checks and cleans what a person typed; an error names the field. */
export function cleanComment(input: {
  body: string;
  mentionIds?: readonly string[] | null | undefined;
}): CleanComment | ValidationErrorRow {
  const body = cleanText(input.body, { lines: true });
  if (body === '') return invalid(['body'], say('Hãy viết nội dung trao đổi.', 'Please write something.'));
  if (body.length > MAX_BODY)
    return invalid(['body'], say('Nội dung trao đổi dài quá 4.000 ký tự.', 'A comment has at most 4,000 characters.'));
  const mentions = [...new Set(input.mentionIds ?? [])].map((id) => keyOf('Account', id));
  if (mentions.length > MAX_MENTIONS)
    return invalid(
      ['mentionIds'],
      say(`Chỉ nhắc được ${MAX_MENTIONS} người một lần.`, `At most ${MAX_MENTIONS} people can be mentioned at once.`),
    );
  if (mentions.includes(null))
    return invalid(
      ['mentionIds'],
      say('Có người được nhắc không tồn tại.', 'Somebody who is mentioned does not exist.'),
    );
  return { body, mentions: (mentions as number[]).sort((a, b) => a - b) };
}

export const isCommentError = (result: CleanComment | ValidationErrorRow): result is ValidationErrorRow =>
  '__typename' in result;
