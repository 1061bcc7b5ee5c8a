import { describe, expect, test } from 'vitest'
import type { MadeCell } from './fixtures/make-workbook.ts'
import { rosterOf, texts } from './fixtures/rosters.ts'

describe('a cell reads as a person sees it', () => {
  test.each<{ cell: MadeCell; reads: string; why: string }>([
    { cell: 1948, reads: '1948', why: 'a number' },
    { cell: '1948', reads: '1948', why: 'text' },
    { cell: '05/12/1948', reads: '05/12/1948', why: 'a date as text' },
    { cell: { value: 17872, numFmt: 'dd/mm/yyyy' }, reads: '05/12/1948', why: 'an Excel date' },
    {
      cell: { value: 17872, numFmt: 'm/d/yyyy' },
      reads: '05/12/1948',
      why: 'an Excel date in American order',
    },
    { cell: { value: 17868, numFmt: 'mm/yyyy' }, reads: '12/1948', why: 'a month and year' },
    { cell: { value: 17533, numFmt: 'yyyy' }, reads: '1948', why: 'a year, whose 1 January nobody said' },
    {
      cell: { value: 1948, numFmt: 'dd/mm/yyyy' },
      reads: '1948',
      why: 'a year typed into a cell formatted as a date',
    },
    { cell: { value: 912345678, numFmt: 'dd/mm/yyyy' }, reads: '#####', why: 'a number that is no day' },
    { cell: { value: 4000000, numFmt: 'dd/mm/yyyy' }, reads: '#####', why: 'a day after the year 9999' },
    { cell: { formula: '1900+48', result: 1948 }, reads: '1948', why: 'the stored result of a formula' },
  ])('$why: $reads', async ({ cell, reads }) => {
    const roster = await rosterOf([
      ['Họ và tên', 'Năm sinh'],
      ['Bùi Thị Hoa', cell],
    ])
    expect(texts(roster, 'birth')).toEqual([reads])
  })

  test('decomposed letters, hard spaces and line breaks become plain text', async () => {
    const roster = await rosterOf([
      ['Họ và tên', 'Năm sinh'],
      ['Bùi\u00a0 Thị\nHoà '.normalize('NFD'), 1950],
    ])
    expect(texts(roster, 'fullName')).toEqual(['Bùi Thị Hoà'.normalize('NFC')])
  })

  test('a formula is marked', async () => {
    const roster = await rosterOf([
      ['Họ và tên', 'Năm sinh'],
      ['Bùi Thị Hoa', { formula: '1900+50', result: 1950 }],
    ])
    expect(roster.rows[0]?.cells.birth).toEqual({ column: 'B', text: '1950', formula: 'stored' })
  })

  test('text that looks like a formula stays text', async () => {
    const roster = await rosterOf([
      ['Họ và tên', 'Ghi chú'],
      ['=HYPERLINK("http://x","Hoa")', '+84'],
    ])
    expect(texts(roster, 'fullName')).toEqual(['=HYPERLINK("http://x","Hoa")'])
  })
})
