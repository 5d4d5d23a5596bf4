// Notifications, their settings, and marking them as read.
import { toGlobalId } from '../../lib/global-id.ts';
import { connectionFields } from '../../lib/page.ts';
import type {
  MutationResolvers,
  NotificationConnectionResolvers,
  NotificationResolvers,
  NotificationSettingsResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { KINDS } from './notification.rules.ts';
import {
  countUnread,
  markNotificationsRead,
  readNotifications,
  readSettings,
  setNotificationSettings,
} from './notification.service.ts';
import { ALL_KINDS } from './settings.rules.ts';

export const notificationQueries: Pick<
  QueryResolvers,
  'notifications' | 'unreadNotifications' | 'notificationSettings'
> = {
  notifications: (_, args, ctx) => readNotifications(ctx, args),
  unreadNotifications: (_, __, ctx) => countUnread(ctx),
  notificationSettings: (_, __, ctx) => readSettings(ctx),
};

export const notificationMutations: Pick<MutationResolvers, 'markNotificationsRead' | 'setNotificationSettings'> = {
  markNotificationsRead: (_, { input }, ctx) => markNotificationsRead(ctx, input),
  setNotificationSettings: (_, { input }, ctx) => setNotificationSettings(ctx, input),
};

export const Notification: NotificationResolvers = {
  id: (row) => toGlobalId('Notification', row.id),
  actor: ({ actorId }, _, ctx) => (actorId === null ? null : ctx.loaders.participant.byId.load(actorId)),
  unit: ({ unitId }, _, ctx) => (unitId === null ? null : ctx.loaders.unit.byId(0).load(unitId)),
  period: ({ periodId }, _, ctx) => (periodId === null ? null : ctx.loaders.plan.period.load(periodId)),
  task: ({ taskId }, _, ctx) => (taskId === null ? null : ctx.loaders.task.byId.load(taskId)),
  evidence: ({ evidenceId }, _, ctx) => (evidenceId === null ? null : ctx.loaders.evidence.byId.load(evidenceId)),
  comment: ({ commentId }, _, ctx) => (commentId === null ? null : ctx.loaders.comment.byId.load(commentId)),
  count: ({ facts }) => facts.count,
  days: ({ facts }) => facts.days,
  dueOn: ({ facts }) => facts.dueOn,
  text: ({ facts }) => facts.text,
  granted: ({ facts }) => facts.granted,
  version: ({ facts }) => facts.version,
};

export const NotificationConnection = connectionFields as NotificationConnectionResolvers;

export const NotificationSettings: NotificationSettingsResolvers = {
  language: ({ language }) => (language === 'en' ? 'EN' : 'VI'),
  choices: ({ choices }) =>
    ALL_KINDS.map((kind) => {
      const { app, mail } = choices[kind] ?? KINDS[kind];
      return { kind, app, mail };
    }),
};
