/** The texts for choosing which columns a list shows. */
export const words = {
  choose: { vi: 'Chọn cột', en: 'Columns' },
  columns: { vi: 'Các cột hiện trong bảng', en: 'Columns of the table' },
} as const
