import { languages } from '@lienthehe/domain/text'
import { describe, expect, test } from 'vitest'
import { labelRosterField } from './field-names.ts'
import { findingCodes } from './finding.ts'
import type { RosterRefusal } from './refusal.ts'
import { describeRosterRefusal } from './refusal-wording.ts'
import { rosterFields } from './roster.ts'
import { describeRosterFinding } from './wording.ts'

const refusals: readonly RosterRefusal[] = [
  { reason: 'fileTooLarge', bytesMax: 10 * 1024 * 1024 },
  { reason: 'fileKind', found: 'xls' },
  { reason: 'fileSuspicious', suspicion: 'entities' },
  { reason: 'fileDamaged' },
  { reason: 'fileKind', found: 'lettersLost' },
  { reason: 'quoteNeverCloses', line: 4 },
  { reason: 'tooManyRows', rowsMax: 20_000 },
  { reason: 'tooManyColumns', columnsMax: 100 },
  { reason: 'headerNotFound', guess: null },
  {
    reason: 'headerNotFound',
    guess: { sheetName: 'CLB', row: 2, headings: ['Ngày', 'Nội dung'], missing: ['fullName', 'birth'] },
  },
  { reason: 'noRows', sheetName: 'CLB', headerRow: 4 },
  { reason: 'tooSlow', seconds: 30 },
  { reason: 'importBusy' },
]

describe.each(languages)('every sentence exists in %s', (language) => {
  test('about findings', () => {
    for (const code of findingCodes) {
      const sentence = describeRosterFinding(
        { severity: 'doubt', field: 'fullName', column: 'B', code, value: 'VALUE' },
        { language },
      )
      expect(sentence).toMatch(/^.{8,}[.?]$/)
      expect(sentence).toBe(sentence.normalize('NFC'))
    }
  })

  test('about refused files, and no code shows through', () => {
    for (const refusal of refusals) {
      const sentence = describeRosterRefusal(refusal, { language })
      expect(sentence).toMatch(/^.{8,}\.$/)
      expect(sentence.replaceAll('LibreOffice', '')).not.toMatch(/undefined|null|[a-z][A-Z]/)
    }
  })

  test('names of fields', () => {
    expect(new Set(rosterFields.map((field) => labelRosterField(field, language))).size).toBe(
      rosterFields.length,
    )
  })
})

test('a citizen id is never repeated in a sentence', () => {
  for (const code of ['citizenIdUnreadable', 'citizenIdZeroAdded'] as const)
    expect(
      describeRosterFinding(
        { severity: 'doubt', field: 'citizenId', column: 'K', code, value: '17150001234' },
        { language: 'vi' },
      ),
    ).not.toContain('1715')
})

test('a sheet without a header says what was seen and what lacks', () => {
  const guess = {
    sheetName: 'CLB',
    row: 2,
    headings: ['Ngày', 'Nội dung'],
    missing: ['fullName', 'birth'],
  } as const
  expect(describeRosterRefusal({ reason: 'headerNotFound', guess }, { language: 'vi' })).toBe(
    'Không tìm thấy dòng tiêu đề. Dòng 2 gần giống nhất, có: “Ngày”, “Nội dung”; còn thiếu “Họ và tên”, “Năm sinh”.',
  )
})
