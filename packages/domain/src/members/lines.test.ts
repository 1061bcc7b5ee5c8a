import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memberOf } from './example.test-data.ts'
import { hasSoundLines } from './lines.ts'
import { memberDraftSchema } from './schema.ts'

const lines = [
  ...[
    '',
    ' ',
    'Bùi Thị Ấm',
    ' Bùi',
    'Bùi  Ấm',
    'Bu\u0300i',
    'Bùi\u200b',
    'a\tb',
    'a\u202eb',
    'x'.repeat(100),
  ],
  ...[
    'x'.repeat(101),
    '0912345678',
    '+84 912 345 678',
    '0912.345.678',
    '1234567',
    '1'.repeat(21),
    '017150001234',
  ],
  ...['123456789', '12345678', 'không'],
]
const line = fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary', maxLength: 25 }))
const lineOrNone = fc.option(line)

test('lines that are found sound are taken by the schema as they stand', () => {
  fc.assert(
    fc.property(line, lineOrNone, lineOrNone, (fullName, phone, citizenId) => {
      const { id, club, departure, ...draft } = memberOf({ fullName, phone, citizenId })
      if (hasSoundLines(draft)) expect(memberDraftSchema.parse(draft)).toEqual(draft)
    }),
    { seed: 5, numRuns: 2000 },
  )
})

test('what people write is found sound', () => {
  const usual = { fullName: 'Bùi Thị Ấm', phone: '0912 345 678', citizenId: '017150001234' }
  expect(hasSoundLines(usual)).toBe(true)
  expect(hasSoundLines({ ...usual, phone: null, citizenId: null })).toBe(true)
})
