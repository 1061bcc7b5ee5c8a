import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import {
  at,
  type ClubSketch,
  clubsOf,
  communesOf,
  districts,
  registerOf,
} from '../progress/example.test-data.ts'
import { isLate } from '../progress/late.ts'
import { targetOf } from '../progress/sentences/wording.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { gapOf, gapsFirst } from './gap.ts'
import { describeLack, describePlaces, describeWayOut } from './gap-wording.ts'
import { describeReview } from './headline.ts'
import { yearCourses } from './year-course.ts'

const names = new Map(hoaBinhUnits.map(({ key, name }) => [key, name]))
const [first, second] = [at(districts, 0), at(districts, 1)]

function assess(clubs: readonly ClubSketch[], asOf: string) {
  const day = isoDate(asOf)
  return assessPlan(hoaBinh146, registerOf(clubs, day), day)
}

function said(target: string, clubs: readonly ClubSketch[], asOf: string) {
  const assessment = assess(clubs, asOf)
  const verdict = assessment.targets.find((one) => one.target === target)
  if (verdict === undefined) throw new RangeError(`no target ${target}`)
  const gap = gapOf(hoaBinh146, assessment, verdict)
  if (gap === undefined) return undefined
  const { measure } = targetOf(hoaBinh146, verdict)
  return {
    lack: describeLack(gap, { measure, language: 'vi' }),
    where: describePlaces(gap, { names, language: 'vi' }),
    wayOut: describeWayOut(gap, { measure, language: 'vi' }),
  }
}

describe('V.4.a: what a district did not found in a year', () => {
  const everywhereIn = (year: number): ClubSketch[] =>
    districts.map((district) => ({ on: `${year}-05-01`, commune: at(communesOf(district), 0) }))
  const allButFirst = [2021, 2022].flatMap(everywhereIn).filter((_, place) => place !== 0)

  test('is named with its year, and cannot be made good when the year is over', () => {
    expect(said('districts.localFounding', allButFirst, '2022-12-31')).toEqual({
      lack: 'Thiếu 1 câu lạc bộ',
      where: `${names.get(first)} 2021`,
      wayOut: ['Đã qua hạn 31/12/2021: thiếu 1 câu lạc bộ, không bù lại được, cần giải trình trong báo cáo.'],
    })
  })

  test('is not said of the year that still runs', () => {
    const [, ...later] = everywhereIn(2023)
    expect(said('districts.localFounding', [...allButFirst, ...later], '2023-12-30')?.wayOut).toEqual([
      'Đã qua hạn 31/12/2021: thiếu 1 câu lạc bộ, không bù lại được, cần giải trình trong báo cáo.',
    ])
  })
})

describe('what a gap counts is named', () => {
  const gap = {
    target: '',
    side: 'below',
    lacks: 1,
    isAtLeast: false,
    places: [],
    open: [],
    over: [],
  } as const
  const over = [{ lacks: 1, on: isoDate('2021-12-31') }]

  test.each([
    { target: 'clubs.new', gap, vi: 'Thiếu 1 câu lạc bộ', en: '1 club short' },
    {
      target: 'coverage.communes',
      gap: { ...gap, lacks: 1200, isAtLeast: true },
      vi: 'Thiếu ít nhất 1.200 xã, phường, thị trấn',
      en: 'At least 1,200 communes short',
    },
    {
      target: 'districts.planned',
      gap: { ...gap, lacks: 2 },
      vi: 'Thiếu 2 huyện, thành phố',
      en: '2 districts short',
    },
    {
      target: 'clubs.newPerDistrict',
      gap: { ...gap, side: 'above' as const, lacks: 3 },
      vi: 'Thừa 3 câu lạc bộ',
      en: '3 clubs too many',
    },
  ])('$target: $vi', ({ target, gap: one, vi, en }) => {
    const { measure } = targetOf(hoaBinh146, { target })
    expect(describeLack(one, { measure, language: 'vi' })).toBe(vi)
    expect(describeLack(one, { measure, language: 'en' })).toBe(en)
  })

  test('also where it can no longer be made up', () => {
    const { measure } = targetOf(hoaBinh146, { target: 'districts.planned' })
    expect(describeWayOut({ ...gap, over }, { measure, language: 'en' })).toEqual([
      'Past the due day 31/12/2021: the 1 district missing can no longer be made up, and the report has to explain why.',
    ])
  })

  test('too many are not said to be missing', () => {
    const { measure } = targetOf(hoaBinh146, { target: 'clubs.newPerDistrict' })
    const above = { ...gap, side: 'above' as const, over, open: [{ lacks: 2, on: isoDate('2025-12-31') }] }
    expect(describeWayOut(above, { measure, language: 'vi' })).toEqual([
      'Đến 31/12/2025: giảm 2 câu lạc bộ.',
      'Đã qua hạn 31/12/2021: thừa 1 câu lạc bộ, cần giải trình trong báo cáo.',
    ])
  })
})

describe('I.2.a: half of the communes have a club', () => {
  const clubs = communesOf(second).map((commune): ClubSketch => ({ on: '2021-05-01', commune }))

  test('the districts below the half are named, those that reach it are not', () => {
    const { where = '', wayOut = [] } = said('coverage.communes', clubs, '2024-12-31') ?? {}
    expect(where).not.toContain(names.get(second))
    expect(where).toMatch(/4 huyện, thành phố khác$/)
    expect(wayOut).toEqual([
      `Đến 31/12/2025: lập câu lạc bộ ở ${76 - clubs.length} xã, phường, thị trấn nữa.`,
    ])
  })
})

describe('what is said first', () => {
  test('is all that is missed, then all that is behind, and nothing else', () => {
    const assessment = assess(clubsOf(20, { on: '2022-05-01' }), '2024-06-30')
    const said = gapsFirst(hoaBinh146, assessment).map(({ target }) => target)
    const coursesOf = said.map((id) => assessment.targets.find(({ target }) => target === id)?.course)
    expect(coursesOf).toEqual(coursesOf.toSorted().toReversed())
    expect(said.toSorted()).toEqual(
      assessment.targets
        .filter(({ course }) => isLate(course))
        .map(({ target }) => target)
        .toSorted(),
    )
  })

  test('is nothing where nothing is late', () => {
    expect(gapsFirst(hoaBinh146, assess([], '2020-01-01'))).toEqual([])
  })
})

describe('the sentence of the review', () => {
  const headline = (clubs: readonly ClubSketch[]) =>
    describeReview(assess(clubs, '2022-12-31'), { names, language: 'vi' })

  test('names what is missed first, and the district where most is lacking', () => {
    const clubs = districts
      .slice(1)
      .flatMap((district) =>
        clubsOf(2, { on: '2021-05-01', commune: at(communesOf(district), 0) }).concat(
          clubsOf(2, { on: '2022-05-01', commune: at(communesOf(district), 0) }),
        ),
      )
    expect(headline(clubs)).toMatch(
      new RegExp(`^Đến 31/12/2022: \\d+ chỉ tiêu không đạt, .*; vướng nhất ở ${names.get(first)}$`),
    )
  })

  test('names no district where several lack as much', () => {
    expect(headline([])).not.toContain('vướng nhất')
  })
})

describe('the course of a target by its years', () => {
  const clubs = clubsOf(16, { on: '2021-05-01' })
  const coursesOf = (target: string) =>
    yearCourses(
      at(
        assess(clubs, '2022-12-31').targets.filter((one) => one.target === target),
        0,
      ),
    )

  test('says of each year that has begun what is there and what was asked', () => {
    expect(coursesOf('clubs.newPerYear')).toEqual([
      { year: 2021, actual: 16, need: 15, status: 'met', course: 'achieved' },
      { year: 2022, actual: 0, need: 15, status: 'unmet', course: 'missed' },
    ])
  })

  test('counts the districts where each of them owes the year', () => {
    expect(coursesOf('districts.localFounding')).toEqual([
      { year: 2021, actual: 1, need: 10, status: 'unmet', course: 'missed' },
      { year: 2022, actual: 0, need: 10, status: 'unmet', course: 'missed' },
    ])
  })

  test('counts a district that did its part, though nobody knows how far beyond', () => {
    const [verdict] = assess(clubs, '2022-12-31').targets.filter(
      ({ target }) => target === 'districts.localFounding',
    )
    const parts = (verdict?.parts ?? []).map((part) => {
      if (part.status === 'notApplicable') return part
      return { ...part, actual: { low: part.actual.low, high: part.actual.low + 2 } }
    })
    expect(yearCourses({ parts })).toEqual(coursesOf('districts.localFounding'))
  })

  test('is empty where a year is not known or not told, which is not nothing', () => {
    const [verdict] = assess(clubs, '2022-12-31').targets.filter(
      ({ target }) => target === 'clubs.newPerYear',
    )
    const hidden = (verdict?.parts ?? []).map((part) => ({
      ...part,
      actual: { low: 0, high: 'unbounded' as const },
    }))
    expect(yearCourses({ parts: hidden })).toEqual([])
  })

  test('is empty of a target that asks nothing of a year', () => {
    expect(coursesOf('clubs.new')).toEqual([])
  })
})
