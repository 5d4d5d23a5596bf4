// The schema package holds the SDL, one file a noun, and hands it out as one list of texts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** The SDL of every noun, in the order of their file names. */
export const typeDefs: string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
