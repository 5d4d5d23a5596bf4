// What is measured: one question, put to the API, to the limit and to PostGraphile in each one's own words.

/** What the units and periods of a data set are called. */
export interface Names {
  /** The top of the tree. */
  root: string;
  /** Units right below the root that have units below them. */
  areas: string[];
  /** Units whose children are wards. */
  districts: string[];
  periods: string[];
}

export type Variables = Record<string, unknown>;

export interface Shape {
  name: 'drill-down' | 'nested-tree' | 'filtered-page';
  /** For the report. */
  title: string;
  /** The API's query. */
  query: string;
  /** Many sets of variables, so that no two requests in a row are alike. */
  variables(names: Names): Variables[];
  /** One statement that gives one row with one column: the `data` of the same answer, as text. */
  limit: { text: string; values: (variables: Variables) => unknown[] };
  postgraphile: { query: string; variables: (variables: Variables) => Variables };
}
