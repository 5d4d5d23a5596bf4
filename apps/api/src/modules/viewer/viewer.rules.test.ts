import { describe, expect, it } from 'vitest';
import { hasRoleAbove, readScope, requireViewer, scopeHolds, scopeHoldsSubtree } from './viewer.rules.ts';
import type { Role } from '../../generated/resolvers.ts';

const CITY = { unitId: 1, lineage: [1] };
const DISTRICT = { unitId: 2, lineage: [1, 2] };
const WARD = { unitId: 3, lineage: [1, 2, 3] };
const OTHER_WARD = { unitId: 4, lineage: [1, 2, 4] };
const places = { CITY, DISTRICT, WARD, OTHER_WARD };

const viewer = (...grants: [Role, number][]) => ({
  accountId: 1,
  username: 'x',
  displayName: 'x',
  grants: grants.map(([role, unitId]) => ({ role, unitId })),
});
const readable = (...grants: [Role, number][]) =>
  Object.entries(places)
    .filter(([, place]) => scopeHolds(readScope(viewer(...grants)), place))
    .map(([name]) => name);

describe('what a role reads', () => {
  it.each([
    ['OFFICER', 3, ['WARD']],
    ['LEADER', 2, ['DISTRICT']],
    ['REVIEWER', 2, ['DISTRICT', 'WARD', 'OTHER_WARD']],
    ['OBSERVER', 1, ['CITY', 'DISTRICT', 'WARD', 'OTHER_WARD']],
    ['ADMIN', 3, ['CITY', 'DISTRICT', 'WARD', 'OTHER_WARD']],
  ] as const)('%s of unit %i reads %j', (role, unitId, names) => {
    expect(readable([role, unitId])).toEqual(names);
  });

  it('is nothing without a grant, and adds up over grants', () => {
    expect(readable()).toEqual([]);
    expect(readable(['OFFICER', 3], ['LEADER', 4])).toEqual(['WARD', 'OTHER_WARD']);
  });
});

it("holds a district's subtree for its reviewer, not for its officer", () => {
  expect(scopeHoldsSubtree(readScope(viewer(['REVIEWER', 2])), DISTRICT)).toBe(true);
  expect(scopeHoldsSubtree(readScope(viewer(['OFFICER', 2])), DISTRICT)).toBe(false);
});

it('finds a reviewer above, never on the unit itself', () => {
  expect(hasRoleAbove(viewer(['REVIEWER', 2]), WARD, 'REVIEWER')).toBe(true);
  expect(hasRoleAbove(viewer(['REVIEWER', 2]), DISTRICT, 'REVIEWER')).toBe(false);
});

it('asks for a viewer', () => {
  expect(() => requireViewer(null)).toThrow(expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } }));
});
