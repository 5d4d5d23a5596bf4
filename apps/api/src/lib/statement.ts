// Building a statement from parts: values are numbered as they are used, never pasted into the text.

export interface Statement {
  text: string;
  values: unknown[];
}

/** Collects the values of a statement; `value` gives the placeholder to write in its place. */
export class Values {
  readonly list: unknown[] = [];

  /** The placeholder for a value; `type` is the SQL type that it is read as. */
  value(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}

/** Conditions joined by AND; 'true' when there are none. */
export const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((condition) => `(${condition})`).join(' AND ');
