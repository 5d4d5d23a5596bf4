// Notifications and their settings are a person's own: nobody reaches another's.
import { signedIn, type Policy } from '../../lib/policy.ts';

export const notificationPolicy = {
  markNotificationsRead: signedIn,
  setNotificationSettings: signedIn,
} satisfies Policy;
