// Which units lack a leader or an official, through GraphQL.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer({ now: () => new Date('2022-06-15T02:00:00Z') });
  await api.addAccount('ld', [['LEADER', '31117']]);
  await api.addAccount('cc', [['OFFICER', '31117']]);
  await api.addAccount('cc2', [['OFFICER', '31120']]);
  await api.addAccount('khoa', [['LEADER', '31120']]);
  await api.addAccount('cu', [['LEADER', '916']]);
  await api.db.query(`UPDATE account SET active = false WHERE username = 'khoa'`);
  await api.db.query(
    `UPDATE account_grant SET ends_on = '2022-06-14' FROM account a WHERE a.id = account_id AND username = 'cu'`,
  );
});
afterAll(() => api.close());

interface Row {
  unit: { code: string };
  leaders: string[];
  officials: string[];
  units: number;
  lacking: number;
}
const ask = async (client: TestClient, under?: string): Promise<Record<string, Row>> => {
  const { staffing } = await client.data<{ staffing: Row[] }>(
    `query ($under: String) { staffing(under: $under) { unit { code } leaders officials owes units lackingLeader lackingOfficial lacking } }`,
    { under },
  );
  return Object.fromEntries(staffing.map((row) => [row.unit.code, row]));
};

it('tells a reviewer of the city who is missing, down to each ward', async () => {
  const rows = await ask(await api.as('so', ['REVIEWER', '92']));
  expect(rows['31117']).toMatchObject({ leaders: ['ld'], officials: ['cc'], units: 1, lacking: 0 });
  // Neither a deactivated account nor a role that is over counts.
  expect(rows['31120']).toMatchObject({
    leaders: [],
    officials: ['cc2'],
    lackingLeader: 1,
    lackingOfficial: 0,
    lacking: 1,
  });
  expect(rows['916']).toMatchObject({ leaders: [], officials: [] });
  // 27 departments, 2 press bodies, 9 districts, 83 wards.
  expect(rows['92']).toMatchObject({ owes: false, units: 121, lacking: 120 });
  expect(rows['916']!.units).toBe(rows['916']!.lacking + 1);
});

it('shows a district its own', async () => {
  const rows = await ask(await api.as('quan', ['REVIEWER', '916']));
  expect(Object.keys(rows)[0]).toBe('916');
  expect(rows['92']).toBeUndefined();
  expect(rows['917']).toBeUndefined();
  expect(Object.keys(await ask(await api.as('tp', ['OBSERVER', '92']), '31117'))).toEqual(['31117']);
});

it('names the field of a unit that is not there', async () => {
  const observer = await api.as('tp2', ['OBSERVER', '92']);
  const { errors } = await observer.gql('{ staffing(under: "xyz") { lacking } }');
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['under'] });
});

it('is nothing for officers and leaders', async () => {
  const officer = await api.as('cc3', ['OFFICER', '31117']);
  expect((await officer.gql('{ staffing { lacking } }')).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await api.stranger.gql('{ staffing { lacking } }')).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});
