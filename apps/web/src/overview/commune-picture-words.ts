import type { Wording } from '@lienthehe/domain'

export const words = {
  list: { vi: 'Danh sách xã, phường', en: 'List of communes' },
  listOf: (count: number, date: string): Wording => ({
    vi: `${count} xã, phường, thị trấn ngày ${date}`,
    en: `${count} communes of ${date}`,
  }),
  look: { vi: 'Cách vẽ', en: 'Drawn as' },
  tiles: { vi: 'Ô vuông bằng nhau', en: 'Equal tiles' },
  map: { vi: 'Bản đồ', en: 'Map' },
  key: {
    vi: '✓ có câu lạc bộ đang hoạt động; ? chưa rõ; để trống: chưa có. Bấm hoặc dùng phím mũi tên để đến từng nơi và xem câu lạc bộ ở đó.',
    en: '✓ an operating club; ? not known; blank: none. Click, or move by the arrow keys, to see the clubs of each.',
  },
  tilesShown: {
    vi: 'Mỗi nơi một ô, nằm gần đúng chỗ của nó trên bản đồ.',
    en: 'A tile for each, about where it lies on the map.',
  },
  approximate: {
    vi: 'Ranh giới trong giữa các xã trước 2025 là gần đúng.',
    en: 'The inner borders between communes before 2025 are approximate.',
  },
  noBorders: {
    vi: 'Chưa có ranh giới để vẽ danh sách này; bảng bên dưới nói cùng một điều.',
    en: 'There are no borders to draw this list; the table below says the same.',
  },
} as const
