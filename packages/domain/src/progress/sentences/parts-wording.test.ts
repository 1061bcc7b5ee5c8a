import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { hoaBinhUnits } from '../../units/hoa-binh.ts'
import { exactly } from '../../verdicts/interval.ts'
import { assessPlan } from '../assess-plan.ts'
import {
  at,
  type ClubSketch,
  clubsOf,
  communesOf,
  districts,
  groundUnknown,
  registerOf,
  verdictOn,
} from '../example.test-data.ts'
import { describeTarget, describeTargetFigure } from './wording.ts'

const names = new Map(hoaBinhUnits.map(({ key, name }) => [key, name]))

function assess(clubs: readonly ClubSketch[], asOf: string) {
  const day = isoDate(asOf)
  return assessPlan(hoaBinh146, registerOf(clubs, day), day)
}

function says(...situation: Parameters<typeof verdictOn>) {
  const verdict = verdictOn(...situation)
  return {
    figure: describeTargetFigure(verdict, { language: 'vi' }),
    vi: describeTarget(verdict, { plan: hoaBinh146, names, language: 'vi' }),
    en: describeTarget(verdict, { plan: hoaBinh146, names, language: 'en' }),
  }
}

const [cityDistrict, daBac] = [at(districts, 0), at(districts, 1)]
const inDaBac = at(communesOf(daBac), 0)
const in2021 = { on: '2021-03-01' }
const inEachDistrict = (count: number) =>
  districts.flatMap((district) => clubsOf(count, { ...in2021, commune: at(communesOf(district), 0) }))

describe('a target of many parts names those that fail', () => {
  test('a year that fell short is named, also when the others are met', () => {
    const clubs = [...clubsOf(15, in2021), ...clubsOf(12, { on: '2022-03-01' })]
    expect(says('clubs.newPerYear', clubs, '2022-12-31')).toEqual({
      figure: '1/2 năm',
      vi: 'Năm 2022 thiếu 3 câu lạc bộ.',
      en: '2022 short by 3 clubs.',
    })
  })

  test('districts are called by their names, and not more than six of them', () => {
    const clubs = clubsOf(7, { ...in2021, commune: inDaBac })
    const { figure, vi, en } = says('clubs.newPerDistrict', clubs, '2025-12-31')
    expect(figure).toBe('1/10 huyện, thành phố')
    expect(vi).toContain('Hòa Bình thiếu 7 câu lạc bộ; ')
    expect(vi).not.toContain('Đà Bắc')
    expect(vi.split(';')).toHaveLength(6)
    expect(vi).toMatch(/ và 3 huyện, thành phố khác\.$/)
    expect(en).toMatch(/ and 3 more\.$/)
  })

  test('a district without a name is called by its key, never left out', () => {
    const [verdict] = assess([], '2025-12-31').targets.filter(
      ({ target }) => target === 'clubs.newPerDistrict',
    )
    expect(
      verdict && describeTarget(verdict, { plan: hoaBinh146, names: new Map(), language: 'en' }),
    ).toContain(`${cityDistrict} short by 7`)
  })

  test('a shortfall that may be larger says “at least”', () => {
    const clubs = [...inEachDistrict(7).slice(2), { on: '2025-08-01', commune: groundUnknown }]
    expect(says('clubs.newPerDistrict', clubs, '2025-12-31').en).toContain('Hòa Bình short by at least 1')
  })

  test('a district-year whose money is not recorded is not called short', () => {
    const clubs = districts.flatMap((district) => ({
      ...in2021,
      commune: at(communesOf(district), 0),
      money: district === daBac ? null : ('commune' as const),
    }))
    expect(says('districts.localFounding', clubs, '2021-12-31')).toEqual({
      figure: '9–10/10 huyện, thành phố trong năm',
      vi: 'Chưa đủ số liệu về Đà Bắc năm 2021.',
      en: 'Not enough data about Đà Bắc 2021.',
    })
  })

  test('all met is said, and who exceeded the quota', () => {
    expect(says('clubs.newPerDistrict', inEachDistrict(8), '2025-12-31')).toMatchObject({
      figure: '10/10 huyện, thành phố',
      vi: 'Tất cả các huyện, thành phố đã đến kỳ đều đạt.',
    })
    expect(
      says('clubs.newPerDistrict', [...inEachDistrict(8), { ...in2021, commune: inDaBac }], '2025-12-31'),
    ).toMatchObject({
      vi: 'Tất cả các huyện, thành phố đã đến kỳ đều đạt; vượt mức: Đà Bắc.',
      en: 'Met in all districts due so far; above the quota: Đà Bắc.',
    })
  })

  test('before the first year nothing is counted out of nothing', () => {
    expect(says('clubs.newPerYear', [], '2020-12-31')).toEqual({
      figure: '–',
      vi: 'Chưa đến kỳ.',
      en: 'Not yet due.',
    })
  })

  test('a plan without districts has no figure for them', () => {
    const verdict = at(assess([], '2023-06-30').targets, 2)
    expect(describeTargetFigure({ ...verdict, parts: [] }, { language: 'vi' })).toBe('–')
  })
})

describe('I.2.a: of each year that is over its own shortfall is said, then which year is not over', () => {
  const [over, running, unknown, met] = [
    { status: 'unmet', course: 'missed', dueNow: 15, side: 'below', need: 15 },
    { status: 'unmet', course: 'behind', dueNow: 7, side: 'below', need: 15 },
    { status: 'undetermined', course: 'undetermined', need: 15 },
    { status: 'met', course: 'achieved', need: 15, exceeded: false },
  ] as const
  const later = { status: 'notApplicable', course: 'notStarted', appliesFrom: isoDate('2025-01-01') } as const
  const short = (of: typeof over | typeof running, shortfall: number) => ({
    ...of,
    shortfall,
    actual: exactly(15 - shortfall),
  })
  const open = { ...unknown, actual: { low: 8, high: 20 } }
  const done = { ...met, actual: exactly(15) }
  test.each([
    {
      years: [done, short(over, 7), short(over, 12), short(running, 11)],
      vi: 'Năm 2022 thiếu 7 câu lạc bộ, năm 2023 thiếu 12; năm 2024 chưa hết.',
      en: '2022 short by 7 clubs, 2023 short by 12; 2024 is not over.',
    },
    { years: [short(over, 1)], vi: 'Năm 2021 thiếu 1 câu lạc bộ.', en: '2021 short by 1 club.' },
    {
      years: [done, done, short(running, 6)],
      vi: 'Năm 2023 chưa hết, còn thiếu 6 câu lạc bộ.',
      en: '2023 is not over, short by 6 clubs so far.',
    },
    {
      years: [{ ...short(running, 6), actual: { low: 8, high: 9 } }],
      vi: 'Năm 2021 chưa hết, còn thiếu ít nhất 6 câu lạc bộ.',
      en: '2021 is not over, short by at least 6 clubs so far.',
    },
    {
      years: [open, short(over, 2), open, short(running, 3)],
      vi: 'Năm 2022 thiếu 2 câu lạc bộ; năm 2024 chưa hết; chưa đủ số liệu về năm 2021, năm 2023.',
      en: '2022 short by 2 clubs; 2024 is not over; not enough data about 2021, 2023.',
    },
    { years: [done, open], vi: 'Chưa đủ số liệu về năm 2022.', en: 'Not enough data about 2022.' },
    { years: [open, open], vi: 'Chưa có số liệu theo năm.', en: 'No figures by year yet.' },
    {
      years: [short(over, 3), short(over, 1), short(over, 5), short(over, 2), short(over, 4)],
      vi: 'Năm 2021 thiếu 3 câu lạc bộ, năm 2023 thiếu 5, năm 2025 thiếu 4 và 2 năm khác.',
      en: '2021 short by 3 clubs, 2023 short by 5, 2025 short by 4 and 2 more.',
    },
    {
      years: [short(over, 3), short(over, 3), short(over, 3)],
      vi: 'Năm 2021 thiếu 3 câu lạc bộ, năm 2022 thiếu 3, năm 2023 thiếu 3.',
      en: '2021 short by 3 clubs, 2022 short by 3, 2023 short by 3.',
    },
    {
      years: [done, done, done, done, done],
      vi: 'Tất cả các năm đã đến kỳ đều đạt.',
      en: 'Met in all years due so far.',
    },
  ])('$en', ({ years, ...said }) => {
    const verdict = verdictOn('clubs.newPerYear', [], '2025-12-31')
    const parts = verdict.parts.map((part, place) => ({
      ...{ year: part.year, span: null, district: null, of: null, actual: exactly(0) },
      ...(years[place] ?? later),
    }))
    const told = { ...verdict, parts }
    expect({
      vi: describeTarget(told, { plan: hoaBinh146, names, language: 'vi' }),
      en: describeTarget(told, { plan: hoaBinh146, names, language: 'en' }),
    }).toEqual(said)
  })

  test('from a register: 16, 8 and 3 clubs founded, and 2024 has just begun', () => {
    const founded = [16, 8, 3].flatMap((count, place) => clubsOf(count, { on: `${2021 + place}-05-01` }))
    expect(says('clubs.newPerYear', founded, '2024-02-01').vi).toBe(
      'Năm 2022 thiếu 7 câu lạc bộ, năm 2023 thiếu 12; năm 2024 chưa hết.',
    )
  })
})
