// What is looked for and what it is looked for in are folded at two places: they have to agree.
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/cluster.ts';
import { foldVi } from './fold.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

it.each([
  'Phường Bình Thủy',
  'PHƯỜNG BÌNH THUỶ',
  'Quận Ô Môn'.normalize('NFD'),
  'Ðối thoại (gõ nhầm Ð)',
  'ĐỐI THOẠI',
  'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ',
  'Ünïcødé ÆŒ ß ΑΒΓ Привет İı ﬁ ǅ 👍🏽',
  '100% "Dân vận khéo" \\ _ \t',
])('folds as the database does: %s', async (text) => {
  const { rows } = await client.query<{ folded: string }>('SELECT fold_vi($1) AS folded', [text]);
  expect(foldVi(text)).toBe(rows[0]!.folded);
});

it('folds case, marks and the place of the tone away, and keeps Ð apart', () => {
  expect(foldVi('Thủy')).toBe(foldVi('THUỶ'));
  expect(foldVi('Đối')).toBe('doi');
  expect(foldVi('Ðối')).not.toBe('doi');
});
