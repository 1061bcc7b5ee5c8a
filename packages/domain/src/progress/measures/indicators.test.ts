import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate, yearBefore } from '../../calendar/iso-date.ts'
import { clubIdSchema } from '../../clubs/club-id-schema.ts'
import { type Beneficiaries, noBeneficiaries } from '../../facts/beneficiaries.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { highestOf, type Interval } from '../../verdicts/interval.ts'
import { type ClubSketch, registerOf } from '../example.test-data.ts'
import { placeRegister } from '../register.ts'
import { describeIndicator } from '../sentences/indicator-wording.ts'
import { compareBands } from './bands-met.ts'
import { readIndicators, yearBeforeOf } from './indicators.ts'

const today = isoDate('2024-06-30')
const situationOn = (clubs: readonly ClubSketch[], day = today) =>
  placeRegister(hoaBinh146, registerOf(clubs, day), day)

/** The indicators of plan 146 for these clubs, whose members are all alike. */
function readingsOf(
  now: readonly ClubSketch[],
  { before = now, each = noBeneficiaries }: { before?: readonly ClubSketch[]; each?: Beneficiaries } = {},
) {
  const then = yearBeforeOf(situationOn(before, yearBefore(today)))
  const readings = readIndicators(situationOn(now), then, () => each)
  return (id: string) => {
    const found = readings.find(({ indicator }) => indicator === id)
    if (found === undefined) throw new RangeError(`no indicator ${id}`)
    return found
  }
}

const of50 = (yes: number, unknown = 0) => ({ yes, no: 50 - yes - unknown, unknown })

describe('II.2: people of the operating clubs', () => {
  const each = {
    poorOlderWomen: of50(10, 5),
    ethnicMinority: of50(0, 50),
    leftPoverty: { yes: 3, no: 7, unknown: 2 },
  }

  test('each figure is a range of all members', () => {
    const reading = readingsOf([{ on: '2021-03-01' }, { on: '2021-04-01' }], { each })(
      'people.poorOlderWomen',
    )
    expect(reading).toMatchObject({
      clause: 'II.2',
      actual: { low: 20, high: 30 },
      of: { low: 100, high: 100 },
    })
    expect(describeIndicator(reading, { language: 'vi' })).toBe('20–30% (20–30/100)')
  })

  test('what nobody recorded is not 0', () => {
    const reading = readingsOf([{ on: '2021-03-01' }], { each })('people.ethnicMinority')
    expect(describeIndicator(reading, { language: 'vi' })).toBe('chưa có số / 50')
    expect(describeIndicator(reading, { language: 'en' })).toBe('no figure / 50')
  })

  test('a club without a list leaves the number open, and one that stopped is not counted', () => {
    const unlisted = readingsOf([{ on: '2021-03-01' }, { on: '2021-04-01', members: 'unlisted' }], { each })
    expect(unlisted('people.poorOlderWomen')).toMatchObject({
      actual: { low: 10, high: 'unbounded' },
      of: { low: 50, high: 'unbounded' },
    })
    expect(describeIndicator(unlisted('people.poorOlderWomen'), { language: 'vi' })).toBe(
      'ít nhất 10 / ít nhất 50',
    )
    const stopped = readingsOf([{ on: '2021-03-01', events: [['2023-01-01', 'dissolved']] }], { each })
    expect(describeIndicator(stopped('people.poorOlderWomen'), { language: 'vi' })).toBe('chưa có ai để tính')
  })

  test('I.1:1: of those who left poverty the whole is whoever was poor since they joined', () => {
    const reading = readingsOf([{ on: '2021-03-01' }], { each })('people.leftPoverty')
    expect(reading).toMatchObject({ clause: 'I.1:1', actual: { low: 3, high: 5 }, of: { low: 10, high: 12 } })
    expect(describeIndicator(reading, { language: 'vi' })).toBe('3–5 / 10–12')
  })
})

describe('I.2.a: “nâng cao chất lượng” is more bands than on the same day a year ago', () => {
  const club = (women: number, unknown = 0): ClubSketch => ({
    on: '2021-03-01',
    facts: { women: of50(women, unknown), age55: of50(32), disadvantaged: of50(32) },
  })

  test('one club entered a band, one left it, one stayed', () => {
    const reading = readingsOf([club(32), club(20), club(32)], { before: [club(20), club(32), club(32)] })(
      'clubs.gaining',
    )
    expect(reading).toMatchObject({
      since: '2023-06-30',
      compared: 3,
      more: { low: 1, high: 1 },
      fewer: { low: 1, high: 1 },
    })
    expect(describeIndicator(reading, { language: 'vi' })).toBe(
      'đạt nhiều khung hơn: 1; ít khung hơn: 1; trong 3 câu lạc bộ cũng hoạt động ngày 30/06/2023',
    )
    expect(describeIndicator(reading, { language: 'en' })).toBe(
      'meet more bands: 1; fewer: 1; of 3 clubs that operated on 30/06/2023 too',
    )
  })

  test('an answer that lacks on one of the days is no change, and none ruled out', () => {
    const reading = readingsOf([club(32)], { before: [club(25, 25)] })('clubs.gaining')
    expect(reading).toMatchObject({ more: { low: 0, high: 1 }, fewer: { low: 0, high: 0 } })
    expect(describeIndicator(reading, { language: 'en' })).toContain('meet more bands: no figure; fewer: 0')
  })

  test('a club founded since is compared with nothing', () => {
    const reading = readingsOf([{ ...club(32), on: '2023-07-01' }])('clubs.gaining')
    expect(reading).toMatchObject({ compared: 0 })
    expect(describeIndicator(reading, { language: 'vi' })).toBe(
      'chưa có câu lạc bộ nào hoạt động từ 30/06/2023 để so',
    )
  })

  test('the numbers hold exactly the changes that some completion of the unknown shows', () => {
    const range = fc.tuple(fc.nat(4), fc.nat(2)).map(([low, more]): Interval => ({ low, high: low + more }))
    const clubOf = (place: number) => clubIdSchema.parse(`00000000-0000-4000-8000-00000000000${place}`)
    fc.assert(
      fc.property(fc.array(fc.tuple(range, range), { maxLength: 6 }), (clubs) => {
        const met = (at: 0 | 1) => new Map(clubs.map((pair, place) => [clubOf(place), pair[at]]))
        const valuesOf = (count: Interval) =>
          Array.from({ length: highestOf(count) - count.low + 1 }, (_, step) => count.low + step)
        const changes = clubs.map(([then, now]) =>
          valuesOf(then).flatMap((before) => valuesOf(now).map((after) => Math.sign(after - before))),
        )
        const range = (sign: number) => ({
          low: changes.filter((signs) => signs.every((one) => one === sign)).length,
          high: changes.filter((signs) => signs.includes(sign)).length,
        })
        expect(compareBands(met(0), met(1))).toEqual({
          compared: clubs.length,
          more: range(1),
          fewer: range(-1),
        })
      }),
      { seed: 146 },
    )
  })
})

test('a plan that speaks of nothing beside its targets has no indicators', () => {
  const { indicators, ...plan } = hoaBinh146
  expect(indicators.length).toBeGreaterThan(0)
  const situation = placeRegister(plan, registerOf([{ on: '2021-03-01' }], today), today)
  expect(readIndicators(situation, yearBeforeOf(situation), () => noBeneficiaries)).toEqual([])
})
