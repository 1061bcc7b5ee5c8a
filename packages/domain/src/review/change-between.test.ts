import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan, type PlanAssessment, type TargetVerdict } from '../progress/assess-plan.ts'
import { communes, registerOf } from '../progress/example.test-data.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import type { UnitKey } from '../units/unit.ts'
import { describeHappened, describeTargetChange } from './change-between.ts'
import { districtNamesOf } from './district-names.ts'

const commune = (place: number): UnitKey => {
  const found = communes[place]
  if (found === undefined) throw new Error(`no commune ${place}`)
  return found
}
const clubs = [
  { on: '2021-03-01', commune: commune(0) },
  { on: '2022-05-01', commune: commune(1), events: [['2023-02-01', 'dissolved']] },
  { on: '2023-06-01', commune: commune(150) },
] as const
const on = (day: string) => {
  const known = clubs.filter((club) => club.on <= day)
  return assessPlan(hoaBinh146, registerOf(known, isoDate(day)), isoDate(day))
}
const names = districtNamesOf(hoaBinh146, hoaBinhUnits, 'vi')
const happened = (from: string, to: string) => describeHappened(on(from), on(to), { names, language: 'vi' })
const targetOf = ({ targets }: PlanAssessment, id: string): TargetVerdict => {
  const found = targets.find(({ target }) => target === id)
  if (found === undefined) throw new Error(id)
  return found
}
const change = (id: string, from: string, to: string) =>
  describeTargetChange(targetOf(on(to), id), { before: targetOf(on(from), id), language: 'vi' })

describe('what is said of two days of a plan', () => {
  test('by how much a target stands otherwise', () => {
    expect(change('clubs.new', '2021-01-31', '2021-12-31')).toBe('+1')
    expect(change('clubs.new', '2021-12-31', '2023-12-31')).toBe('+2')
    expect(change('clubs.newPerYear', '2021-12-31', '2022-12-31')).toMatch(
      /^số năm đạt 0, số năm đã đến kỳ \+1$/,
    )
  })

  test('a figure that stays is the same, or judged otherwise because more is due', () => {
    expect(change('clubs.new', '2021-12-31', '2021-12-31')).toBe('không đổi')
    const [before, now] = [targetOf(on('2021-12-31'), 'clubs.new'), targetOf(on('2021-12-31'), 'clubs.new')]
    const course = now.course === 'behind' ? 'missed' : 'behind'
    expect(describeTargetChange({ ...now, course }, { before, language: 'vi' })).toContain(
      'số không đổi; đánh giá khác',
    )
  })

  test('and why: the clubs that were founded and where, those that ceased, and the people', () => {
    const [founded, stopped] = happened('2021-12-31', '2023-12-31')
    expect(founded).toMatch(/^Lập mới 2 câu lạc bộ: .+ 1; .+ 1\.$/)
    expect(stopped).toBe('1 câu lạc bộ thôi hoạt động.')
    expect(happened('2021-12-31', '2021-12-31')).toEqual([])
  })
})
