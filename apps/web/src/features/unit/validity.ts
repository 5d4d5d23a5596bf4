// Until when a unit exists, and on which day its code is to be read. Pure.
import { addDays } from '../../lib/dates.ts';

/** A unit as addresses name it: by its code, which another one may bear after its end. */
export interface NamedUnit {
  code: string;
  /** The first day on which it is no more. */
  validTo: string | null;
}

type Ending = Pick<NamedUnit, 'validTo'>;

/** That a unit is there on a day, and not of a tree before. */
export const exists = ({ validTo }: Ending, day: string): boolean => validTo === null || validTo > day;

/** The last day of a unit that ends: what its code has to be read on. */
export const lastDayOf = ({ validTo }: Ending): string | undefined =>
  validTo === null ? undefined : addDays(validTo, -1);
