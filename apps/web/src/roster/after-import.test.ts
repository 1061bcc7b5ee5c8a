import { assessClub, hoaBinh146, isoDate, tallyClub } from '@lienthehe/domain'
import { clubIdSchema, memberIdSchema } from '@lienthehe/domain/schema'
import type { JudgedRow } from '@lienthehe/office/roster/words'
import { expect, test } from 'vitest'
import { membersAfterImport } from './after-import.ts'
import { isShown } from './row-filter.ts'

const club = clubIdSchema.parse('00000000-0000-4000-9000-00000000000a')
const known = memberIdSchema.parse('00000000-0000-4000-9000-000000000001')
const draft = {
  fullName: 'Bùi Thị Ấm',
  sex: 'female',
  birth: null,
  ethnicity: null,
  hardships: null,
  village: null,
  phone: null,
  citizenId: null,
  subgroup: null,
  joinedOn: isoDate('2022-04-12'),
} as const
const doubt = { severity: 'doubt', field: 'birth', column: null, code: 'birthMissing', value: '' } as const
const place = (row: number) => ({ id: `!${row}`, sheet: '', row })
const rows: readonly JudgedRow[] = [
  { ...place(7), verdict: 'new', draft, findings: [doubt] },
  {
    ...place(8),
    verdict: 'update',
    memberId: known,
    draft: { ...draft, sex: 'male' },
    changes: [],
    findings: [],
  },
  { ...place(9), verdict: 'refused', findings: [doubt] },
]

test('the preview counts the new, the updated as updated, and leaves the refused out', () => {
  const stored = { ...draft, id: known, club, departure: null }
  const asOf = isoDate('2024-09-30')
  const facts = tallyClub({ id: club, establishedOn: asOf }, membersAfterImport(club, [stored], rows), asOf)
  expect(facts.women).toEqual({ yes: 1, no: 1, unknown: 0 })
  expect(assessClub(hoaBinh146, facts)[0]).toMatchObject({ side: 'below', shortfall: 48 })
})

test('a refused row is not one to be checked: it is not taken at all', () => {
  expect(rows.filter((row) => isShown(row, 'withDoubt')).map(({ row }) => row)).toEqual([7])
  expect(rows.filter((row) => isShown(row, 'refused')).map(({ row }) => row)).toEqual([9])
})
