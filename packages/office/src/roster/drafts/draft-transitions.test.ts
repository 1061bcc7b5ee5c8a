import { expect, test } from 'vitest'
import { readRoster } from '../read-roster.ts'
import type { TypedCell } from '../typed-cells.ts'
import { correctCells } from './draft-transitions.ts'

const cell = (row: number, field: TypedCell['field'], text: string): TypedCell => ({
  sheet: '',
  row,
  field,
  text,
})

async function twoPeople() {
  const bytes = new TextEncoder().encode('Họ và tên,Năm sinh\nBùi Thị Hoa,1950\nHà Văn Chính,48')
  const read = await readRoster(bytes, { fileName: 'danh-sach.csv' })
  if (!read.ok) throw new Error(read.refusal.reason)
  return read.value
}

function typedInto(roster: Awaited<ReturnType<typeof twoPeople>>, cells: readonly TypedCell[]) {
  const corrected = correctCells(roster, cells)
  if (!corrected.ok) throw new Error(corrected.refusal.reason)
  return corrected.value
}

test('a block is typed into its cells at once, a field without a column included', async () => {
  const roster = typedInto(await twoPeople(), [cell(2, 'phone', '0355000150'), cell(3, 'birth', '1948')])
  const [first, second] = roster.lists[0]?.rows ?? []
  expect(first?.cells.phone).toMatchObject({ text: '0355000150', ofFile: null })
  expect(second?.cells.birth).toMatchObject({ text: '1948', ofFile: { text: '48' } })
})

test('whoever types again what the file held has the file as it was', async () => {
  const before = await twoPeople()
  const after = typedInto(before, [cell(2, 'phone', '0355000150'), cell(3, 'birth', '1948')])
  expect(typedInto(after, [cell(2, 'phone', ''), cell(3, 'birth', '48')])).toEqual(before)
})

test('a block of which one row is none of the file is typed nowhere', async () => {
  expect(correctCells(await twoPeople(), [cell(2, 'birth', '1951'), cell(9, 'birth', '1951')])).toMatchObject(
    {
      ok: false,
      refusal: { fields: [{ field: 'row' }] },
    },
  )
})
