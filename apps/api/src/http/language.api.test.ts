// What goes wrong is told in the language that was asked for, on every way by which it travels.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.addAccount('city.admin', [['ADMIN', '92']]);
});
afterAll(() => server.close());

const LANGUAGES = ['vi-VN,vi;q=0.9,en;q=0.8', 'en'];

it('in the members of result unions', async () => {
  const said = async (language?: string) => {
    const { data } = await server.gql(
      `mutation { signIn(input: { username: "city.admin", password: "wrong" }) { ... on SignInError { message } } }`,
      {},
      language === undefined ? {} : { language },
    );
    return data.signIn.message as string;
  };
  expect(await Promise.all(LANGUAGES.map(said))).toEqual([
    'Tên đăng nhập hoặc mật khẩu không đúng.',
    'Wrong username or password.',
  ]);
  // A client that says nothing.
  expect(await said()).toBe('Tên đăng nhập hoặc mật khẩu không đúng.');
});

it('in errors that are thrown', async () => {
  const said = async (language: string) =>
    (await server.gql('{ accounts(first: 1) { totalCount } }', {}, { language })).errors[0]!.message;
  expect(await Promise.all(LANGUAGES.map(said))).toEqual([
    'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.',
    'You are not signed in, or your session has ended.',
  ]);
});

it('in what is wrong with a file of people, with its lines and as a whole', async () => {
  const as = await server.signIn('city.admin');
  const said = async (language: string, csv: string) => {
    const query = 'query ($csv: String!) { accountImport(csv: $csv) { problem lines { errors { message } } } }';
    return (await server.gql(query, { csv }, { as, language })).data.accountImport as object;
  };
  expect(await said('en', 'x,y')).toMatchObject({
    problem: expect.stringMatching(/^The file lacks columns/) as string,
  });
  const csv = 'Tên đăng nhập,Họ và tên,Vai trò,Mã đơn vị\na,An,,92';
  expect(await said('en', csv)).toMatchObject({ lines: [{ errors: [{ message: 'The role is missing.' }] }] });
  expect(await said('vi', csv)).toMatchObject({ lines: [{ errors: [{ message: 'Thiếu vai trò.' }] }] });
});

it('in answers to plain requests', async () => {
  const said = async (language: string) => {
    const response = await fetch(`${server.url}/attachments/nothing`, { headers: { 'accept-language': language } });
    return ((await response.json()) as { errors: { message: string }[] }).errors[0]!.message;
  };
  expect(await Promise.all(LANGUAGES.map(said))).toEqual([
    'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.',
    'You are not signed in, or your session has ended.',
  ]);
});

it('of what nobody foresaw', async () => {
  const said = async (language: string) => {
    await server.db.query('ALTER TABLE session RENAME TO session_gone');
    try {
      const { errors } = await server.gql('{ viewer { username } }', {}, { language, as: await gone });
      return errors[0]!.message;
    } finally {
      await server.db.query('ALTER TABLE session_gone RENAME TO session');
    }
  };
  const gone = server.signIn('city.admin');
  await gone;
  expect(await said('en')).toMatch(/^Something unforeseen/);
});
