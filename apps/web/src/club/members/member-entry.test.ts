import { isoDate } from '@lienthehe/domain'
import { memberDraftSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { blankHardship, emptyEntry, entryOf, readEntry } from './member-entry.ts'

const day = { today: isoDate('2024-09-30'), establishedOn: isoDate('2022-04-12') }
const typed = {
  ...emptyEntry({ village: 'Sơn Phú', joinedOn: day.today }),
  fullName: 'Bùi Thị Ấm',
  birth: '1951',
}

function problemsOf(entry: object) {
  return readEntry({ ...typed, ...entry }, day).problems
}

test('a name and a year of birth are enough; what was not asked is unknown, not no', () => {
  const { draft, problems } = readEntry(typed, day)
  expect(problems).toEqual([])
  expect(draft).toMatchObject({ birth: '1951', sex: null, ethnicity: null, hardships: null })
})

test('a birth that was left empty is not a birth that nobody knows', () => {
  expect(problemsOf({ birth: '' })).toEqual([{ field: 'draft.birth', problem: 'required' }])
  expect(problemsOf({ birth: '', birthUnknown: true })).toEqual([])
})

test('a birth that cannot be read is refused, and counts as unknown while it is typed', () => {
  expect(problemsOf({ birth: '48' })).toEqual([{ field: 'draft.birth', problem: 'birthInvalid' }])
  expect(readEntry({ ...typed, birth: '19' }, day).draft.birth).toBeNull()
})

test('“no hardship” is an answer, “there is some” without a kind is not', () => {
  expect(readEntry({ ...typed, hardship: 'none' }, day).draft.hardships).toEqual([])
  expect(problemsOf({ hardship: 'some' })).toEqual([{ field: 'draft.hardships', problem: 'required' }])
})

test('a wrong date of a hardship is named with its place', () => {
  const hardships = [{ kind: 'poor', from: '31/02/2023', to: '' }]
  expect(problemsOf({ hardship: 'some', hardships })).toEqual([
    { field: 'draft.hardships.0.from', problem: 'dateInvalid' },
  ])
})

test('a hardship of which no kind is chosen yet is named with its place, and counts as unknown while it is typed', () => {
  const hardships = [
    { kind: 'poor', from: '', to: '' },
    { kind: '', from: '', to: '' },
  ]
  expect(problemsOf({ hardship: 'some', hardships })).toEqual([
    { field: 'draft.hardships.1.kind', problem: 'required' },
  ])
  const entry = { ...typed, hardship: 'some', hardships: [blankHardship] } as const
  expect(readEntry(entry, day).draft.hardships).toBeNull()
})

test('joining before the club was there is refused as the domain says', () => {
  expect(problemsOf({ joinedOn: '01/01/2020' })).toEqual([
    { field: 'draft.joinedOn', problem: 'beforeEstablishment' },
  ])
})

test('a stored member opened in the form and saved untouched stays as it was', () => {
  const stored = memberDraftSchema.parse({
    fullName: 'Đinh Văn Bảo',
    sex: 'male',
    birth: '1958-12',
    ethnicity: 'muong',
    hardships: [
      { kind: 'poor', from: '2020-01-01', to: '2022-01-01' },
      { kind: 'poor', from: '2023-01-01', to: null },
    ],
    village: null,
    phone: '0912 345 678',
    citizenId: null,
    subgroup: 'Tổ 2',
    joinedOn: '2022-04-12',
  })
  expect(readEntry(entryOf(stored), day)).toEqual({ draft: stored, problems: [] })
})
