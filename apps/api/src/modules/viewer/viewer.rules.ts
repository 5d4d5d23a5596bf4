// Who the viewer is and how far their grants reach: pure, from domain.md's working cycle.
import { unauthenticated } from '../../lib/errors.ts';
import { rule } from '../../lib/policy.ts';
import type { Role } from '../../generated/resolvers.ts';

export interface ViewerGrant {
  role: Role;
  unitId: number;
}

export interface ViewerIdentity {
  accountId: number;
  username: string;
  displayName: string;
  grants: readonly ViewerGrant[];
}

/** The units whose tasks and evidence a viewer may read. */
export interface ReadScope {
  /** ADMIN reads all. */
  all: boolean;
  /** Roots of subtrees: OBSERVER and REVIEWER read their unit and all below. */
  subtrees: number[];
  /** Single units: OFFICER and LEADER read their own. */
  own: number[];
}

/** A unit's place: its key and the keys from the root down to it, itself included. */
export interface UnitPlace {
  unitId: number;
  lineage: readonly number[];
}

/** The signed-in viewer. Throws UNAUTHENTICATED when there is none. */
export function requireViewer(viewer: ViewerIdentity | null): ViewerIdentity {
  if (!viewer) throw unauthenticated();
  return viewer;
}

const scopes = new WeakMap<ViewerIdentity, ReadScope>();

/** How far a viewer may read. */
export function readScope(viewer: ViewerIdentity): ReadScope {
  const known = scopes.get(viewer);
  if (known) return known;
  const unitsOf = (...roles: Role[]): number[] => [
    ...new Set(viewer.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.unitId)),
  ];
  const scope = {
    all: viewer.grants.some((grant) => grant.role === 'ADMIN'),
    subtrees: unitsOf('OBSERVER', 'REVIEWER'),
    own: unitsOf('OFFICER', 'LEADER'),
  };
  scopes.set(viewer, scope);
  return scope;
}

/** True if the scope holds the unit's tasks and evidence. */
export const scopeHolds = (scope: ReadScope, place: UnitPlace): boolean =>
  scope.all || scope.own.includes(place.unitId) || scope.subtrees.some((root) => place.lineage.includes(root));

/** True if the scope holds the unit and everything below it. */
export const scopeHoldsSubtree = (scope: ReadScope, place: UnitPlace): boolean =>
  scope.all || scope.subtrees.some((root) => place.lineage.includes(root));

/** True if the viewer holds one of the roles on this very unit. */
export const hasOwnRole = (viewer: ViewerIdentity, unitId: number, ...roles: Role[]): boolean =>
  viewer.grants.some((grant) => grant.unitId === unitId && roles.includes(grant.role));

/** True if the viewer holds one of the roles on a unit above this one. */
export const hasRoleAbove = (viewer: ViewerIdentity, place: UnitPlace, ...roles: Role[]): boolean =>
  viewer.grants.some(
    (grant) => grant.unitId !== place.unitId && roles.includes(grant.role) && place.lineage.includes(grant.unitId),
  );

/** Whoever administers the whole. */
export const administrators = rule<ViewerIdentity>('administrators', (viewer) =>
  viewer.grants.some(({ role }) => role === 'ADMIN'),
);
