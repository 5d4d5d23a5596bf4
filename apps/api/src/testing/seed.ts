// Sets a stage in words: seed().city().district().ward(), with the people who work there.
import type { SeedUnit } from '../data/seed-files.ts';
import { insertHierarchy } from '../data/load-units.ts';
import type { Role } from '../generated/resolvers.ts';
import { inTransaction } from '../lib/sql.ts';
import type { TestClient, TestServer } from './server.ts';

const CLASSES: Record<SeedUnit['level'], string[]> = {
  CITY: [],
  DISTRICT: ['QH', 'DP', 'TT', 'CBCCVC'],
  WARD: ['XPT', 'DP', 'TT', 'CBCCVC'],
};

/** The people of a stage, signed in, by their names. */
export type Cast = Readonly<Record<string, TestClient>>;

/**
 * One version of the hierarchy, built from the city down. Units and people come below the last unit above them:
 * a ward below the last district, or below the city where there is none.
 */
export class Seed {
  readonly #units: SeedUnit[] = [];
  readonly #people: { username: string; role: Role; unitCode: string }[] = [];
  readonly #reused: string[] = [];

  city(code = '01', name = `Thành phố ${code}`): this {
    return this.#add({ code, name, level: 'CITY', parentCode: null });
  }

  district(code = `${900 + this.#units.length}`, name = `Quận ${code}`): this {
    return this.#add({ code, name, level: 'DISTRICT', parentCode: this.#last('CITY') });
  }

  ward(code = `${90000 + this.#units.length}`, name = `Phường ${code}`): this {
    return this.#add({ code, name, level: 'WARD', parentCode: this.#last('DISTRICT') ?? this.#last('CITY') });
  }

  /** The last unit bears its code in another meaning than before. */
  reusingItsCode(): this {
    this.#reused.push(this.#here());
    return this;
  }

  /** Somebody with a role on the last unit. */
  person(role: Role, username: string): this {
    this.#people.push({ username, role, unitCode: this.#here() });
    return this;
  }

  /** Loads the hierarchy, valid from that day on and in place of the one before, and signs the people in. */
  async on(server: TestServer, validFrom: string): Promise<Cast> {
    await inTransaction(server.db, (db) => insertHierarchy(db, this.#units, validFrom, this.#reused));
    const cast: Record<string, TestClient> = {};
    for (const { username, role, unitCode } of this.#people)
      cast[username] = await server.as(username, [role, unitCode]);
    return cast;
  }

  #add(unit: Pick<SeedUnit, 'code' | 'name' | 'level' | 'parentCode'>): this {
    this.#units.push({ ...unit, kind: 'GOVERNMENT', symbol: null, classes: CLASSES[unit.level] });
    return this;
  }

  #last(level: SeedUnit['level']): string | null {
    return this.#units.findLast((unit) => unit.level === level)?.code ?? null;
  }

  #here(): string {
    const unit = this.#units.at(-1);
    if (!unit) throw new Error('There is no unit yet.');
    return unit.code;
  }
}

/** An empty stage. */
export const seed = (): Seed => new Seed();
