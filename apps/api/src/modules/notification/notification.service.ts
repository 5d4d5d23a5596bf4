// A person's own notifications: listed, counted, marked as read; and what is to reach them how.
import type { Context } from '../../context.ts';
import type { MarkNotificationsReadInput, NotificationSettingsInput } from '../../generated/resolvers.ts';
import { keyOf } from '../../lib/global-id.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import type { Db } from '../../lib/sql.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../../lib/page.ts';
import { authorize } from '../../lib/policy.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { notificationPolicy } from './notification.policy.ts';
import * as store from './notification.store.ts';
import type { NotificationPage, NotificationRow, SettingsRow } from './notification.store.ts';
import { cleanSettings } from './settings.rules.ts';
import { say } from '../../lib/words.ts';

const MAX_MARKED = 500;

/** The viewer's own, newest first. Throws UNAUTHENTICATED, BAD_USER_INPUT. */
export function readNotifications(
  ctx: Context,
  input: { unreadOnly?: boolean | null; first?: number | null; after?: string | null },
): NotificationPage {
  const viewer = requireViewer(ctx.viewer);
  const size = pageSize(input.first, 50);
  const after = decodeCursor(input.after, ['string', 'number']);
  const unreadOnly = input.unreadOnly ?? false;
  return pageOf(
    () => store.listNotifications(ctx, viewer, { unreadOnly, size, after }),
    size,
    (row) => encodeCursor([row.at, row.id]),
    () => store.countNotifications(ctx, viewer, unreadOnly),
  );
}

/** How many the viewer has not read. Throws UNAUTHENTICATED. */
export const countUnread = (ctx: Context): Promise<number> =>
  store.countNotifications(ctx, requireViewer(ctx.viewer), true);

/** The viewer's own notification, or null for any other. */
export async function readNotificationById(ctx: Context, id: number): Promise<NotificationRow | null> {
  const { accountId } = requireViewer(ctx.viewer);
  const row = await store.notificationById(ctx, id);
  return row?.accountId === accountId ? row : null;
}

type ReadOutcome = {
  __typename: 'NotificationsRead';
  notifications: NotificationRow[];
  unreadNotifications: number;
};

/** Marks those named, or all; those of others are left alone. Throws UNAUTHENTICATED. */
export async function markNotificationsRead(
  ctx: Context,
  input: MarkNotificationsReadInput,
): Promise<ReadOutcome | ValidationErrorRow> {
  authorize(notificationPolicy.markNotificationsRead, ctx.viewer);
  const { accountId } = requireViewer(ctx.viewer);
  const ids = input.ids?.map((id) => keyOf('Notification', id)) ?? null;
  if (ids && ids.length > MAX_MARKED)
    return invalid(
      ['ids'],
      say(`Chỉ đánh dấu được ${MAX_MARKED} thông báo một lần.`, `At most ${MAX_MARKED} notices can be marked at once.`),
    );
  if (ids?.includes(null))
    return invalid(['ids'], say('Có thông báo không tồn tại.', 'One of the notices does not exist.'));
  const notifications = await store.markRead(ctx, accountId, ids as number[] | null);
  return { __typename: 'NotificationsRead', notifications, unreadNotifications: await countUnread(ctx) };
}

/** The viewer's settings. Throws UNAUTHENTICATED. */
export async function readSettings(ctx: Context): Promise<SettingsRow> {
  const { accountId } = requireViewer(ctx.viewer);
  const [settings] = await store.settingsOf(ctx.db, [accountId]);
  return settings!;
}

/** Replaces the viewer's settings. Throws UNAUTHENTICATED. */
export async function setNotificationSettings(
  ctx: Context,
  input: NotificationSettingsInput,
): Promise<{ __typename: 'NotificationSettingsSaved'; settings: SettingsRow } | ValidationErrorRow> {
  authorize(notificationPolicy.setNotificationSettings, ctx.viewer);
  const { accountId } = requireViewer(ctx.viewer);
  const settings = cleanSettings(input);
  if ('__typename' in settings) return settings;
  return ctx.transaction(async (tx) => {
    await store.replaceSettings(tx, accountId, settings);
    return { __typename: 'NotificationSettingsSaved', settings: await readSettings(tx) };
  });
}

/** How much a handover passes of an account's notices. */
export const countNotices = (ctx: Context, accountId: number): Promise<number> =>
  store.countUnreadOf(ctx.db, accountId);

/** Passes unread notices (mentions among them) and settings on to a successor. */
export const passNotices = (db: Db, fromId: number, toId: number): Promise<void> => store.copyUnread(db, fromId, toId);
