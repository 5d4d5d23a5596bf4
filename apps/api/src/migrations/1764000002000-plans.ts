// Plans as documents (clauses, footnotes, citations) and as data (obligations, indicators, periods).
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Plans1764000002000 implements MigrationInterface {
  name = 'Plans1764000002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE plan (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        code text NOT NULL UNIQUE CHECK (code <> ''),
        title text NOT NULL,
        preamble text[] NOT NULL DEFAULT '{}'
      )`);

    // position..last is the clause with all below it, in the order of the text.
    await db.query(`
      CREATE TABLE clause (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        plan_id bigint NOT NULL REFERENCES plan ON DELETE CASCADE,
        parent_id bigint,
        kind text NOT NULL CHECK (kind IN ('PART', 'CLAUSE', 'POINT', 'CLOSING')),
        number text NOT NULL,
        path text NOT NULL,
        text text NOT NULL,
        position integer NOT NULL,
        last integer NOT NULL CHECK (last >= position),
        UNIQUE (plan_id, id),
        UNIQUE (plan_id, path),
        UNIQUE (plan_id, position),
        FOREIGN KEY (plan_id, parent_id) REFERENCES clause (plan_id, id)
      )`);
    await db.query('CREATE INDEX clause_parent ON clause (parent_id)');

    await db.query(`
      CREATE TABLE footnote (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        plan_id bigint NOT NULL REFERENCES plan ON DELETE CASCADE,
        number integer NOT NULL,
        text text NOT NULL,
        UNIQUE (plan_id, number)
      )`);
    await db.query(`
      CREATE TABLE clause_footnote (
        clause_id bigint NOT NULL REFERENCES clause ON DELETE CASCADE,
        footnote_id bigint NOT NULL REFERENCES footnote ON DELETE CASCADE,
        PRIMARY KEY (clause_id, footnote_id)
      )`);
    await db.query('CREATE INDEX clause_footnote_footnote ON clause_footnote (footnote_id)');

    // Numbers begin anew each year: number and date together name a document.
    await db.query(`
      CREATE TABLE legal_document (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        number text NOT NULL,
        title text,
        issued_on date,
        UNIQUE NULLS NOT DISTINCT (number, issued_on)
      )`);
    // A citation stands in the plan as a whole, in a clause or in a footnote; position is the order of first mention.
    await db.query(`
      CREATE TABLE citation (
        plan_id bigint NOT NULL REFERENCES plan ON DELETE CASCADE,
        clause_id bigint REFERENCES clause ON DELETE CASCADE,
        footnote_id bigint REFERENCES footnote ON DELETE CASCADE,
        document_id bigint NOT NULL REFERENCES legal_document,
        position integer NOT NULL,
        CHECK (num_nonnulls(clause_id, footnote_id) <= 1),
        UNIQUE NULLS NOT DISTINCT (plan_id, clause_id, footnote_id, document_id)
      )`);
    await db.query('CREATE INDEX citation_clause ON citation (clause_id)');
    await db.query('CREATE INDEX citation_footnote ON citation (footnote_id)');
    await db.query('CREATE INDEX citation_document ON citation (document_id)');

    // text is the plan's own words; quote_start is where they stand in the clause (0-based, in characters).
    // period_kinds says to which kinds of period its tasks belong.
    await db.query(`
      CREATE TABLE obligation (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        plan_id bigint NOT NULL REFERENCES plan ON DELETE CASCADE,
        clause_id bigint NOT NULL,
        code text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('DUTY', 'REQUIREMENT')),
        label text NOT NULL,
        label_en text NOT NULL,
        text text NOT NULL,
        quote_start integer NOT NULL CHECK (quote_start >= 0),
        cadence text NOT NULL CHECK (cadence IN ('ONCE', 'CONTINUOUS', 'HALF_YEARLY', 'YEARLY', 'AD_HOC')),
        period_kinds text[] NOT NULL CHECK (period_kinds <@ ARRAY['HALF_YEAR', 'YEAR', 'AD_HOC']),
        evidence_hints text[] NOT NULL DEFAULT '{}',
        position integer NOT NULL,
        search text NOT NULL GENERATED ALWAYS AS (fold_vi(code || ' ' || label || ' ' || text)) STORED,
        UNIQUE (plan_id, code),
        UNIQUE (plan_id, position),
        FOREIGN KEY (plan_id, clause_id) REFERENCES clause (plan_id, id)
      )`);
    await db.query('CREATE INDEX obligation_clause ON obligation (clause_id)');
    await db.query(`
      CREATE TABLE obligation_addressee (
        obligation_id bigint NOT NULL REFERENCES obligation ON DELETE CASCADE,
        class_code text NOT NULL REFERENCES addressee_class ON UPDATE CASCADE,
        position integer NOT NULL,
        PRIMARY KEY (obligation_id, class_code)
      )`);

    await db.query(`
      CREATE TABLE indicator (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        plan_id bigint NOT NULL REFERENCES plan ON DELETE CASCADE,
        code text NOT NULL,
        heading text NOT NULL,
        name text NOT NULL,
        unit_of_measure text NOT NULL,
        aggregate text NOT NULL,
        applies_to text NOT NULL,
        basis text NOT NULL,
        check_rule text,
        UNIQUE (plan_id, code)
      )`);
    await db.query(`
      CREATE TABLE obligation_indicator (
        obligation_id bigint NOT NULL REFERENCES obligation ON DELETE CASCADE,
        indicator_id bigint NOT NULL REFERENCES indicator ON DELETE CASCADE,
        position integer NOT NULL,
        PRIMARY KEY (obligation_id, indicator_id)
      )`);
    await db.query('CREATE INDEX obligation_indicator_indicator ON obligation_indicator (indicator_id)');

    await db.query(`
      CREATE TABLE period (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        plan_id bigint NOT NULL REFERENCES plan ON DELETE CASCADE,
        code text NOT NULL CHECK (code <> ''),
        kind text NOT NULL CHECK (kind IN ('HALF_YEAR', 'YEAR', 'AD_HOC')),
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        due_at timestamptz NOT NULL,
        UNIQUE (plan_id, code)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE period, obligation_indicator, indicator, obligation_addressee, obligation,
      citation, legal_document, clause_footnote, footnote, clause, plan`);
  }
}
