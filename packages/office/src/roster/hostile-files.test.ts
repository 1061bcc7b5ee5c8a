import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import {
  makeArchive,
  makeBomb,
  makeWorkbook,
  withDeclaredSize,
  workbookParts,
  worksheet,
} from './fixtures/make-workbook.ts'
import { bytesOf } from './fixtures/rosters.ts'
import { readRoster } from './read-roster.ts'
import type { RosterRefusal } from './refusal.ts'

async function refusalOf(bytes: Uint8Array, fileName = 'danh-sach.xlsx'): Promise<RosterRefusal | 'taken'> {
  const result = await readRoster(bytes, { fileName })
  return result.ok ? 'taken' : result.refusal
}

const cells = (rows: string) => makeArchive({ 'xl/worksheets/sheet1.xml': worksheet(rows) })
const header = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'

test('the small workbook that the files below are made of is taken', async () => {
  expect(await refusalOf(makeArchive())).toBe('taken')
})

describe('what is no list is refused by name', () => {
  test.each<{ found: string; bytes: Uint8Array }>([
    { found: 'empty', bytes: new Uint8Array() },
    { found: 'empty', bytes: bytesOf(' \n') },
    { found: 'pdf', bytes: bytesOf('%PDF-1.7 …') },
    { found: 'image', bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]) },
    { found: 'html', bytes: bytesOf('<html><table><tr><td>Họ và tên</td></tr></table></html>') },
    { found: 'unknown', bytes: bytesOf('Họ và tên,Năm sinh\0\0') },
    { found: 'unknown', bytes: Uint8Array.from([0, 255, 254, 128, 7]) },
    { found: 'xls', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]) },
    {
      found: 'encrypted',
      bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...bytesOf([...'EncryptedPackage'].join('\0'))]),
    },
    { found: 'zip', bytes: zipSync({ 'a.txt': bytesOf('a') }) },
    { found: 'docx', bytes: zipSync({ '[Content_Types].xml': bytesOf('<Types a="wordprocessingml"/>') }) },
    { found: 'xlsm', bytes: makeArchive({ 'xl/vbaProject.bin': Uint8Array.from([1, 2, 3]) }) },
  ])('$found', async ({ found, bytes }) => {
    expect(await refusalOf(bytes)).toEqual({ reason: 'fileKind', found })
  })

  test('a workbook with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'CLB', rows: [['Họ và tên', 'Năm sinh']] }],
      encryption: { password: 'bí mật', spinCount: 1 },
    })
    expect(await refusalOf(bytes)).toEqual({ reason: 'fileKind', found: 'encrypted' })
  })

  test('more than 10 MB', async () => {
    expect(await refusalOf(new Uint8Array(10 * 1024 * 1024 + 1))).toEqual({
      reason: 'fileTooLarge',
      bytesMax: 10 * 1024 * 1024,
    })
  })
})

describe('a damaged file is said to be damaged', () => {
  test.each([0.3, 0.6, 0.95])('cut after %d of its length', async (share) => {
    const whole = makeArchive()
    expect(await refusalOf(whole.slice(0, Math.floor(whole.length * share)))).toEqual({
      reason: 'fileDamaged',
    })
  })

  test('one byte of the names changed', async () => {
    const bytes = zipSync(workbookParts(), { level: 0 })
    const at = Buffer.from(bytes).indexOf('Hoa')
    bytes[at] = 0x6d
    expect(await refusalOf(bytes)).toEqual({ reason: 'fileDamaged' })
  })

  test('a cell points at a text that the file does not hold', async () => {
    const bytes = cells(`${header}<row r="2"><c r="A2" t="s"><v>7</v></c><c r="B2"><v>1950</v></c></row>`)
    expect(await refusalOf(bytes)).toEqual({ reason: 'fileDamaged' })
  })

  test('XML that ends in the middle', async () => {
    expect(
      await refusalOf(makeArchive({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' })),
    ).toEqual({
      reason: 'fileDamaged',
    })
  })

  test('a workbook without its sheet', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...others } = workbookParts()
    expect(await refusalOf(zipSync(others))).not.toBe('taken')
  })
})

// The long time limit only stops a test that hangs.
describe('a file that is made to do harm is not opened', { timeout: 60_000 }, () => {
  const doctype = '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
  const cases: readonly (readonly [string, string, () => Uint8Array])[] = [
    ['200 MB of zeros', 'tooMuchContent', () => makeBomb(200 * 1024 * 1024)],
    [
      '3 MB that were 4 kB, beyond any real list',
      'tooMuchContent',
      () => makeArchive({ 'xl/worksheets/sheet1.xml': new Uint8Array(3 * 1024 * 1024) }),
    ],
    [
      'a size said to be smaller than it is',
      'sizesLie',
      () => withDeclaredSize(makeArchive(), 'xl/workbook.xml', 10),
    ],
    [
      'a size said to be larger than it is',
      'sizesLie',
      () => withDeclaredSize(makeArchive(), 'xl/workbook.xml', 4_000_000_000),
    ],
    [
      '10,000 entries',
      'tooManyEntries',
      () =>
        zipSync(
          workbookParts(
            Object.fromEntries(Array.from({ length: 10_000 }, (_, place) => [`xl/a${place}.xml`, ''])),
          ),
          { level: 0 },
        ),
    ],
    ['a path that leaves the archive', 'pathLeavesFile', () => makeArchive({ '../../etc/passwd': 'x' })],
    ['a path from the root', 'pathLeavesFile', () => makeArchive({ '/etc/passwd': 'x' })],
    ['a path of Windows', 'pathLeavesFile', () => makeArchive({ '..\\a.xml': 'x' })],
    [
      'a document type',
      'documentType',
      () => makeArchive({ 'xl/sharedStrings.xml': '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>' }),
    ],
    [
      'entities of its own',
      'entities',
      () => makeArchive({ 'xl/sharedStrings.xml': `${doctype}<sst><si><t>&b;</t></si></sst>` }),
    ],
    [
      'elements 40 deep',
      'tooDeep',
      () => makeArchive({ 'xl/workbook.xml': '<a>'.repeat(40) + '</a>'.repeat(40) }),
    ],
    [
      'a cell longer than Excel allows',
      'cellTooLong',
      () => cells(`${header}<row r="2"><c r="A2" t="str"><v>${'a'.repeat(32_768)}</v></c></row>`),
    ],
  ]
  test.each(cases)('%s: %s', async (_, suspicion, make) => {
    expect(await refusalOf(make())).toEqual({ reason: 'fileSuspicious', suspicion })
  })
})

describe('a part that no list is read from keeps nobody out', () => {
  test.each([
    ['an archive inside', { 'xl/embeddings/a.xlsx': makeArchive() }],
    ['a picture that packs to almost nothing', { 'xl/media/a.bmp': new Uint8Array(3 * 1024 * 1024) }],
  ])('%s', async (_, parts) => {
    expect(await refusalOf(makeArchive(parts))).toBe('taken')
  })
})

describe('an OpenDocument spreadsheet is read within the same limits', () => {
  const content = (rows: string) =>
    zipSync({
      mimetype: bytesOf('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': bytesOf(
        `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="CLB">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    })
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
  const people = `<table:table-row>${cell('Họ và tên')}${cell('Năm sinh')}</table:table-row><table:table-row>${cell('Bùi Thị Hoa')}${cell('1950')}</table:table-row>`

  test('with the blank rest of its sheet', async () => {
    const rest =
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    expect(await refusalOf(content(people + rest))).toBe('taken')
  })

  test('and not where a few bytes say millions of cells', async () => {
    const row =
      '<table:table-row table:number-rows-repeated="500"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>'
    expect(await refusalOf(content(people + row.repeat(1000)))).toEqual({
      reason: 'fileSuspicious',
      suspicion: 'tooMuchContent',
    })
  })

  test('and without content it is damaged', async () => {
    const bytes = zipSync({ mimetype: bytesOf('application/vnd.oasis.opendocument.spreadsheet') })
    expect(await refusalOf(bytes)).toEqual({ reason: 'fileDamaged' })
  })
})

describe('a sheet of more than 20,000 rows or 100 columns is too large', { timeout: 60_000 }, () => {
  test.each([
    ['a person in the millionth row', '<row r="1000000"><c r="A1000000"><v>1</v></c></row>'],
    ['20,001 rows that do not name their place', '<row><c><v>1</v></c></row>'.repeat(20_000)],
  ])('%s', async (_, rows) => {
    expect(await refusalOf(cells(header + rows))).toEqual({ reason: 'tooManyRows', rowsMax: 20_000 })
  })

  test('a value in column CW', async () => {
    const rows = `${header}<row r="2"><c r="A2"><v>1</v></c><c r="CW2"><v>1</v></c></row>`
    expect(await refusalOf(cells(rows))).toEqual({ reason: 'tooManyColumns', columnsMax: 100 })
  })

  test('a million declared rows and formats without content do no harm', async () => {
    const sheet = worksheet(
      `${header}<row r="2"><c r="A2" t="s"><v>2</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>`,
    ).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')
    expect(await refusalOf(makeArchive({ 'xl/worksheets/sheet1.xml': sheet }))).toBe('taken')
  })

  test('100,000 merged cells do no harm', async () => {
    const merges = Array.from(
      { length: 100_000 },
      (_, place) => `<mergeCell ref="A${place + 3}:B20000"/>`,
    ).join('')
    const sheet = worksheet(`${header}<row r="2"><c r="A2" t="s"><v>2</v></c></row>`).replace(
      '</sheetData>',
      `</sheetData><mergeCells>${merges}</mergeCells>`,
    )
    expect(await refusalOf(makeArchive({ 'xl/worksheets/sheet1.xml': sheet }))).toBe('taken')
  })

  test('20,000 people are read', async () => {
    const people = Array.from({ length: 19_999 }, (_, place) => [`Bùi Thị Hoa ${place}`, 1950])
    const result = await readRoster(await makeWorkbook([['Họ và tên', 'Năm sinh'], ...people]), {
      fileName: 'a.xlsx',
    })
    expect(result.ok && result.value.lists[0]?.rows.length).toBe(19_999)
  })
})
