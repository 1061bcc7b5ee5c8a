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
import type { Language } from '../text/language.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { describePeople, describePrivacy, inDistrict, presentProgress } from './present.ts'
import { publishProgress } from './publish.ts'

const names = new Map(hoaBinhUnits.map(({ key, name }) => [key, name]))
const asOf = isoDate('2025-12-31')
const daBac = at(districts, 1)

const clubs: ClubSketch[] = districts.flatMap((district) =>
  clubsOf(district === daBac ? 9 : 7, {
    on: '2021-03-01',
    commune: at(communesOf(district), 0),
    members: 52,
  }),
)
const published = publishProgress(hoaBinh146, assessPlan(hoaBinh146, registerOf(clubs, asOf), asOf))

function present(language: Language, district: (typeof districts)[number] | null = null) {
  return presentProgress(hoaBinh146, published, names, { district, language })
}

describe('the public progress in words', () => {
  test('says where the plan stands, of which plan and of which day', () => {
    expect(present('vi')).toMatchObject({
      plan: { id: 'hoa-binh-146', number: '146/KH-UBND' },
      asOf: '2025-12-31',
      language: 'vi',
      headline: 'Đến 31/12/2025: 2 chỉ tiêu đạt, 6 không đạt, 3 chưa đủ số liệu',
      summary: '72 câu lạc bộ đang hoạt động, khoảng 3.740 thành viên',
    })
    expect(present('en')).toMatchObject({
      headline: 'As of 31/12/2025: 2 targets achieved, 6 missed, 3 without enough data',
      summary: '72 clubs operating, about 3,740 members',
    })
  })

  test('the headline counts each target once', () => {
    const { headline, targets } = present('en')
    const counts = [...headline.slice(headline.indexOf(':')).matchAll(/\d+/g)].map(Number)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(targets.length)
  })

  test('every target has its name, clause, label, figure, sentence and bullet', () => {
    expect(present('vi').targets[0]).toEqual({
      id: 'clubs.new',
      clause: 'mục I.2.a',
      name: 'Câu lạc bộ thành lập mới',
      status: 'unmet',
      course: 'missed',
      label: 'Không đạt',
      figure: '72 / 75',
      sentence: 'Còn thiếu 3 câu lạc bộ.',
      bullet: { low: 72, high: 72, need: 75, scale: 90 },
    })
  })

  test('3,744 members are neither 3,750 nor met', () => {
    const [members] = present('vi').targets.filter(({ id }) => id === 'members.new')
    expect(members).toMatchObject({ figure: '3.740 / 3.750', status: 'unmet' })
  })
})

describe('the progress of one district', () => {
  test('is what the plan asks of each district', () => {
    const view = present('vi', daBac)
    expect(view.targets.map(({ id }) => id)).toEqual(['clubs.newPerDistrict', 'districts.localFounding'])
    expect(view.targets[0]).toMatchObject({
      status: 'met',
      sentence: 'Đạt, vượt mức 8 câu lạc bộ.',
      figure: '9 / 7–8',
    })
    expect(view.targets[1]).toMatchObject({ status: 'unmet', figure: '1/5 huyện, thành phố trong năm' })
    expect(view.headline).toBe('Đến 31/12/2025: 1 chỉ tiêu đạt, 1 không đạt')
    expect(view.summary).toBe('9 câu lạc bộ đang hoạt động')
  })

  test('says nothing of a target that asks nothing of a district', () => {
    const [whole] = published.targets
    expect(whole && inDistrict(whole, daBac)).toBeUndefined()
  })

  test('has a verdict of its own: met here though unmet in the province', () => {
    const localFounding = published.targets.at(-1)
    const founded = published.targets[2]
    expect(founded?.status).toBe('met')
    expect(localFounding && inDistrict(localFounding, daBac)).toMatchObject({ status: 'unmet' })
    expect(localFounding && inDistrict(localFounding, daBac)?.parts).toHaveLength(5)
  })
})

test.each([
  {
    cell: { kind: 'number', people: { low: 7200, high: 7200 } },
    vi: 'khoảng 7.200 thành viên',
    en: 'about 7,200 members',
  },
  {
    cell: { kind: 'suppressed' },
    vi: 'số thành viên không công bố (quá ít)',
    en: 'number of members not published (too few)',
  },
  { cell: { kind: 'notAvailable' }, vi: 'chưa có số thành viên', en: 'number of members not known yet' },
  { cell: { kind: 'notApplicable' }, vi: 'chưa đến kỳ', en: 'not yet due' },
] as const)('people in public: $en', ({ cell, vi, en }) => {
  expect(describePeople(cell, { language: 'vi' })).toBe(vi)
  expect(describePeople(cell, { language: 'en' })).toBe(en)
})

test('whoever reads rounded figures is told why rows need not add up', () => {
  expect(describePrivacy('vi')).toMatch(
    'làm tròn xuống đến bội số của 5, nên cộng các dòng có thể không khớp với tổng',
  )
  expect(describePrivacy('en')).toMatch(
    'rounded down to a multiple of 5, so that rows may not add up to their total',
  )
})
