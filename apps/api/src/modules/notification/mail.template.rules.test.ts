// What a mail says, and that nothing typed by people gets out of its place.
import { describe, expect, it } from 'vitest';
import type { NotificationKind } from '../../generated/resolvers.ts';
import { KINDS } from './notification.rules.ts';
import { pathOf, writeMail, type MailContent } from './mail.template.rules.ts';
import type { MailLine } from './telling.store.ts';

const LINE: MailLine = {
  kind: 'RETURNED',
  at: '2022-11-10T02:00:00Z',
  actor: 'Trần Văn An',
  unitCode: '31117',
  unitName: 'Phường Cái Khế',
  unitLastDay: null,
  periodCode: '2022',
  periodTitle: null,
  planCode: 'chi-thi-33',
  taskId: 15,
  obligationCode: 'II.3.c.4',
  obligationLabel: 'Tiếp công dân',
  obligationLabelEn: 'Receive citizens',
  evidenceId: null,
  evidenceTitle: null,
  commentId: null,
  facts: { text: 'Thiếu số, ký hiệu' },
  missing: [],
  status: 'RETURNED',
  periodClosed: false,
  valid: true,
};
const mail = (change: Partial<MailContent> = {}) =>
  writeMail({
    lines: [LINE],
    name: 'Đỗ Thùy Thảo',
    language: 'vi',
    digestOn: null,
    origin: 'https://danvan.example.vn',
    ...change,
  });

describe('a mail of one notification', () => {
  it('says in the subject what it is about, and in both bodies where, why and the way there', () => {
    const { subject, text, html } = mail();
    expect(subject).toBe('[Dân vận] Nhiệm vụ II.3.c.4 bị trả lại');
    const link = 'https://danvan.example.vn/tien-do?goc=31117&mo=31117,_15&ky=2022&kh=chi-thi-33&trao-doi=Task:15';
    for (const part of ['Kính gửi: Đỗ Thùy Thảo', 'Phường Cái Khế · 2022', 'Tiếp công dân', 'Thiếu số, ký hiệu']) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
    expect(text).toContain(link);
    expect(html).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
    expect(text).toContain('https://danvan.example.vn/thong-bao/cai-dat');
  });

  it('is in English for those who asked for it', () => {
    const { subject, html } = mail({ language: 'en' });
    expect(subject).toBe('[Dân vận] Task II.3.c.4 was returned');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Receive citizens');
  });
});

describe('what people typed', () => {
  const nasty = '<img src=x onerror="alert(1)">\r\nBcc: all@x.vn & \'co\'';
  it('never becomes markup or a header', () => {
    const line = {
      ...LINE,
      kind: 'MENTIONED' as const,
      actor: nasty,
      unitName: nasty,
      obligationLabel: nasty,
      evidenceTitle: nasty,
      facts: { text: nasty },
    };
    const { subject, text, html } = mail({ lines: [line], name: nasty });
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    expect(html.match(/<a /g)).toHaveLength(2);
    expect(text).not.toMatch(/^Bcc:/m);
  });

  it('stays inside its place of a link', () => {
    expect(pathOf({ ...LINE, unitCode: 'SO-03&x="', periodCode: '2022 đợt 1#' })).toBe(
      '/tien-do?goc=SO-03%26x%3D%22&mo=SO-03%26x%3D%22,_15&ky=2022%20%C4%91%E1%BB%A3t%201%23&kh=chi-thi-33&trao-doi=Task:15',
    );
  });
});

it('a unit that ends is shown on its last day: its code may be another unit’s later', () => {
  expect(pathOf({ ...LINE, kind: 'ACCEPTED', unitLastDay: '2025-06-30' })).toBe(
    '/tien-do?goc=31117&mo=31117,_15&ngay=2025-06-30&ky=2022&kh=chi-thi-33',
  );
});

describe('an urging', () => {
  const missing = [
    { code: 'II.1.3', label: 'Nắm tư tưởng', labelEn: 'Know the mood', periodCode: '2022-H1', dueOn: '2022-06-20' },
    { code: 'II.1.3', label: 'Nắm tư tưởng', labelEn: null, periodCode: '2022', dueOn: '2022-11-14' },
  ];
  const line = {
    ...LINE,
    kind: 'URGED' as const,
    periodCode: null,
    taskId: null,
    obligationCode: null,
    obligationLabel: null,
    facts: { text: 'Đề nghị báo cáo.\nTrân trọng.', count: 3 },
    missing,
  };
  it('lists what the unit is missing still, each with its period and last good day', () => {
    const { subject, text, html } = mail({ lines: [line] });
    expect(subject).toBe('[Dân vận] Đôn đốc: 02 nhiệm vụ chưa hoàn thành');
    for (const part of [
      '– II.1.3 Nắm tư tưởng (6 tháng đầu năm 2022, hạn đến hết ngày 20/06/2022)',
      '– II.1.3 Nắm tư tưởng (năm 2022, hạn đến hết ngày 14/11/2022)',
      '“Đề nghị báo cáo.',
      'Trân trọng.”',
    ]) {
      expect(text).toContain(`\n  ${part}\n`);
      expect(html).toContain(`>${part}</div>`);
    }
    expect(mail({ lines: [line], language: 'en' }).text).toContain(
      '– II.1.3 Know the mood (2022-H1, due by 20/06/2022)',
    );
  });
});

it('an ad hoc period is told with what it asks for', () => {
  const line = { ...LINE, kind: 'ASSIGNED' as const, periodCode: 'DX-1', periodTitle: 'Báo cáo về tiếp công dân' };
  expect(mail({ lines: [line] }).text).toContain('Phường Cái Khế · DX-1: Báo cáo về tiếp công dân');
});

describe('a digest', () => {
  const other = { ...LINE, unitCode: '31120', unitName: 'Phường An Hòa', taskId: 16, obligationCode: 'II.1.1' };
  const accepted = { ...LINE, kind: 'ACCEPTED' as const, taskId: 17, obligationCode: 'II.2.a.1', facts: {} };
  it('keeps the lines of a unit together, in the order of their first', () => {
    const { subject, text } = mail({ lines: [LINE, other, accepted], digestOn: '2022-11-10' });
    expect(subject).toBe('[Dân vận] Tổng hợp ngày 10/11/2022: 03 thông báo');
    const order = ['II.3.c.4 bị trả lại', 'II.2.a.1 đã được công nhận', 'II.1.1 bị trả lại'];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).sort((a, b) => a - b),
    );
    for (const part of order) expect(text).toContain(part);
  });
  it('several at once without a digest are one mail too', () => {
    expect(mail({ lines: [LINE, other] }).subject).toBe('[Dân vận] 02 thông báo mới');
  });
});

it.each(Object.keys(KINDS) as NotificationKind[])('%s has a sentence in both languages', (kind) => {
  const line = { ...LINE, kind, facts: { count: 12, days: 3, dueOn: '2022-11-14', version: 2 } };
  for (const language of ['vi', 'en'] as const) {
    const { subject } = mail({ lines: [line], language });
    expect(subject).not.toMatch(/undefined|null|NaN/);
    expect(subject.length).toBeGreaterThan(15);
  }
});

it('counts under ten are written with a zero, in Vietnamese', () => {
  const line = { ...LINE, kind: 'DUE' as const, facts: { count: 9, days: 3, dueOn: '2022-11-14' } };
  expect(mail({ lines: [line] }).subject).toBe('[Dân vận] Còn 03 ngày: 09 nhiệm vụ kỳ 2022 đến hạn ngày 14/11/2022');
});
