// The filter bar.
export const filter = {
  period: 'Kỳ báo cáo',
};
