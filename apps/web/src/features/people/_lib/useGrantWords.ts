// A role in words: what, where, how long, and for whom.
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../generated/types.ts';
import { formatDate } from '../../../lib/dates.ts';
import { lastDayOf } from '../../unit/validity.ts';

interface Days {
  startsOn?: string | null;
  endsOn?: string | null;
}

/** Functions that word a role, and its days alone. */
export function useGrantWords() {
  const { t } = useTranslation('people');
  const { t: session } = useTranslation('session');
  const days = ({ startsOn, endsOn }: Days): string => {
    if (startsOn && endsOn) return t('fromTo', { from: formatDate(startsOn), to: formatDate(endsOn) });
    if (startsOn) return t('from', { day: formatDate(startsOn) });
    return endsOn ? t('until', { day: formatDate(endsOn) }) : t('always');
  };
  const grant = ({ role, unit }: { role: Role; unit: { name: string; validTo: string | null } }): string => {
    const lastDay = lastDayOf(unit);
    const name = lastDay === undefined ? unit.name : t('unitEnds', { unit: unit.name, day: formatDate(lastDay) });
    return `${session(`role.${role}`)} · ${name}`;
  };
  return { days, grant };
}
