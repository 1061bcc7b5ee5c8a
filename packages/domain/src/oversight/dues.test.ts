import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { district, paperOf } from '../papers/example.test-data.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { describeDuesMessage, duesOf } from './dues.ts'
import { dutiesOf, proofsIn } from './obligation-proofs.ts'

function duesIn(asOf: string) {
  if (district === undefined) throw new RangeError('the list has no such unit')
  const paper = paperOf({ unit: district.key, year: 2021, proves: ['districtCommittees.budget'] })
  const proofs = proofsIn(hoaBinh146, { papers: [paper], unitPlans: [] })
  return duesOf(dutiesOf(hoaBinh146, proofs, { unit: district, asOf: isoDate(asOf) }))
}

test('what is owed comes in the order in which it fell due; what was done or never falls due is left out', () => {
  const dues = duesIn('2022-06-01')
  expect(dues.map(({ obligation, dueOn }) => [dueOn, obligation.id])).toEqual([
    ['2021-12-31', 'districtCommittees.yearlyReport'],
    ['2022-12-31', 'districtCommittees.budget'],
    ['2022-12-31', 'districtCommittees.yearlyReport'],
    ['2025-12-31', 'districtCommittees.plan'],
  ])
})

test('the message says who owes what for when, a line each', () => {
  const [first] = duesIn('2022-01-02')
  if (first === undefined) throw new RangeError('nothing is due')
  const about = { ...hoaBinh146, unit: 'Huyện Đà Bắc', asOf: isoDate('2022-01-02') }
  expect(describeDuesMessage([first], { about, language: 'vi' })).toBe(
    'Việc còn phải làm theo Kế hoạch 146/KH-UBND, Huyện Đà Bắc, tính đến 02/01/2022:\n' +
      '- Ủy ban nhân dân các huyện, thành phố: Kinh phí hằng năm trong dự toán, năm 2021 (V.4.c). Quá hạn 2 ngày.',
  )
  expect(describeDuesMessage([first], { about, language: 'en' })).toContain('2021 (V.4.c). 2 days overdue.')
})
