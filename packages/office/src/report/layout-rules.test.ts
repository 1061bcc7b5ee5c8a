import { assessPlan, hoaBinh146, isoDate } from '@lienthehe/domain'
import { districtNamesOf, reportOf } from '@lienthehe/domain/review'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeReport } from './write-report.ts'

// The rules of Decree 30/2020, Annex I, with their numbers; each test checks one of them on a whole report.
const register = {
  units: hoaBinhUnits,
  successions: hoaBinhSuccessions,
  unitPlans: { areAllRecorded: false, records: [] },
  clubs: [],
}
const report = reportOf(
  hoaBinh146,
  assessPlan(hoaBinh146, register, isoDate('2025-12-31')),
  districtNamesOf(hoaBinh146, hoaBinhUnits, 'vi'),
  { cites: { number: 1, hash: 'c0ffee', withdrawn: null } },
)
const picture = {
  png: new Uint8Array([137, 80]),
  width: 100,
  height: 20,
  title: 'Theo năm',
  alternative: '…',
}
const parts = Object.fromEntries(
  Object.entries(unzipSync(writeReport(report, [picture]))).map(([name, bytes]) => [name, strFromU8(bytes)]),
)
const document = parts['word/document.xml'] ?? ''

/** Each paragraph with its text and its look; sizes in points. */
const paragraphs = Array.from(document.matchAll(/<w:p>.*?<\/w:p>/gs), ([xml]) => ({
  xml,
  text: Array.from(xml.matchAll(/<w:t [^>]*>([^<]*)</g), ([, text]) => text ?? '').join(''),
  size: Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1] ?? 0) / 2,
  isBold: xml.includes('<w:b/>'),
  isItalic: xml.includes('<w:i/>'),
  align: /<w:jc w:val="(\w+)"/.exec(xml)?.[1] ?? 'left',
}))
type Look = Pick<(typeof paragraphs)[number], 'size' | 'isBold' | 'isItalic' | 'align'>

function lookOf(text: string | RegExp): Look | undefined {
  const found = paragraphs.find((one) => (typeof text === 'string' ? one.text === text : text.test(one.text)))
  if (found === undefined) return undefined
  const { size, isBold, isItalic, align } = found
  return { size, isBold, isItalic, align }
}
const look = (size: number, style: '' | 'bold' | 'italic' | 'bold italic', align = 'center'): Look => ({
  ...{ size, align },
  isBold: style.includes('bold'),
  isItalic: style.includes('italic'),
})
const millimetres = (twips: number) => (twips * 25.4) / 1440
/** The cells of the layout tables in their order, each with its width and content. */
const cells = Array.from(
  document.matchAll(/<w:tc><w:tcPr><w:tcW w:w="(\d+)" w:type="dxa"\/><\/w:tcPr>(.*?)<\/w:tc>/gs),
  ([, width, content]) => ({ width: Number(width), content: content ?? '' }),
)
/** The length of the line drawn below the text, in millimetres. */
function ruleBelow(text: string | RegExp, room: number): number {
  const at = paragraphs.findIndex((one) =>
    typeof text === 'string' ? one.text === text : text.test(one.text),
  )
  const below = paragraphs[at + 1]?.xml ?? ''
  const [, left, right] = /<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(below) ?? []
  expect(below).toContain('<w:pBdr><w:bottom w:val="single"')
  expect(left).toBe(right)
  return millimetres(room - 2 * Number(left))
}

describe('1.1 Page', () => {
  test('A4; margins 20 top, 20 bottom, 30 left, 15 right, in twips that do not fall below; header distance 567', () => {
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(document).toContain(
      '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567"',
    )
  })

  test('Times New Roman in all four slots, black, Unicode NFC', () => {
    for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
      expect(parts['word/styles.xml']).toContain(`w:${slot}="Times New Roman"`)
    expect(Object.values(parts).join('')).not.toMatch(/<w:color /)
    expect(document.normalize('NFC')).toBe(document)
  })

  test('the page number centred in the top margin, of size 13–14, hidden on page 1', () => {
    expect(document).toContain('<w:titlePg/>')
    expect(document).toContain('<w:headerReference w:type="first" r:id="rId3"/>')
    expect(parts['word/header2.xml']).not.toContain('PAGE')
    expect(parts['word/header1.xml']).toMatch(/<w:jc w:val="center"\/>.* PAGE /s)
    // The header sets no font size, so it has that of the document.
    expect(parts['word/styles.xml']).toContain('<w:sz w:val="28"/>')
  })
})

describe('1.2 Components', () => {
  test('the national heading, upper, 12, bold, top right', () => {
    expect(lookOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toEqual(look(12, 'bold'))
    expect(cells[1]?.content).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })

  test('the motto, 13, bold, with a solid rule below as long as its text (56 mm)', () => {
    expect(lookOf('Độc lập - Tự do - Hạnh phúc')).toEqual(look(13, 'bold'))
    expect(Math.abs(ruleBelow('Độc lập - Tự do - Hạnh phúc', 5_442) - 56)).toBeLessThan(1)
  })

  test('the parent organisation plain, the issuing one bold, upper, 12, with a rule below', () => {
    expect(lookOf('(CƠ QUAN CẤP TRÊN)')).toEqual(look(12, ''))
    expect(lookOf('(CƠ QUAN BÁO CÁO)')).toEqual(look(12, 'bold'))
    // The name of a province's office is some 60 mm wide; the line below is a third to a half of that.
    const length = ruleBelow('(CƠ QUAN BÁO CÁO)', 3_912)
    expect(length).toBeGreaterThanOrEqual(20)
    expect(length).toBeLessThanOrEqual(30)
  })

  test('number and day left open: 13, the day italic, no spaces around / and -', () => {
    expect(lookOf('Số:        /BC-')).toEqual(look(13, ''))
    expect(lookOf(/^…+, ngày {6}tháng {6}năm 2025$/)).toEqual(look(13, 'italic'))
  })

  test('BÁO CÁO 14 bold, its subject 14 bold with a rule below, a third to a half of the text', () => {
    expect(lookOf('BÁO CÁO')).toEqual(look(14, 'bold'))
    expect(lookOf(report.subject)).toEqual(look(14, 'bold'))
    const length = ruleBelow(report.subject, 9_354)
    expect(length).toBeGreaterThanOrEqual(165 / 3)
    expect(length).toBeLessThanOrEqual(165 / 2)
  })

  test('Kính gửi: 14, plain', () => {
    expect(lookOf(/^Kính gửi: /)).toEqual(look(14, ''))
  })

  test('the body 14, justified, first line 12.7 mm, 6 pt between paragraphs, spacing of one line; ends ./.', () => {
    const body = paragraphs.filter(({ align }) => align === 'both')
    expect(body.length).toBeGreaterThan(20)
    for (const { xml, size } of body) {
      expect(size).toBe(14)
      expect(xml).toContain('<w:spacing w:before="120" w:after="0"/><w:ind w:firstLine="720"/>')
    }
    expect(body.at(-1)?.text).toMatch(/\.\/\.$/)
  })

  test('the signature’s title and name 14 bold, between them five empty lines for the hand and the seal', () => {
    expect(lookOf('(CHỨC VỤ CỦA NGƯỜI KÝ)')).toEqual(look(14, 'bold'))
    expect(lookOf('(Họ và tên)')).toEqual(look(14, 'bold'))
    const at = paragraphs.findIndex(({ text }) => text === '(CHỨC VỤ CỦA NGƯỜI KÝ)')
    expect(paragraphs.slice(at + 1, at + 6).map(({ text }) => text)).toEqual(['', '', '', '', ''])
    expect(paragraphs[at + 6]?.text).toBe('(Họ và tên)')
  })

  test('Nơi nhận 12 bold italic, its list 11 plain, first “Như trên”, last “Lưu: VT”', () => {
    expect(lookOf('Nơi nhận:')).toEqual(look(12, 'bold italic', 'left'))
    expect(lookOf('- Như trên;')).toEqual(look(11, '', 'left'))
    expect(lookOf('- Lưu: VT.')).toEqual(look(11, '', 'left'))
  })
})

describe('1.3 Layout recipe', () => {
  test('the header: a borderless fixed table of 69 + 96 mm, organisation and nation above number and day', () => {
    expect(cells.slice(0, 4).map(({ width }) => Math.round(millimetres(width)))).toEqual([69, 96, 69, 96])
    expect(cells[2]?.content).toContain('Số:')
    expect(cells[3]?.content).toContain('ngày')
    expect(document).toContain('<w:tblLayout w:type="fixed"/>')
    expect(document).not.toContain('<w:tblBorders>')
  })

  test('rules are empty paragraphs with a border: no underscores, no underline, and nothing drawn but the pictures', () => {
    expect(document).not.toMatch(/<w:u |__/)
    expect(document.match(/<w:drawing>/g)).toHaveLength(1)
  })

  test('the signature: a borderless table of 76 + 89 mm whose row cannot split, kept with the closing sentence', () => {
    expect(cells.slice(4, 6).map(({ width }) => Math.round(millimetres(width)))).toEqual([76, 89])
    expect(document.match(/<w:trPr><w:cantSplit\/><\/w:trPr>/g)).toHaveLength(3)
    const close = paragraphs.find(({ text }) => text === report.closing)
    expect(close?.xml).toContain('<w:keepNext/>')
  })

  test('headings keep with the next paragraph; I. upper and bold; no automatic lettering', () => {
    const headings = paragraphs.filter(({ text }) => /^[IV]+\. /.test(text))
    expect(headings.map(({ text }) => text.split('. ')[0])).toEqual(['I', 'II', 'III', 'IV', 'V'])
    for (const { xml, text, isBold } of headings) {
      expect([xml.includes('<w:keepNext/>'), isBold, text.toUpperCase() === text]).toEqual([true, true, true])
    }
    expect(document).not.toContain('<w:numPr>')
  })

  test('the order: opening, guidance, results, assessment, outlook, proposals, “Trên đây là …./.”', () => {
    const said = [report.opening, /^I\. /, /^II\. /, /^III\. /, /^IV\. /, /^V\. /, /^Trên đây là /]
    const places = said.map((one) =>
      paragraphs.findIndex(({ text }) => (typeof one === 'string' ? text === one : one.test(text))),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('a picture is as wide as the text, says itself to whoever cannot see it, and is kept with its title', () => {
    const at = paragraphs.findIndex(({ xml }) => xml.includes('<w:drawing>'))
    expect(paragraphs[at]?.xml).toContain('<wp:extent cx="5940000" cy="1188000"/>')
    expect(paragraphs[at]?.xml).toContain('descr="…"')
    expect(paragraphs[at]?.xml).toContain('<w:keepNext/>')
    expect(paragraphs[at + 1]?.text).toBe('Biểu đồ 1. Theo năm')
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="media/bieu-do-1.png"')
  })
})
