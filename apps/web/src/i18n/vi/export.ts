// Export of what is on the screen.
export const exports = {
  button: 'Xuất',
};
