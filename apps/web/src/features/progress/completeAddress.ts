// Puts the viewer's own unit, the plan and its current period into the address of a page that shows progress.
import type { ApolloClient } from '@apollo/client';
import type { ComponentType } from 'react';
import { redirect, type LoaderFunctionArgs, type ShouldRevalidateFunction } from 'react-router';
import { dayOf } from '../../lib/dates.ts';
import { filterParams, readableSearch } from '../filter/filterFromUrl.ts';
import { ViewerDocument } from '../session/AppShell.generated.ts';
import { homeUnit } from '../session/viewer.ts';
import { exists } from '../unit/validity.ts';
import { PlanPeriodsDocument } from './completeAddress.generated.ts';
import { defaultPeriod, defaultPlan } from './defaultPeriod.ts';
import { rootParam, withRoot, withUnit } from './progressUrl.ts';

/** A loader that completes an address without a unit, a plan (of several) or a period; everything else in it stays. */
function completeAddress(client: ApolloClient) {
  return async ({ request }: LoaderFunctionArgs) => {
    const { pathname, searchParams: params } = new URL(request.url);
    if ([rootParam, filterParams.periods, filterParams.plan].every((name) => params.has(name))) return null;
    const { data } = await client.query({ query: ViewerDocument });
    // Nobody is signed in: the shell sends them to sign in.
    if (!data?.viewer) return null;
    const today = dayOf(new Date());
    const unit = homeUnit(data.viewer, today);
    if (!unit) return null;
    const { data: periods } = await client.query({ query: PlanPeriodsDocument });
    const plans = periods?.plans ?? [];
    const asked = params.get(filterParams.periods)?.split(',').filter(Boolean) ?? [];
    const plan = params.get(filterParams.plan) ?? defaultPlan(plans, asked, today);
    const own = plans.filter(({ code }) => plan === null || code === plan).flatMap((one) => one.periods);
    const period = defaultPeriod(own, today);
    const atHome = exists(unit, today) ? withRoot(params, unit.code) : withUnit(params, unit);
    const complete = params.has(rootParam) ? new URLSearchParams(params) : atHome;
    if (period && !complete.has(filterParams.periods)) complete.set(filterParams.periods, period);
    if (plan !== null && !complete.has(filterParams.plan)) complete.set(filterParams.plan, plan);
    if (complete.toString() === params.toString()) return null;
    // A request carries no fragment; the window has it when the page is opened at this address.
    const { hash } = window.location;
    return redirect(pathname + readableSearch(complete) + (window.location.pathname === pathname ? hash : ''));
  };
}

/** Only an address that lacks something is looked at again; the plan goes with its period. */
const addressIsComplete: ShouldRevalidateFunction = ({ nextUrl }) =>
  !nextUrl.searchParams.has(rootParam) || !nextUrl.searchParams.has(filterParams.periods);

/** The route of a page whose address must name a unit and a period. */
export const completed = (client: ApolloClient, Component: ComponentType) => ({
  Component,
  loader: completeAddress(client),
  shouldRevalidate: addressIsComplete,
});
