import { expect, test } from 'vitest'
import { blankEntry, draftOf, wrongIn } from './paper-entry.ts'

const typed = {
  ...blankEntry('17@2020-01-01', '2022'),
  number: '12/HD-HNCT',
  issuedOn: '1/2/2022',
  issuer: 'Hội Người cao tuổi tỉnh',
  subject: 'Hướng dẫn',
  clauses: [{ id: 'III.1.b' }],
}

test('a blank form names everything that it lacks at once', () => {
  expect(wrongIn(blankEntry('17@2020-01-01', '')).map(({ field }) => field)).toEqual([
    'draft.number',
    'draft.issuedOn',
    'draft.issuer',
    'draft.subject',
    'draft.year',
    'draft.clauses.0',
  ])
})

test('what was typed is sent with its date and year as the server reads them, and nobody as addressee', () => {
  expect(wrongIn(typed)).toEqual([])
  expect(draftOf(typed, 'hoa-binh-146')).toMatchObject({
    year: 2022,
    issuedOn: '2022-02-01',
    addressees: null,
    clauses: ['III.1.b'],
    proves: [],
  })
})

test('a paper without any clause is asked for one', () => {
  expect(wrongIn({ ...typed, clauses: [] })).toEqual([{ field: 'draft.clauses', problem: 'required' }])
})
