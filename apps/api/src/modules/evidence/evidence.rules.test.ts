import { describe, expect, it } from 'vitest';
import { cleanFields, cleanTaskIds } from './evidence.rules.ts';

describe('cleanFields', () => {
  it('keeps only what is given; null clears', () => {
    expect(cleanFields({ title: '  Kế hoạch số 1 ', note: null, quantity: 0 })).toEqual({
      values: { title: 'Kế hoạch số 1', note: null, quantity: 0 },
      attachmentIds: null,
      taskIds: null,
    });
  });

  it('brings text to NFC and drops control characters', () => {
    const fields = cleanFields({ title: 'Bi\u0300nh\u0000 Thu\u0309y\nx', note: 'a\r\nb' });
    expect(fields).toMatchObject({ values: { title: 'Bình Thủy x', note: 'a\nb' } });
  });

  it('takes attachments and tasks apart, each once', () => {
    expect(
      cleanFields({ attachmentIds: ['Attachment:2', 'Attachment:1', 'Attachment:2'], taskIds: ['Task:3'] }),
    ).toEqual({ values: {}, attachmentIds: [1, 2], taskIds: [3] });
  });

  it.each([
    [{ kind: null }, 'kind'],
    [{ title: '   ' }, 'title'],
    [{ title: null }, 'title'],
    [{ title: 'x'.repeat(501) }, 'title'],
    [{ documentNumber: 'x'.repeat(101) }, 'documentNumber'],
    [{ link: 'javascript:alert(1)' }, 'link'],
    [{ link: 'không phải liên kết' }, 'link'],
    [{ happenedOn: '0201-03-04' }, 'happenedOn'],
    [{ quantity: -1 }, 'quantity'],
    [{ quantity: 1e16 }, 'quantity'],
    [{ note: 'x'.repeat(5001) }, 'note'],
    [{ attachmentIds: ['Task:1'] }, 'attachmentIds'],
    [{ taskIds: [] }, 'taskIds'],
    [{ taskIds: ['Task:x'] }, 'taskIds'],
  ])('refuses %j and names %s', (fields, name) => {
    expect(cleanFields(fields)).toMatchObject({ __typename: 'ValidationError', path: ['fields', name] });
  });
});

it('asks for at least one task', () => {
  expect(cleanTaskIds([])).toMatchObject({ path: ['taskIds'] });
  expect(cleanTaskIds(['Task:2', 'Task:1'])).toEqual([1, 2]);
});
