// Makes `t('…')` know every key: a key that Vietnamese lacks is a type error.
import type { vi } from './vi/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof vi;
  }
}
