import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { giftOf, meansId, meansOf } from './example.test-data.ts'
import { projectSums } from './project-sums.ts'

const [club, other] = [
  clubIdSchema.parse('11111111-1111-4111-8111-111111111111'),
  clubIdSchema.parse('22222222-2222-4222-8222-222222222222'),
]
const [project, another] = [meansId(1), meansId(2)]
const pledge = { ...giftOf({ project }), kind: 'pledge' } as const
const records = [
  meansOf({ ...pledge, gift: { kind: 'money', amountDong: 90_000_000 } }, { id: meansId(3) }),
  meansOf(giftOf({ project, club }), { id: meansId(4) }),
  meansOf(giftOf({ project, club: other }), { id: meansId(5), on: isoDate('2023-03-01') }),
  meansOf(giftOf({ project }), { id: meansId(6) }),
  meansOf(giftOf({ project: another, club: other, donor: 'zp2' }), { id: meansId(7) }),
  meansOf(giftOf({ project, club }), { id: meansId(8), withdrawal: { reason: 'ghi nhầm' } }),
]
const of = (day: string) => projectSums(records, project, isoDate(day))

describe('III.6, IV.4: what a donor reads of the own project', () => {
  test('is what was promised and given by the day, by year, by club and to units', () => {
    const sums = of('2023-12-31')
    expect(sums.pledged.moneyDong).toBe(90_000_000)
    expect(sums.given.moneyDong).toBe(30_000_000)
    expect(sums.byYear.map(({ year, given }) => [year, given.moneyDong])).toEqual([
      [2022, 20_000_000],
      [2023, 10_000_000],
    ])
    expect(sums.clubs.map(({ club: id, given }) => [id, given.moneyDong])).toEqual([
      [club, 10_000_000],
      [other, 10_000_000],
    ])
    expect(sums.toUnits.moneyDong).toBe(10_000_000)
    expect(of('2022-12-31').given.moneyDong).toBe(20_000_000)
  })

  test('says of each club whether its book could tell of somebody else’s gifts, and names nobody', () => {
    const sums = of('2023-12-31')
    expect(sums.clubs.map(({ isAlone }) => isAlone)).toEqual([true, false])
    expect(JSON.stringify(sums)).not.toMatch(/zp2|Sông Đà/)
  })
})
