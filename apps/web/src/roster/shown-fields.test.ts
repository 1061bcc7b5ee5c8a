import type { RosterColumn, RosterRow } from '@lienthehe/office/roster/words'
import { expect, test } from 'vitest'
import { shownFields } from './shown-fields.ts'

function fileOf(columns: readonly RosterColumn[], rows: readonly RosterRow[]) {
  const list = { sheetName: 'CLB', headerRow: 1, ignoredColumns: [], skipped: [], agesOn: null }
  return { lists: [{ ...list, columns, rows }] }
}

const cell = (column: string, text: string) => ({ column, text })

test('years under “Nam” and “Nữ” are one field, and the sex and the village they came with are shown too', () => {
  const columns = [
    { field: 'order', column: 'A', heading: 'STT' },
    { field: 'fullName', column: 'B', heading: 'Họ và tên' },
    { field: 'birth', column: 'C', heading: 'Năm sinh / Nam' },
    { field: 'birth', column: 'D', heading: 'Năm sinh / Nữ' },
  ] as const
  const cells = {
    fullName: cell('B', 'Bùi Văn Ểu'),
    birth: cell('C', '1948'),
    sex: cell('C', 'Nam'),
    village: cell('A', 'Tổ 1'),
  }
  expect(shownFields(fileOf(columns, [{ sheet: 'CLB', row: 8, cells }]))).toEqual([
    'fullName',
    'birth',
    'sex',
    'village',
  ])
})

test('a column that no row fills is shown, empty as it is', () => {
  const columns = [{ field: 'phone', column: 'C', heading: 'Điện thoại' }] as const
  expect(shownFields(fileOf(columns, []))).toEqual(['phone'])
})
