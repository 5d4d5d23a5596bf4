// What a stretch of a document orders, of whom and by when, each with its place in the source.
import { findDefinitions, type Definition } from './addressees/definitions.ts';
import { findAddressees, type Addressee } from './addressees/find.ts';
import type { Span } from './model.ts';
import { viewOf } from './text/view.ts';
import { findTimes } from './times/find.ts';
import type { TimeRule } from './times/rule.ts';

export interface Recognised {
  times: TimeRule[];
  addressees: Addressee[];
}

/** The short names that a document gives, to be handed to `recognise`; their offsets are the source's. */
export function definitionsOf(source: string): Definition[] {
  const view = viewOf(source);
  return findDefinitions(view.text).map((found) => ({
    ...found,
    start: view.offset(found.start),
    end: view.offset(found.end),
  }));
}

/**
 * @param span of the source, such as a node's paragraph
 * @returns rules and addressees with offsets of the source
 */
export function recognise(source: string, span: Span, definitions: Definition[] = []): Recognised {
  const view = viewOf(source.slice(span.start, span.end));
  const placed = <T extends Span>(found: T): T => ({
    ...found,
    start: span.start + view.offset(found.start),
    end: span.start + view.offset(found.end),
  });
  return {
    times: findTimes(view.text).map(placed),
    addressees: findAddressees(view.text, definitions).map(placed),
  };
}
