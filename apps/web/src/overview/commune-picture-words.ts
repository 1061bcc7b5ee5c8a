import type { Wording } from '@lienthehe/domain'

export const words = {
  list: { vi: 'Danh sách xã, phường', en: 'List of communes' },
  listOf: (count: number, date: string): Wording => ({
    vi: `${count} xã, phường, thị trấn ngày ${date}`,
    en: `${count} communes on ${date}`,
  }),
  look: { vi: 'Cách vẽ', en: 'View as' },
  tiles: { vi: 'Ô vuông bằng nhau', en: 'Equal tiles' },
  map: { vi: 'Bản đồ', en: 'Map' },
  key: {
    vi: '✓ có câu lạc bộ đang hoạt động; ? chưa rõ; để trống: chưa có. Bấm hoặc dùng phím mũi tên để xem câu lạc bộ ở từng xã, phường.',
    en: '✓ an operating club; ? not known; blank: none. Click, or use the arrow keys, to see the clubs in each.',
  },
  tilesShown: {
    vi: 'Mỗi xã, phường một ô, nằm gần đúng vị trí trên bản đồ.',
    en: 'One tile for each, roughly where it is on the map.',
  },
  approximate: {
    vi: 'Ranh giới giữa các xã trước năm 2025 chỉ gần đúng.',
    en: 'Boundaries between communes before 2025 are approximate.',
  },
  noBorders: {
    vi: 'Chưa có ranh giới để vẽ danh sách này; bảng bên dưới có cùng số liệu.',
    en: 'There are no boundaries yet to draw this list; the table below has the same figures.',
  },
} as const
