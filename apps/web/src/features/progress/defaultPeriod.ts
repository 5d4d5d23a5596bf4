// Which period is shown when the address names none. Pure.

interface Candidate {
  code: string;
  startsOn: string;
  endsOn: string;
}

/** The latest period that is due or under way on `today` (ISO); before the first one, the first. */
export function defaultPeriod(periods: readonly Candidate[], today: string): string | null {
  const byEnd = [...periods].sort((a, b) => a.endsOn.localeCompare(b.endsOn) || b.startsOn.localeCompare(a.startsOn));
  const begun = byEnd.filter((period) => period.startsOn <= today);
  return (begun.at(-1) ?? byEnd[0])?.code ?? null;
}
