// The filter of the page: read from the address, and written back to it.
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Filter } from './filter.ts';
import { filterFromUrl, filterToUrl, readableSearch } from './filterFromUrl.ts';

/** 'push' lets the back button undo the change; 'replace' is for text that is still being typed. */
export type SetFilter = (next: Filter, how?: 'push' | 'replace') => void;

/** The filter in the address, the same object while it says the same, and how to change it. */
export function useFilter(): [Filter, SetFilter] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const params = new URLSearchParams(search);
  const key = filterToUrl(filterFromUrl(params), new URLSearchParams()).toString();
  const filter = useMemo(() => filterFromUrl(new URLSearchParams(key)), [key]);

  const setFilter = useCallback<SetFilter>(
    (next, how = 'push') => {
      const now = new URLSearchParams(search);
      const before = readableSearch(now);
      const after = readableSearch(filterToUrl(next, now));
      if (after !== before) void navigate({ search: after }, { replace: how === 'replace', preventScrollReset: true });
    },
    [search, navigate],
  );
  return [filter, setFilter];
}
