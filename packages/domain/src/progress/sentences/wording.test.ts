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
  communes,
  communesOf,
  districts,
  groundUnknown,
  registerOf,
  verdictOn,
} from '../example.test-data.ts'
import { courseClasses, courseClassOf, courses } from '../part.ts'
import {
  describeAchieved,
  describeCourses,
  describeDemand,
  describeHeadline,
  describeInterval,
  describeTarget,
  describeTargetFigure,
  labelCourse,
  targetOf,
} from './wording.ts'

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

const daBac = at(districts, 1)
const inDaBac = at(communesOf(daBac), 0)
const in2021 = { on: '2021-03-01' }
const inEachDistrict = (count: number) =>
  districts.flatMap((district) => clubsOf(count, { ...in2021, commune: at(communesOf(district), 0) }))

describe('I.2.a: a target of one part says its figure, what lacks and what is due', () => {
  test.each([
    {
      says: says('clubs.new', clubsOf(75, in2021), '2025-12-31'),
      figure: '75 / 75',
      vi: 'Đạt.',
      en: 'Met.',
    },
    {
      says: says('clubs.new', clubsOf(30, in2021), '2023-06-30'),
      figure: '30 / 75',
      vi: 'Còn thiếu 45 câu lạc bộ; theo tiến độ, đến nay cần 39 câu lạc bộ.',
      en: '45 clubs short; on schedule there would be 39 clubs by now.',
    },
    {
      says: says('clubs.new', clubsOf(74, in2021), '2026-01-01'),
      figure: '74 / 75',
      vi: 'Còn thiếu 1 câu lạc bộ.',
      en: '1 club short.',
    },
    {
      says: says('clubs.new', [], '2020-10-08'),
      figure: '0 / 75',
      vi: 'Bắt đầu từ 09/10/2020.',
      en: 'Begins on 09/10/2020.',
    },
    {
      says: says('members.new', [{ ...in2021, members: 'unlisted' }], '2023-06-30'),
      figure: 'chưa có số / 3.750',
      vi: 'Chưa có số liệu (chỉ tiêu: 3.750 thành viên).',
      en: 'No figures yet (target: 3,750 members).',
    },
    {
      says: says('members.new', [in2021, { ...in2021, members: 'unlisted' }], '2023-06-30'),
      figure: 'ít nhất 50 / 3.750',
      vi: 'Hiện chỉ biết có ít nhất 50 thành viên; chỉ tiêu là 3.750.',
      en: 'At least 50 members so far as known; the target is 3,750.',
    },
    {
      says: says(
        'olderMembers.new',
        [{ ...in2021, members: 2000, olderPeople: { yes: 1000, no: 500, unknown: 500 } }],
        '2026-01-01',
      ),
      figure: '1.000–1.500 / hơn 2.700',
      vi: 'Còn thiếu ít nhất 1.201 người cao tuổi.',
      en: 'At least 1,201 older people short.',
    },
    {
      says: says(
        'coverage.communes',
        communes.slice(0, 75).map((commune) => ({ ...in2021, commune })),
        '2026-01-01',
      ),
      figure: '49,7% (75/151)',
      vi: 'Còn thiếu 1 xã, phường, thị trấn.',
      en: '1 commune short.',
    },
    {
      says: says(
        'coverage.communes',
        [...communes.slice(0, 75), groundUnknown].map((commune) => ({ on: '2025-08-01', commune })),
        '2025-12-31',
      ),
      figure: '49,7–50,3% (75–76/151)',
      vi: 'Hiện chỉ biết có từ 75 đến 76 xã, phường, thị trấn; chỉ tiêu là 50%, tức 76.',
      en: 'Between 75 and 76 communes so far as known; the target is 50%, that is 76.',
    },
    {
      says: says(
        'coverage.communes',
        [communes[0] ?? groundUnknown, groundUnknown].map((commune) => ({ on: '2025-08-01', commune })),
        '2025-12-31',
      ),
      figure: '0,7–1,3% (1–2/151)',
      vi: 'Còn thiếu ít nhất 74 xã, phường, thị trấn.',
      en: 'At least 74 communes short.',
    },
    {
      says: says('clubs.funded', [in2021], '2023-06-30'),
      figure: 'chưa có số / 1',
      vi: 'Chưa có số liệu (chỉ tiêu: 100%, tức 1 câu lạc bộ).',
      en: 'No figures yet (target: 100%, that is 1 club).',
    },
    {
      says: says('clubs.maintained', [], '2023-06-30'),
      figure: '–',
      vi: 'Chưa có gì để tính.',
      en: 'There is nothing to count yet.',
    },
  ])('$en', ({ says: { figure, vi, en }, ...expected }) => {
    expect({ figure, vi, en }).toEqual(expected)
  })
})

test('one district that exceeds its quota is met, and said to exceed', () => {
  const [verdict] = assess(clubsOf(9, { ...in2021, commune: inDaBac }), '2025-12-31').targets.filter(
    ({ target }) => target === 'clubs.newPerDistrict',
  )
  const parts = verdict?.parts.filter(({ district }) => district === daBac) ?? []
  expect(verdict && describeTarget({ ...verdict, parts }, { plan: hoaBinh146, names, language: 'vi' })).toBe(
    'Đạt, vượt mức 8 câu lạc bộ.',
  )
  expect(verdict && describeTarget({ ...verdict, parts }, { plan: hoaBinh146, names, language: 'en' })).toBe(
    'Met, above the quota of 8 clubs.',
  )
})

test('the headline counts the targets by their course, the happy ones first', () => {
  const assessment = assess(inEachDistrict(8), '2025-12-31')
  expect(describeHeadline(assessment, { language: 'vi' })).toBe(
    'Đến 31/12/2025: 5 chỉ tiêu đạt, 3 không đạt, 3 chưa đủ số liệu',
  )
  expect(describeHeadline(assessment, { language: 'en' })).toBe(
    'As of 31/12/2025: 5 targets achieved, 3 missed, 3 without enough data',
  )
  const one = { ...assessment, targets: assessment.targets.slice(0, 1) }
  expect(describeHeadline(one, { language: 'en' })).toBe('As of 31/12/2025: 1 target achieved')
})

describe('a shortfall that is known is not summed up with what has no figures', () => {
  const known = { status: 'unmet', course: 'undetermined' } as const
  const unknown = { status: 'undetermined', course: 'undetermined' } as const
  test.each([
    {
      judged: [known, ...Array(8).fill(unknown)],
      vi: '1 chỉ tiêu còn thiếu (chưa rõ có kịp không), 8 chưa đủ số liệu',
      en: '1 target short (perhaps still in time), 8 without enough data',
    },
    { judged: [unknown], vi: '1 chỉ tiêu chưa đủ số liệu', en: '1 target without enough data' },
    {
      judged: [known, known],
      vi: '2 chỉ tiêu còn thiếu (chưa rõ có kịp không)',
      en: '2 targets short (perhaps still in time)',
    },
  ])('$en', ({ judged, ...said }) => {
    const [verdict] = assess([], '2023-06-30').targets
    const targets = judged.map((one) => ({ ...at([verdict], 0), ...one }))
    expect({
      vi: describeCourses(targets, { language: 'vi' }),
      en: describeCourses(targets, { language: 'en' }),
    }).toEqual(said)
  })

  test('the classes add up to the targets, whatever order they are told in', () => {
    const judged = [...courses, 'undetermined' as const].flatMap((course) =>
      (['met', 'unmet', 'undetermined', 'notApplicable'] as const).map((status) => ({ status, course })),
    )
    expect(judged.every((one) => courseClasses.includes(courseClassOf(one)))).toBe(true)
    expect(courses.filter((course) => !courseClasses.includes(course))).toEqual([])
  })
})

test('the short form counts the targets that are achieved, and none that asks for nothing', () => {
  const { targets } = assess(inEachDistrict(8), '2025-12-31')
  expect(describeAchieved({ targets }, { language: 'vi' })).toBe('5/11 chỉ tiêu đạt')
  const more = { targets: [...targets, { course: 'notAsked' as const }] }
  expect(describeAchieved(more, { language: 'en' })).toBe('5 of 11 targets achieved')
})

test.each([
  { count: exactly(3214), vi: '3.214', en: '3,214' },
  { count: { low: 3214, high: 3260 }, vi: '3.214–3.260', en: '3,214–3,260' },
  { count: { low: 3214, high: 'unbounded' }, vi: 'ít nhất 3.214', en: 'at least 3,214' },
  { count: { low: 0, high: 'unbounded' }, vi: 'chưa có số', en: 'no figure' },
] as const)('a count of $en', ({ count, vi, en }) => {
  expect(describeInterval(count, { language: 'vi' })).toBe(vi)
  expect(describeInterval(count, { language: 'en' })).toBe(en)
})

test('the demands of the plan in short', () => {
  expect(hoaBinh146.targets.map(({ demand }) => describeDemand(demand, { language: 'vi' }))).toEqual([
    '75',
    '15',
    '7–8',
    'ít nhất 50%',
    '3.750',
    'hơn 2.700',
    '100%',
    'ít nhất 70%',
    '100%',
    '100%',
    '1',
  ])
})

test('a course has one word in each language', () => {
  expect(labelCourse({ status: 'unmet', course: 'behind' }, 'vi')).toBe('Chậm tiến độ')
  expect(labelCourse({ status: 'unmet', course: 'behind' }, 'en')).toBe('Behind')
  expect(labelCourse({ status: 'unmet', course: 'undetermined' }, 'vi')).toBe('Còn thiếu')
})

test('a target that the plan does not have is a bug, not a blank', () => {
  expect(() => targetOf(hoaBinh146, { target: 'clubs.old' })).toThrow('clubs.old')
})
