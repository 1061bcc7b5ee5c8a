import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../archive.ts'
import { columnLetter } from '../grid.ts'
import { guardXml } from '../xml-guard.ts'
import type { ExaminedParts } from './own-package.ts'
import { readByLibrary } from './read-by-library.ts'
import { scanSheets } from './scan-sheet.ts'
import { findWorkbookParts } from './workbook-parts.ts'
import { readXmlPart } from './xml-part.ts'

const text = fc.constantFrom(
  ...['Bùi Thị Hoa', ' a  b ', '', '1950', 'Hà &amp; Lò', '&#x1ea1;', 'x_x000D_y', '_x00e0_', '&lt;i&gt;'],
)
const number = fc.constantFrom(
  ...['0', '1', '1950', '-3', '12.5', '0.1', '25569', '60', '18264.75', '1E+10', '', 'abc'],
)
const runs = fc.array(text, { minLength: 1, maxLength: 3 })
const usualString = fc.oneof(
  text.map((is) => `<si><t>${is}</t></si>`),
  text.map((is) => `<si><t xml:space="preserve">${is}</t></si>`),
  runs.map((of) => `<si>${of.map((is) => `<r><rPr><b/></rPr><t>${is}</t></r>`).join('')}</si>`),
  text.map((is) => `<si><t>${is}</t><rPh sb="0" eb="1"><t>đọc</t></rPh></si>`),
  fc.constant('<si><t/></si>'),
)
const string = fc.oneof(
  { arbitrary: usualString, weight: 60 },
  { arbitrary: fc.constant('<si/>'), weight: 1 },
)
const formats = [
  'General',
  'dd/mm/yyyy',
  'yyyy',
  'mm\\/yyyy',
  '0000',
  '"ngày" d',
  '#,##0',
  '[$-42A]d mmmm yyyy',
]

const usual = fc.oneof(
  fc.nat(6).map((index) => ({ type: ' t="s"', inside: `<v>${index}</v>` })),
  number.map((is) => ({ type: '', inside: `<v>${is}</v>` })),
  number.map((is) => ({ type: ' t="n"', inside: `<v>${is}</v>` })),
  text.map((is) => ({ type: ' t="str"', inside: `<f>A1&amp;B1</f><v>${is}</v>` })),
  text.map((is) => ({ type: ' t="inlineStr"', inside: `<is><t>${is}</t></is>` })),
  fc.constantFrom('0', '1', 'true').map((is) => ({ type: ' t="b"', inside: `<v>${is}</v>` })),
  fc.constant({ type: ' t="e"', inside: '<v>#REF!</v>' }),
  fc.constant({ type: ' t="d"', inside: '<v>1954-03-14T00:00:00</v>' }),
  number.map((is) => ({ type: '', inside: `<f aca="false">YEAR(A1)</f><v>${is}</v>` })),
  fc.constant({ type: '', inside: '<f>YEAR(A1)</f>' }),
  fc.constant({ type: '', inside: '<f t="shared" ref="A1:A3" si="1"/>' }),
  fc.constantFrom('', '<v></v>').map((inside) => ({ type: '', inside })),
)
/** Forms of cells that only the library reads. */
const odd = fc.oneof(
  text.map((is) => ({ type: ' t="inlineStr"', inside: `<is><r><t>${is}</t></r></is>` })),
  fc.constant({ type: ' t="s"', inside: '<f t="shared" si="0"/><v>1</v>' }),
  fc
    .constantFrom('<v/>', '<v><![CDATA[1]]></v>', '<!-- a --><v>1</v>', '<v xml:space="preserve">1</v>')
    .map((inside) => ({ type: '', inside })),
)
const content = fc.oneof({ arbitrary: usual, weight: 60 }, { arbitrary: odd, weight: 1 })
const cell = fc
  .record({
    column: fc.nat(102),
    style: fc.option(fc.nat(12), { nil: null }),
    content,
    isClosed: fc.boolean(),
  })
  .map(({ column, style, content: { type, inside }, isClosed }) => (row: number) => {
    const start = `<c r="${columnLetter(column)}${row}"${style === null ? '' : ` s="${style}"`}${type}`
    return inside === '' && isClosed ? `${start}/>` : `${start}>${inside}</c>`
  })
const rowAttributes = fc.constantFrom(...['', ' hidden="1"', ' spans="1:9" ht="15"', ' hidden="false"'])
const row = fc.record({ gap: fc.nat(3), cells: fc.array(cell, { maxLength: 6 }), attributes: rowAttributes })
const sheet = fc.array(row, { maxLength: 6 }).map((rows) => {
  let number = 0
  const written = rows.map(({ gap, cells, attributes }) => {
    number += gap + 1
    return `<row r="${number}"${attributes}>${cells.map((of) => of(number)).join('')}</row>`
  })
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${written.join('\n')}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`
})
const parts = fc
  .record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 2 }),
    strings: fc.array(string),
    is1904: fc.boolean(),
  })
  .map(
    ({ sheets, strings, is1904 }): ExaminedParts => ({
      sheets,
      is1904,
      strings: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings.join('')}</sst>`,
      styles: stylesOf([0, 1, 14, 17, 20, 22, 45, 49, ...formats.map((_, place) => 164 + place)]),
    }),
  )

function stylesOf(ids: readonly number[]): string {
  const own = formats.map((code, place) => {
    const escaped = code.replaceAll('"', '&quot;')
    return `<numFmt numFmtId="${164 + place}" formatCode="${escaped}"/>`
  })
  const xfs = ids.map((id) => `<xf numFmtId="${id}" fontId="0"/>`)
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`
}

describe('cells are scanned as the library reads them, or left to it', () => {
  test('2,000 workbooks made up of every kind of cell', async () => {
    let scannedTimes = 0
    await fc.assert(
      fc.asyncProperty(parts, async (workbook) => {
        for (const xml of [...workbook.sheets, workbook.strings ?? '']) expect(guardXml(xml)).toBeNull()
        const scanned = await scanSheets(workbook)
        if (scanned === null) return
        scannedTimes += 1
        const read = await readByLibrary(workbook)
        const isDamaged = scanned.some(({ beyond }) => beyond?.reason === 'fileDamaged')
        expect(isDamaged).toBe(!read.ok)
        if (read.ok) expect(scanned.map(withoutHint)).toEqual(read.value.map(withoutHint))
      }),
      { numRuns: 2000, seed: 8 },
    )
    expect(scannedTimes).toBeGreaterThan(1000)
  })

  test.each(['danh-sach-libreoffice.xlsx', 'danh-sach-co-loi.xlsx'])(
    '%s is scanned, and as the library reads it',
    async (file) => {
      const archive = openArchive(readFileSync(new URL(`../fixtures/${file}`, import.meta.url)))
      if (!archive.ok) throw new Error(archive.refusal.reason)
      const found = findWorkbookParts(archive.value)
      if (!found.ok) throw new Error(found.refusal.reason)
      const textOf = (name: string | null) => {
        const read = name === null ? null : readXmlPart(archive.value, name)
        return read?.ok === true ? read.value : null
      }
      const { is1904, sheets, strings, styles } = found.value
      const workbook = {
        ...{ is1904, strings: textOf(strings), styles: textOf(styles) },
        sheets: sheets.map(({ path }) => textOf(path) ?? ''),
      }
      const scanned = await scanSheets(workbook)
      const read = await readByLibrary(workbook)
      expect(scanned).not.toBeNull()
      if (read.ok) expect(scanned?.map(withoutHint)).toEqual(read.value.map(withoutHint))
    },
  )
})

/** Drops `hasFormulas`, which may differ: it only saves work for the cells of a sheet without formulas. */
function withoutHint({ hasFormulas, ...sheetCells }: { readonly hasFormulas: boolean }): object {
  return sheetCells
}
