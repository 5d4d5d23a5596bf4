// Which field a dialog opens with.

/**
 * A ref for it. React focuses a field by itself as soon as it is there, which does nothing in a dialog that is still
 * shut; when it opens, the browser looks for this attribute.
 */
export const openingFocus =
  (wanted: boolean) =>
  (field: HTMLElement | null): void =>
    void field?.toggleAttribute('autofocus', wanted);
