import { isoDate } from '@lienthehe/domain'
import { daysBetween } from '@lienthehe/domain/calendar'
import type { Club, ClubId } from '@lienthehe/domain/clubs'

/**
 * The events of a few clubs, so that not every club is in order: one is closed, two are suspended, and one was
 * suspended and resumed.
 */
const fates: readonly (readonly Club['events'][number][])[] = [
  [
    {
      on: isoDate('2023-04-18'),
      change: 'dissolved',
      reason:
        'Địa bàn dân cư sáp nhập, không còn đủ người làm ban chủ nhiệm; thành viên thống nhất giải thể.',
    },
  ],
  [
    {
      on: isoDate('2024-09-12'),
      change: 'suspended',
      reason: 'Nhà văn hóa hư hỏng sau bão số 3, chưa có nơi sinh hoạt.',
    },
  ],
  [
    {
      on: isoDate('2025-03-25'),
      change: 'suspended',
      reason: 'Chủ nhiệm và kế toán cùng xin nghỉ, chưa bầu được người thay.',
    },
  ],
  [
    {
      on: isoDate('2021-05-10'),
      change: 'suspended',
      reason: 'Tạm dừng sinh hoạt để phòng, chống dịch COVID-19.',
    },
    { on: isoDate('2022-03-20'), change: 'resumed', reason: 'Sinh hoạt trở lại, kiện toàn ban chủ nhiệm.' },
  ],
]

/**
 * Gives each of these events to the first club that has existed for two years and is not the only one in its commune,
 * so that no commune loses its last club.
 */
export function fatesOf(clubs: readonly Club[]): ReadonlyMap<ClubId, Club['events']> {
  const fated: { readonly club: Club; readonly events: Club['events'] }[] = []
  for (const events of fates) {
    const club = clubs.find(
      (candidate) =>
        hasTwoYearsBefore(events, candidate) &&
        !fated.some(({ club: { commune } }) => commune === candidate.commune) &&
        clubs.filter(({ commune }) => commune === candidate.commune).length > 1,
    )
    if (club !== undefined) fated.push({ club, events: [...events] })
  }
  return new Map(fated.map(({ club, events }) => [club.id, events]))
}

function hasTwoYearsBefore([first]: readonly Club['events'][number][], { establishedOn }: Club): boolean {
  return first !== undefined && daysBetween(establishedOn, first.on) > 2 * 365
}
