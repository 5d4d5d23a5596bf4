// What a person may choose of notifications; pure.
import type { NotificationKind, NotificationSettingsInput } from '../../generated/resolvers.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { cleanEmail } from '../viewer/profile.rules.ts';
import { KINDS } from './notification.rules.ts';
import type { SettingsRow } from './notification.store.ts';
import { say } from '../../lib/words.ts';

export const ALL_KINDS = Object.keys(KINDS) as NotificationKind[];

/** Checks and cleans; an error names the field. Kinds that are left out go back to the defaults. */
export function cleanSettings(input: NotificationSettingsInput): SettingsRow | ValidationErrorRow {
  const email = cleanEmail(input.email ?? '');
  if ('error' in email) return email.error;
  const hour = input.digestHour ?? null;
  if (hour !== null && (!Number.isInteger(hour) || hour < 0 || hour > 23)) {
    return invalid(
      ['digestHour'],
      say('Giờ gửi thư tổng hợp phải từ 0 đến 23.', 'The hour of the digest must be from 0 to 23.'),
    );
  }
  const kinds = input.choices.map(({ kind }) => kind);
  const double = kinds.findIndex((kind, at) => kinds.indexOf(kind) !== at);
  if (double >= 0)
    return invalid(
      ['choices', String(double), 'kind'],
      say('Loại thông báo này được chọn hai lần.', 'This kind of notice is chosen twice.'),
    );
  const chosen = Object.fromEntries(input.choices.map(({ kind, app, mail }) => [kind, { app, mail }]));
  const choices = Object.fromEntries(
    ALL_KINDS.map((kind) => [kind, chosen[kind] ?? { app: KINDS[kind].app, mail: KINDS[kind].mail }]),
  );
  return {
    email: email.ok,
    digestHour: hour,
    language: input.language === 'EN' ? 'en' : 'vi',
    choices,
  };
}
