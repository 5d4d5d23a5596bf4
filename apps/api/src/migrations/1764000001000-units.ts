// Units, and the trees in which they stand: one tree per date.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Units1764000001000 implements MigrationInterface {
  name = 'Units1764000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await db.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');

    // Numbers inside names sort as numbers: 'Phường 2' before 'Phường 10'.
    await db.query(`CREATE COLLATION vi_numeric (provider = icu, locale = 'vi-u-kn-true')`);

    // For search only: case, marks and the place of the tone (Thủy, Thuỷ) are folded away.
    await db.query(String.raw`
      CREATE FUNCTION fold_vi(input text) RETURNS text
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN lower(translate(regexp_replace(normalize(input, NFD), '[\u0300-\u036F]', '', 'g'), 'Đđ', 'dd') COLLATE "C")`);

    await db.query(`
      CREATE TABLE unit (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        code text NOT NULL CHECK (code <> ''),
        name text NOT NULL CHECK (name <> '' AND name IS NFC NORMALIZED),
        level text NOT NULL CHECK (level IN ('CITY', 'DISTRICT', 'WARD')),
        kind text NOT NULL CHECK (kind IN ('GOVERNMENT', 'DEPARTMENT', 'PRESS')),
        symbol text,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to > valid_from),
        search text NOT NULL GENERATED ALWAYS AS (fold_vi(name || ' ' || code)) STORED,
        CONSTRAINT unit_code_names_one_unit_a_day
          EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&)
      )`);
    await db.query('CREATE INDEX unit_search ON unit USING gin (search gin_trgm_ops)');
    await db.query('CREATE INDEX unit_code ON unit (code)');

    // A hierarchy is one version of the tree; the exclusion keeps it one tree per date.
    await db.query(`
      CREATE TABLE hierarchy (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to > valid_from),
        CONSTRAINT hierarchy_one_tree_a_day EXCLUDE USING gist (daterange(valid_from, valid_to) WITH &&)
      )`);

    await db.query(`
      CREATE FUNCTION hierarchy_at(day date) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
      RETURN (SELECT id FROM hierarchy WHERE valid_from <= day AND (valid_to IS NULL OR valid_to > day))`);

    // position..last is the subtree in pre-order (governments first, then by name); lineage runs from the root to the unit.
    await db.query(`
      CREATE TABLE unit_node (
        hierarchy_id integer NOT NULL REFERENCES hierarchy ON DELETE CASCADE,
        unit_id bigint NOT NULL REFERENCES unit,
        parent_id bigint,
        depth integer NOT NULL CHECK (depth >= 0),
        position integer NOT NULL,
        last integer NOT NULL CHECK (last >= position),
        lineage bigint[] NOT NULL,
        PRIMARY KEY (hierarchy_id, unit_id),
        UNIQUE (hierarchy_id, position),
        FOREIGN KEY (hierarchy_id, parent_id) REFERENCES unit_node (hierarchy_id, unit_id),
        CHECK (cardinality(lineage) = depth + 1 AND lineage[depth + 1] = unit_id),
        CHECK ((parent_id IS NULL) = (depth = 0))
      )`);
    await db.query('CREATE INDEX unit_node_children ON unit_node (hierarchy_id, parent_id, position)');
    await db.query('CREATE INDEX unit_node_unit ON unit_node (unit_id)');

    // Classes of addressees (SBN, QH, XPT, …) and the units that belong to them: data, so that a plan may bring its own.
    await db.query(`
      CREATE TABLE addressee_class (
        code text PRIMARY KEY,
        name text NOT NULL
      )`);
    await db.query(`
      CREATE TABLE unit_class (
        class_code text NOT NULL REFERENCES addressee_class ON UPDATE CASCADE,
        unit_id bigint NOT NULL REFERENCES unit,
        PRIMARY KEY (class_code, unit_id)
      )`);
    await db.query('CREATE INDEX unit_class_unit ON unit_class (unit_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE unit_class, addressee_class, unit_node');
    await db.query('DROP FUNCTION hierarchy_at');
    await db.query('DROP TABLE hierarchy, unit');
    await db.query('DROP FUNCTION fold_vi');
    await db.query('DROP COLLATION vi_numeric');
  }
}
