import { isoDate } from '@lienthehe/domain'
import { type Report, reportSections } from '@lienthehe/domain/review'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readFigures } from '../report/read-figures.ts'
import { writeReport } from '../report/write-report.ts'
import { fillTemplate } from './fill-template.ts'
import { sectionMarks, writtenMark } from './marks.ts'
import { writeSampleTemplate } from './sample-template.ts'

const report: Report = {
  asOf: isoDate('2025-12-31'),
  subject: 'Kết quả thực hiện Kế hoạch số 146/KH-UBND',
  opening: 'Kết quả như sau:',
  text: [
    {
      section: 'results',
      kind: 'written',
      parts: [
        { kind: 'words', text: 'Có 89 < 151 xã; {{kết quả}}; số thành viên: ' },
        { kind: 'figure', figure: 'province.members' },
      ],
    },
    { section: 'results', kind: 'written', parts: [{ kind: 'words', text: 'Đoạn sau.' }] },
    { section: 'assessment', kind: 'toWrite', parts: [{ kind: 'words', text: '[Nêu nguyên nhân.]' }] },
  ],
  figures: [{ id: 'province.members', name: 'Thành viên', says: '4.000' }],
  cites: { number: 3, hash: 'c0ffee', withdrawn: null },
  closing: 'Trên đây là kết quả./.',
}
const png = Uint8Array.from([137, 80, 78, 71])
const picture = { png, width: 4, height: 2, title: 'Câu lạc bộ', alternative: 'Năm 2021 có 3' }

const sample = unzipSync(writeSampleTemplate())
const documentName = 'word/document.xml'
const textOf = (parts: Readonly<Record<string, Uint8Array>>, name: string) =>
  strFromU8(parts[name] ?? new Uint8Array())
const body = textOf(sample, documentName)

/** The sample template with other content in some of its parts. */
function templateWith(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ])
  return zipSync({ ...sample, ...Object.fromEntries(bytes) })
}

function filledParts(template: Uint8Array, of = report, pictures = [picture]) {
  const filled = fillTemplate(template, of, pictures)
  if (!filled.ok) throw new Error(JSON.stringify(filled.refusal))
  return { bytes: filled.value, parts: unzipSync(filled.value) }
}

/** The text of each paragraph. */
function paragraphsIn(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return Array.from(textOf(parts, documentName).matchAll(/<w:p>.*?<\/w:p>/gs), ([one]) =>
    Array.from(one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g), ([, text]) => text).join(''),
  ).filter((text) => text !== '')
}

function problemOf(template: Uint8Array) {
  const filled = fillTemplate(template, report)
  return filled.ok ? 'filled' : filled.refusal
}

describe('the sample template, filled', () => {
  const { bytes, parts } = filledParts(writeSampleTemplate())

  test('says paragraph by paragraph what the report without a template says', () => {
    expect(paragraphsIn(parts)).toEqual(paragraphsIn(unzipSync(writeReport(report, [picture]))))
  })

  test('binds each figure to the snapshot, as a report without a template does', () => {
    expect(readFigures(bytes)).toEqual(readFigures(writeReport(report)))
    expect(readFigures(bytes)).toMatchObject({ value: { figures: [{ id: 'province.members' }] } })
  })

  test('holds its pictures, and leads to each', () => {
    expect(parts['word/media/bieu-do-1.png']).toEqual(png)
    expect(textOf(parts, 'word/_rels/document.xml.rels')).toContain('Target="media/bieu-do-1.png"')
  })

  test('has the same bytes whenever it is filled', () => {
    expect(filledParts(writeSampleTemplate()).bytes).toEqual(bytes)
  })

  test('says in italics what a person still has to write', () => {
    expect(textOf(parts, documentName)).toMatch(/<w:i\/><w:sz w:val="28"\/><\/w:rPr><w:t[^>]*>\[Nêu/)
  })
})

describe('a template as offices make it', () => {
  test('a mark is found wherever Word has divided it', () => {
    const mark = writtenMark(sectionMarks.results.name)
    const expected = paragraphsIn(filledParts(writeSampleTemplate()).parts)
    for (let at = 1; at < mark.length; at += 1) {
      const divided = `${mark.slice(0, at)}</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>${mark.slice(at)}`
      const template = templateWith({ [documentName]: body.replace(mark, divided) })
      expect(paragraphsIn(filledParts(template).parts)).toEqual(expected)
    }
  })

  test('what stands before and after a mark in its line stays, in its own look', () => {
    const line =
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Có {{Số:  thành viên}} người, {{NĂM}}.</w:t></w:r></w:p>'
    const { parts } = filledParts(
      templateWith({ [documentName]: body.replace('<w:body>', `<w:body>${line}`) }),
    )
    expect(paragraphsIn(parts)[0]).toBe('Có 4.000 người, 2025.')
    expect(textOf(parts, documentName)).toMatch(
      /<w:tag w:val="province.members"\/>.{0,90}<w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">4.000</,
    )
  })

  test('every paragraph of a part is laid out as that of its mark', () => {
    const look = '<w:pPr><w:pStyle w:val="Than"/><w:sectPr/></w:pPr><w:r><w:t>{{kết quả}}</w:t></w:r>'
    const template = templateWith({
      [documentName]: body.replace(/<w:pPr>(?:(?!<w:pPr>).)*\{\{kết quả\}\}<\/w:t><\/w:r>/, look),
    })
    const document = textOf(filledParts(template).parts, documentName)
    expect(document.match(/<w:pStyle w:val="Than"\/>/g)).toHaveLength(2)
    expect(document.match(/<w:pStyle w:val="Than"\/><w:sectPr\/>/g)).toHaveLength(1)
    expect(document).toMatch(/<w:sectPr\/><\/w:pPr><w:r><w:rPr><\/w:rPr><w:t xml:space="preserve">Đoạn sau/)
  })

  test('its own properties are kept, and its controls are not taken for figures', () => {
    const control =
      '<w:sdt><w:sdtPr><w:alias w:val="Ngày ký"/><w:tag w:val="d"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>31/12</w:t></w:r></w:p></w:sdtContent></w:sdt>'
    const around =
      '<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>{{năm}}</w:t></w:r></w:p></w:sdtContent></w:sdt>'
    const own = '<property fmtid="{D5CDD505}" pid="9" name="Phòng"><vt:lpwstr>TH</vt:lpwstr></property>'
    const { bytes, parts } = filledParts(
      templateWith({
        [documentName]: body.replace('<w:body>', `<w:body>${control}${around}`),
        'docProps/custom.xml': `<Properties xmlns:vt="v">${own}</Properties>`,
      }),
    )
    expect(paragraphsIn(parts).slice(0, 2)).toEqual(['31/12', '2025'])
    expect(readFigures(bytes)).toEqual(readFigures(writeReport(report)))
    expect(textOf(parts, 'docProps/custom.xml')).toContain('pid="2" name="Phòng"')
  })

  test('a template of Word (.dotx) becomes a document, and the template that Word had fetched is left out', () => {
    const types = textOf(sample, '[Content_Types].xml').replace('document.main+xml', 'template.main+xml')
    const { parts } = filledParts(
      templateWith({
        '[Content_Types].xml': types,
        'word/settings.xml': '<w:settings><w:attachedTemplate r:id="rId1"/></w:settings>',
        'word/_rels/settings.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/attachedTemplate" Target="http://x/a.dotm" TargetMode="External"/></Relationships>',
      }),
    )
    expect(textOf(parts, '[Content_Types].xml')).not.toContain('template.main')
    expect(textOf(parts, 'word/settings.xml')).toBe('<w:settings></w:settings>')
    expect(textOf(parts, 'word/_rels/settings.xml.rels')).not.toContain('dotm')
  })

  test('that the snapshot was withdrawn is said before everything else', () => {
    const cites = { number: 3, hash: 'c0ffee', withdrawn: 'Chốt nhầm kỳ' }
    expect(paragraphsIn(filledParts(writeSampleTemplate(), { ...report, cites }).parts)[0]).toContain(
      'đã được rút: Chốt nhầm kỳ.',
    )
  })
})

describe('what is no template is refused with what to do', () => {
  const without = (mark: string) => templateWith({ [documentName]: body.replace(mark, '') })

  test.each(reportSections)('without the mark of the part “%s”', (section) => {
    const mark = writtenMark(sectionMarks[section].name)
    expect(problemOf(without(mark))).toEqual({ kind: 'marksMissing', marks: [mark] })
  })

  const withLine = (text: string) =>
    templateWith({
      [documentName]: body.replace('<w:body>', `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>`),
    })

  test('marks that name nothing, stand twice, in a line with others or outside the body', () => {
    expect(problemOf(withLine('{{ket qua}} {{số: Hội viên}}'))).toEqual({
      kind: 'marksUnknown',
      marks: ['{{ket qua}}', '{{số: Hội viên}}'],
    })
    expect(problemOf(withLine('{{kết quả}}'))).toEqual({ kind: 'marksRepeated', marks: ['{{kết quả}}'] })
    const inLine = body.replace('{{kết quả}}', 'Là: {{kết quả}}')
    expect(problemOf(templateWith({ [documentName]: inLine }))).toEqual({
      kind: 'marksNotAlone',
      marks: ['{{kết quả}}'],
    })
    const header = '<w:hdr><w:p><w:r><w:t>{{năm}}</w:t></w:r></w:p></w:hdr>'
    expect(problemOf(templateWith({ 'word/header1.xml': header }))).toEqual({
      kind: 'marksOutsideBody',
      marks: ['{{năm}}'],
    })
  })

  test('a report that was filled before', () => {
    const old = '<w:sdt><w:sdtPr><w:tag w:val="province.members"/></w:sdtPr><w:sdtContent/></w:sdt>'
    expect(problemOf(templateWith({ [documentName]: body.replace('<w:body>', `<w:body>${old}`) }))).toEqual({
      kind: 'hasFigures',
    })
  })

  const relation = (type: string, target: string, mode = '') => ({
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r" Type="x/${type}" Target="${target}"${mode}/></Relationships>`,
  })
  test.each([
    { name: 'no archive', bytes: strToU8('%PDF-1.7'), is: { kind: 'notDocx' } },
    { name: 'a zip', bytes: zipSync({ 'a.txt': strToU8('a') }), is: { kind: 'notDocx' } },
    { name: 'cut', bytes: writeSampleTemplate().slice(0, 900), is: { kind: 'damaged' } },
    { name: 'too large', bytes: new Uint8Array(5 * 1024 * 1024 + 1), is: { kind: 'tooLarge' } },
    {
      name: 'macros',
      bytes: templateWith({ 'word/vbaProject.bin': png }),
      is: { kind: 'danger', danger: 'macros' },
    },
    {
      name: 'a picture from elsewhere',
      bytes: templateWith(relation('image', 'http://x/a.png', ' TargetMode="External"')),
      is: { kind: 'danger', danger: 'linksOutside' },
    },
    {
      name: 'an object to open',
      bytes: templateWith(relation('oleObject', 'embeddings/a.bin')),
      is: { kind: 'danger', danger: 'embedded' },
    },
    {
      name: 'a document type',
      bytes: templateWith({ [documentName]: `<!DOCTYPE w [<!ENTITY a "b">]>${body}` }),
      is: { kind: 'suspicious' },
    },
    {
      name: 'a path that leaves the file',
      bytes: templateWith({ '../a.xml': '<a/>' }),
      is: { kind: 'suspicious' },
    },
    {
      name: 'much that packs to little',
      bytes: templateWith({ 'word/media/a.png': new Uint8Array(30 * 1024 * 1024) }),
      is: { kind: 'suspicious' },
    },
  ])('$name', ({ bytes, is }) => {
    expect(problemOf(bytes)).toEqual(is)
  })
})
