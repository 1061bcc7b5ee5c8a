import { expect, test } from 'vitest'
import { type FormField, problemsFound, problemsLeft, problemsRefused, summaryOf } from './problems.ts'

const rows = [
  { from: '31/02/2023', to: '' },
  { from: '', to: '40/01/2024' },
]
const entry = { name: '', birth: '', birthUnknown: false, rows }
const dates: readonly FormField[] = rows.flatMap((_, place) =>
  (['from', 'to'] as const).map((end) => ({
    path: `draft.rows.${place}.${end}`,
    at: [`rows.${place}.${end}`],
    id: `row-${place}-${end}`,
    label: `Dòng ${place + 1}`,
  })),
)
const fields: readonly FormField[] = [
  { path: 'draft.name', at: ['name'], id: 'name', label: 'Họ và tên' },
  { path: 'draft.birth', at: ['birth', 'birthUnknown'], id: 'birth', label: 'Ngày sinh' },
  ...dates,
]
const found = problemsFound([
  { field: 'draft.rows.1.to', problem: 'dateInvalid' },
  { field: 'draft.rows.0.from', problem: 'dateInvalid' },
  { field: 'draft.birth', problem: 'required' },
  { field: 'draft.name', problem: 'required' },
])

function left(typed: typeof entry) {
  return problemsLeft(found, fields, { judged: entry, typed }).map(({ path }) => path)
}

test('the summary follows the order of the fields, not that of the answer, and leads to each control', () => {
  expect(summaryOf(found, fields, 'vi').map(({ field }) => field)).toEqual([
    'name',
    'birth',
    'row-0-from',
    'row-1-to',
  ])
  expect(summaryOf(found, fields, 'vi')[0]?.text).toBe('Họ và tên: Chưa điền.')
})

test('the problem of a field is over once that field is typed, and the others stand', () => {
  expect(left(entry)).toHaveLength(4)
  expect(left({ ...entry, name: 'Bùi Thị Ấm' })).not.toContain('draft.name')
  expect(left({ ...entry, name: 'Bùi Thị Ấm' })).toHaveLength(3)
})

test('a field that is answered by another control is no longer wrong', () => {
  expect(left({ ...entry, birthUnknown: true })).not.toContain('draft.birth')
})

test('in a list only the row that is typed is cleared', () => {
  const typed = [{ from: '28/02/2023', to: '' }, rows[1] ?? { from: '', to: '' }]
  expect(left({ ...entry, rows: typed })).toEqual(['draft.rows.1.to', 'draft.birth', 'draft.name'])
})

test('a problem of a row that was removed is over', () => {
  expect(left({ ...entry, rows: [] })).toEqual(['draft.birth', 'draft.name'])
})

test('a refusal that names no field stands beside the one that the form knows it to be about', () => {
  const refusal = { reason: 'lastAdmin' } as const
  expect(problemsRefused(refusal, {}, entry)).toEqual([])
  expect(problemsRefused(refusal, { fieldOf: () => 'draft.name' }, entry)).toEqual([
    { path: 'draft.name', what: refusal },
  ])
})

test('a problem with a path that no control has is said above the form and leads nowhere', () => {
  const refused = problemsRefused(
    { reason: 'invalidInput', fields: [{ field: 'unitId', problem: 'invalid' }] },
    {},
    entry,
  )
  expect(summaryOf(refused, fields, 'vi').map(({ field }) => field)).toEqual([null])
})
