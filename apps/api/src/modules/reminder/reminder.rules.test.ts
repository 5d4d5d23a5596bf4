import { describe, expect, it } from 'vitest';
import {
  addressOf,
  cleanMessage,
  countInWords,
  deadlineInWords,
  inRunningText,
  nearUntil,
  proposedLetter,
  proposedWords,
  reachOf,
  symbolOf,
} from './reminder.rules.ts';

const viewer = (...grants: ['REVIEWER' | 'ADMIN' | 'OBSERVER' | 'LEADER', number][]) => ({
  accountId: 1,
  username: 'x',
  displayName: 'X',
  grants: grants.map(([role, unitId]) => ({ role, unitId })),
});

it('reaches below the units that one reviews, and everywhere for administrators', () => {
  expect(reachOf(viewer(['REVIEWER', 5], ['REVIEWER', 5], ['OBSERVER', 1]))).toEqual({ all: false, above: [5] });
  expect(reachOf(viewer(['ADMIN', 1]))).toEqual({ all: true });
  expect(reachOf(viewer(['LEADER', 7]))).toEqual({ all: false, above: [] });
});

it('counts days from now; none means any deadline', () => {
  const now = new Date('2022-11-10T03:00:00Z');
  expect(nearUntil(7, now)).toEqual(new Date('2022-11-17T03:00:00Z'));
  expect(nearUntil(0, now)).toEqual(now);
  expect(nearUntil(null, now)).toBeNull();
});

it('writes as letters do', () => {
  expect(deadlineInWords('2022-11-15T00:00:00+07:00')).toBe('hết ngày 14/11/2022');
  expect(addressOf({ name: 'Phường Cái Khế', kind: 'GOVERNMENT' })).toBe('UBND phường Cái Khế');
  expect(addressOf({ name: 'Sở Tư pháp', kind: 'DEPARTMENT' })).toBe('Sở Tư pháp');
  expect([countInWords(5), countInWords(12)]).toEqual(['05', '12']);
  expect(['SỞ NỘI VỤ', 'Phòng Nội vụ', 'ỦY BAN NHÂN DÂN XÃ ĐÔNG BÌNH'].map(symbolOf)).toEqual(['SNV', 'PNV', 'UBND']);
  expect(['SỞ NỘI VỤ', 'Phòng Nội vụ'].map(inRunningText)).toEqual(['Sở Nội vụ', 'Phòng Nội vụ']);
});

describe('the message', () => {
  const letter = { superior: '', issuer: 'SỞ NỘI VỤ', subject: 'đôn đốc', place: 'Cần Thơ', signatory: 'GIÁM ĐỐC' };

  it('is cleaned, and may lack only the body above', () => {
    expect(cleanMessage({ words: ' Kính gửi \r\n', letter })).toEqual({ words: 'Kính gửi', letter });
    expect(cleanMessage({ words: ' ', letter })).toMatchObject({ path: ['words'] });
    expect(cleanMessage({ words: 'x'.repeat(10_001), letter })).toMatchObject({ path: ['words'] });
    expect(cleanMessage({ words: 'x', letter: { ...letter, issuer: ' ' } })).toMatchObject({
      path: ['letter', 'issuer'],
    });
    expect(cleanMessage({ words: 'x', letter: { ...letter, place: 'x'.repeat(101) } })).toMatchObject({
      path: ['letter', 'place'],
    });
  });

  it('is proposed from where the viewer reviews', () => {
    expect(proposedLetter({ name: 'Thành phố Cần Thơ', level: 'CITY' }, ['năm 2022'])).toEqual({
      superior: 'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
      issuer: 'SỞ NỘI VỤ',
      subject: 'đôn đốc thực hiện nhiệm vụ theo kế hoạch, năm 2022',
      place: 'Cần Thơ',
      signatory: 'GIÁM ĐỐC',
    });
    expect(proposedLetter({ name: 'Quận Ninh Kiều', level: 'DISTRICT' }, [])).toMatchObject({
      issuer: 'PHÒNG NỘI VỤ',
      place: 'Ninh Kiều',
      subject: 'đôn đốc thực hiện nhiệm vụ theo kế hoạch',
    });
    const words = proposedWords({ periods: ['năm 2022'], issuer: 'SỞ NỘI VỤ', today: '2022-11-10' });
    expect(words).toContain('đến ngày 10/11/2022 còn một số đơn vị chưa hoàn thành nhiệm vụ của kỳ báo cáo năm 2022');
    expect(words).toContain('phản ánh về Sở Nội vụ');
  });
});
