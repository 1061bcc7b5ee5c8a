import { hoaBinh146 } from '@lienthehe/domain'
import { unitPlanSchema } from '@lienthehe/domain/schema'
import { describe, expect, test } from 'vitest'
import { blankEntry, clubsTyped, draftOf, entryOf, labelEntryField, wrongIn } from './unit-plan-entry.ts'

const stored = unitPlanSchema.parse({
  id: '00000000-0000-4000-8000-000000000001',
  unit: '150@2020-01-01',
  plan: hoaBinh146.id,
  number: '85/KH-UBND',
  issuedOn: '2020-12-01',
  issuer: 'UBND huyện Đà Bắc',
  clubs: [
    { year: 2021, source: 'district', clubs: 1 },
    { year: 2022, source: null, clubs: 0 },
  ],
  withdrawal: null,
})
const { id: _, withdrawal: __, ...draft } = stored

describe('a unit’s plan as it is typed', () => {
  test('what is stored comes back unchanged', () => {
    expect(draftOf(entryOf(stored), stored)).toEqual(draft)
    expect(wrongIn(entryOf(stored))).toEqual([])
  })

  test('a blank one has a row for each year, and tells all that is left out at once', () => {
    const blank = blankEntry(hoaBinh146.period.years)
    expect(wrongIn(blank).map(({ field, problem }) => `${field} ${String(problem)}`)).toEqual([
      'draft.number required',
      'draft.issuedOn required',
      'draft.issuer required',
      ...[0, 1, 2, 3, 4].map((place) => `draft.clubs.${place}.clubs required`),
    ])
    expect(clubsTyped(blank)).toEqual([])
  })

  test.each(['-1', '1,5', 'hai', '1e3'])('%s is no number of clubs', (clubs) => {
    const entry = { ...entryOf(stored), clubs: [{ year: '2021', source: '' as const, clubs }] }
    expect(wrongIn(entry)).toEqual([{ field: 'draft.clubs.0.clubs', problem: 'countInvalid' }])
  })

  test('two versions are told apart row by row', () => {
    expect(labelEntryField(entryOf(stored), 'clubs', 'vi')).toBe(
      '2021: 1 (Ngân sách huyện); 2022: 0 (Không ghi nguồn)',
    )
  })
})
