import type { ClubId } from '@lienthehe/domain/clubs'
import { clubIdSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { nameClubs } from './name-clubs.ts'
import { type NamedClub, placeLabels } from './place-label.ts'

const clubOf = (place: number, name: string, ...communes: readonly string[]): NamedClub => ({
  id: clubIdSchema.parse(`00000000-0000-4000-8000-00000000000${place}`),
  name,
  communes,
})

/** Names each club with `nameClubs`, and returns the club that this name leads to. */
function readBack(clubs: readonly NamedClub[]): readonly (ClubId | null)[] {
  const place = placeLabels(clubs)
  const labels = nameClubs(clubs)
  return clubs.map(({ id }) => {
    const label = labels.get(id)
    return label === undefined ? null : place(label).club
  })
}

test('clubs of one name are told apart by their communes', () => {
  const clubs = [clubOf(1, 'CLB xóm Lạn', 'xã Tú Sơn'), clubOf(2, 'CLB xóm Lạn', 'thị trấn Bo')]
  expect(readBack(clubs)).toEqual(clubs.map(({ id }) => id))
})

test('two that lie in one commune now are told apart by those of before', () => {
  const [one, other] = [
    clubOf(1, 'CLB xóm Lạn', 'xã Tú Sơn', 'xã Mường Động'),
    clubOf(2, 'CLB xóm Lạn', 'xã Mường Động'),
  ]
  expect(nameClubs([one, other]).get(one.id)).toEqual({ club: 'CLB xóm Lạn', commune: 'xã Tú Sơn' })
  expect(readBack([one, other])).toEqual([one.id, null])
})

test('a club whose name is only what every club is called is found by all of it', () => {
  const clubs = [
    clubOf(1, 'Câu lạc bộ Liên thế hệ tự giúp nhau', 'xã Tú Sơn'),
    clubOf(2, 'CLB xóm Bưng', 'xã Tú Sơn'),
  ]
  expect(readBack(clubs)).toEqual(clubs.map(({ id }) => id))
})
