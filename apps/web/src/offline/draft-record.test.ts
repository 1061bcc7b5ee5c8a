import { expect, test } from 'vitest'
import { draftInFile, fileOf } from './draft-record.ts'
import { blankSheet, builds } from './schedules/sheet.ts'

const [build] = builds

test('a sheet that is saved to a file and read back is the same, with its key', () => {
  const record = { ...blankSheet(build, 'tab', 0), body: { bookings: [1, 2] } }
  const { name, text } = fileOf(record)
  expect(name).toBe('report-2026-11-3f0c9d5e.json')
  expect(draftInFile(text)).toEqual(record)
})

test.each(['', '{}', '[1]', '{"record": {"key": 1}}', 'PK…'])('%j is no sheet', (text) => {
  expect(draftInFile(text)).toBeUndefined()
})
