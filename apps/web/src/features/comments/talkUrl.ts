// Which thread is open, in the address of any page: `?trao-doi=Task:15`. Pure.
const talkParam = 'trao-doi';

/** The id of the task or the piece of evidence whose thread is open; null when none is. */
export function talkFromUrl(params: URLSearchParams): string | null {
  const id = params.get(talkParam);
  return id !== null && /^(Task|Evidence):[1-9]\d*$/.test(id) ? id : null;
}

/** The address with another thread open, or with none. */
export function withTalk(params: URLSearchParams, id: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (id === null) next.delete(talkParam);
  else next.set(talkParam, id);
  return next;
}
