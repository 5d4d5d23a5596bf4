// The filter of the people's list, as it stands in the address.
import type { AccountFilter, Role } from '../../../generated/types.ts';

export const ROLES: readonly Role[] = ['OFFICER', 'LEADER', 'REVIEWER', 'OBSERVER', 'ADMIN'];

export interface PeopleFilter {
  text: string;
  role: Role | '';
  /** A unit's code. */
  unit: string;
  state: 'active' | 'inactive' | '';
}

const isRole = (value: string | null): value is Role => ROLES.some((role) => role === value);

/** '?tim=an&vai-tro=LEADER&dv=916&trang-thai=khoa' → the filter; what is not known is left out. */
export function filterFromUrl(params: URLSearchParams): PeopleFilter {
  const role = params.get('vai-tro');
  const state = params.get('trang-thai');
  return {
    text: params.get('tim') ?? '',
    role: isRole(role) ? role : '',
    unit: params.get('dv') ?? '',
    state: state === 'khoa' ? 'inactive' : state === 'dang-dung' ? 'active' : '',
  };
}

/** The filter → the address; what is not filtered by is left out. */
export function filterToUrl({ text, role, unit, state }: PeopleFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (text) params.set('tim', text);
  if (role) params.set('vai-tro', role);
  if (unit) params.set('dv', unit);
  if (state) params.set('trang-thai', state === 'inactive' ? 'khoa' : 'dang-dung');
  return params;
}

/** The filter as the API takes it. */
export const toAccountFilter = ({ text, role, unit, state }: PeopleFilter): AccountFilter => ({
  ...(text.trim() && { text: text.trim() }),
  ...(role && { roles: [role] }),
  ...(unit && { under: unit }),
  ...(state && { active: state === 'active' }),
});
