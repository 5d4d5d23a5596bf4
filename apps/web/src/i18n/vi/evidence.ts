// Evidence rows and their editing.
export const evidence = {
  untitled: '(Chưa có tên)',
  titleColumn: 'Tên minh chứng',
  kind: 'Loại',
  documentNumber: 'Số, ký hiệu',
  happenedOn: 'Ngày',
  quantity: 'Số lượng',
  link: 'Liên kết',
  note: 'Ghi chú',
  files: 'Tệp',
};
