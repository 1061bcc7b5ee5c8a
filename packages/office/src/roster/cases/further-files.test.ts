import { fromUnicode } from '@lienthehe/domain/encodings'
import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { makeArchive, makeSheet, makeWorkbook, workbookParts, worksheet } from '../fixtures/make-workbook.ts'
import { asked, noticed, people, readBytes, readLines } from './read-case.ts'

// Two more lists for each kind of difficulty that comes from how a file was made.

const header = ['Họ và tên', 'Năm sinh', 'Xóm']
const encode = (text: string) => new TextEncoder().encode(text)

/** A text in the letters of an old font, as a program without the font shows them. */
function inOldLetters(text: string, encoding: 'tcvn3' | 'vni'): string {
  const written = fromUnicode(text, encoding)
  if (!written.ok) throw new Error(written.refusal.characters.join())
  return written.value
}

describe('unseen', () => {
  test('a list of today and one of last year that hold the same people are not added up', async () => {
    const rows = [
      header,
      ['Bùi Thị Nhàn', 1950, 'Vay'],
      ['Bùi Văn Nhàn', 1948, 'Vay'],
      ['Bùi Thị Nga', 1955, 'Vay'],
    ]
    const bytes = await writeXlsx({
      sheets: [makeSheet(rows, [], 'Cũ'), makeSheet([...rows, ['Bùi Văn Ngà', 1960, 'Vay']], [], 'Mới')],
    })
    const judgement = await readBytes(bytes)
    expect(judgement.questions).toMatchObject([{ kind: 'sheets', offered: 'Mới', answer: null }])
    expect(judgement.totals.new).toBe(4)
    expect(judgement.unread).toEqual([{ sheetName: 'Cũ', why: 'notChosen', rows: 3 }])
  })

  test('three clubs in one workbook can be taken one by one', async () => {
    const names = ['CLB Vay', 'CLB Đúc', 'CLB Lạn']
    const bytes = await writeXlsx({
      sheets: names.map((name, place) =>
        makeSheet([header, [`Lò Thị ${name.slice(4)}`, 1950 + place, 'A']], [], name),
      ),
    })
    expect(people(await readBytes(bytes, { sheets: 'CLB Đúc' }), 'fullName')).toEqual(['2 Lò Thị Đúc'])
    expect((await readBytes(bytes, { sheets: 'all' })).totals.new).toBe(3)
  })
})

describe('garbled', () => {
  test('villages alone in an old font leave the names and are asked about', async () => {
    const bytes = await makeWorkbook([
      header,
      ['Hoàng Thị Ước', 1952, inOldLetters('Trường Sơn', 'tcvn3')],
      ['Đặng Văn Thưởng', 1949, 'Vay'],
    ])
    expect(people(await readBytes(bytes), 'fullName', 'village')).toEqual([
      '2 Hoàng Thị Ước unknown',
      '3 Đặng Văn Thưởng Vay',
    ])
    expect(people(await readBytes(bytes, { letters: 'yes' }), 'village')).toEqual(['2 Trường Sơn', '3 Vay'])
  })

  test('a text file in VNI, its headings too, is restored', async () => {
    const text = ['Họ và tên,Năm sinh', 'Nguyễn Thị Phượng,1950', 'Trần Văn Đường,1948'].join('\n')
    const bytes = encode(inOldLetters(text, 'vni'))
    expect(people(await readBytes(bytes, { letters: 'yes' }), 'fullName')).toEqual([
      '2 Nguyễn Thị Phượng',
      '3 Trần Văn Đường',
    ])
    expect((await readBytes(bytes)).totals).toMatchObject({ new: 0, refused: 2 })
  })
})

describe('csv', () => {
  test('a quote that is forgotten in the last row, behind tabs', async () => {
    const lines = ['Họ và tên\tNăm sinh\tXóm', 'Hà Thị Thơm\t1950\tVay', '"Hà Văn Thơm\t1951\tVay']
    expect(people(await readLines(lines), 'fullName', 'birth')).toEqual([
      '2 Hà Thị Thơm 1950',
      '3 Hà Văn Thơm 1951',
    ])
  })

  test('a quote of the sep line’s own delimiter', async () => {
    const lines = ['sep=|', 'Họ và tên|Năm sinh|Địa chỉ', '"Hà Thị | Lý"|1950|Tổ 1; xóm Vay, xã Mường Chiềng']
    expect(people(await readLines(lines), 'fullName', 'village')).toEqual([
      '2 Hà Thị | Lý Tổ 1; xóm Vay, xã Mường Chiềng',
    ])
  })
})

describe('cells', () => {
  test('a formula that answers with nothing is a blank where others were computed', async () => {
    const formula = (result: string | number) => ({ formula: 'A1', result })
    const bytes = await makeWorkbook([
      header,
      ['Hà Thị Lê', formula(1950), formula('')],
      ['Hà Văn Lê', formula(1951), 'Vay'],
    ])
    const judgement = await readBytes(bytes)
    expect(people(judgement, 'birth', 'village')).toEqual(['2 1950 unknown', '3 1951 Vay'])
    expect(noticed(judgement)).toEqual(['2 fixed formulaValue', '3 fixed formulaValue'])
  })

  test('an error in the phone leaves the person, and one in the citizen id does not', async () => {
    const lines = ['Họ và tên,Năm sinh,SĐT,CCCD', 'Lò Thị Mến,1950,#N/A,', 'Lò Văn Mến,1951,,#VALUE!']
    expect(people(await readLines(lines), 'phone')).toEqual(['2 unknown', '3 refused'])
  })
})

describe('whole verdicts', () => {
  test('a list of which every row waits for an answer takes nobody', async () => {
    const lines = ['Họ và tên,Năm sinh,Ghi chú', 'Lò Thị Xa,1950,đã mất', 'Lò Văn Xa,1949,chuyển đi']
    expect((await readLines(lines)).totals).toMatchObject({ new: 0, unchanged: 0, leftOut: 2 })
  })

  test('every row comes to one verdict', async () => {
    const lines = [
      'Họ và tên,Năm sinh,Ghi chú',
      'Lò Thị Xa,1950,',
      'Lò Thị Xa,1950,',
      '#REF!,1949,',
      'Lò Văn Xá,1941,đã mất',
    ]
    const { rows, totals } = await readLines(lines)
    const { withDoubt, ...verdicts } = totals
    const counted = Object.values<number>(verdicts).reduce((sum, count) => sum + count, 0)
    expect(counted).toBe(rows.length)
    expect(withDoubt).toBeLessThanOrEqual(totals.new)
    expect(totals).toMatchObject({ new: 1, refused: 2, leftOut: 1 })
  })
})

describe('workbooks', () => {
  test('parts in folders of their own, named by absolute paths', async () => {
    const {
      'xl/worksheets/sheet1.xml': sheet,
      'xl/_rels/workbook.xml.rels': relations,
      ...others
    } = workbookParts()
    const moved = new TextDecoder().decode(relations).replace('worksheets/sheet1.xml', '/lists/people.xml')
    const bytes = zipSync({
      ...others,
      'xl/_rels/workbook.xml.rels': encode(moved),
      ...(sheet !== undefined && { 'lists/people.xml': sheet }),
    })
    expect(people(await readBytes(bytes), 'fullName', 'birth')).toEqual(['2 Bùi Thị Hoa 1950'])
  })

  test('a part that nobody reads may be damaged', async () => {
    const broken = makeArchive({ 'xl/drawings/drawing1.xml': '<a><b>', 'xl/comments1.xml': '<!DOCTYPE a>' })
    expect((await readBytes(broken)).totals.new).toBe(1)
    const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')
    expect((await readBytes(makeArchive({ 'xl/worksheets/sheet2.xml': sheet }))).totals.new).toBe(1)
  })
})

test('what is asked of one file is asked once, however many sheets have the wording', async () => {
  const rows = (name: string) => [
    ['Họ và tên', 'Năm sinh', 'Hoàn cảnh'],
    [name, 1950, 'thương binh'],
  ]
  const bytes = await writeXlsx({
    sheets: [makeSheet(rows('Lò Thị Ban'), [], 'X.Vay'), makeSheet(rows('Lò Thị Mon'), [], 'X.Đúc')],
  })
  expect(asked(await readBytes(bytes))).toContain('hardshipWording thương binh 2,2')
})
