// Trao đổi: the talk about a task or a piece of evidence.
export const comments = {
  title: 'Trao đổi',
  open: 'Trao đổi về {{name}}: {{count}} ý kiến',
  none: 'Chưa có ý kiến nào.',
  gone: 'Nội dung này không còn.',
  returnedBy: '{{name}} trả lại',
  write: 'Ý kiến của đồng chí',
  send: 'Gửi',
  save: 'Lưu',
  edit: 'Sửa',
  editLabel: 'Sửa ý kiến',
  edited: 'đã sửa',
  delete: 'Xóa',
  deleteAsk: 'Xóa ý kiến này?',
  deleted: 'Ý kiến đã bị xóa.',
  people: 'Người có thể nhắc đến',
  hint: 'Gõ @ để nhắc tên người xem được nội dung này. Ctrl+Enter để gửi.',
};
