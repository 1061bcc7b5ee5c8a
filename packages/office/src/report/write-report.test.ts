import { createHash } from 'node:crypto'
import { isoDate } from '@lienthehe/domain'
import type { Report } from '@lienthehe/domain/review'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readFigures } from './read-figures.ts'
import { writeReport } from './write-report.ts'

const report: Report = {
  asOf: isoDate('2025-12-31'),
  subject: 'Kết quả thực hiện Kế hoạch số 146/KH-UBND',
  opening: 'Kết quả như sau:',
  text: [
    {
      section: 'results',
      kind: 'written',
      parts: [
        { kind: 'words', text: 'Có 89 < 151 xã & phường; số thành viên: ' },
        { kind: 'figure', figure: 'province.members' },
      ],
    },
    { section: 'assessment', kind: 'toWrite', parts: [{ kind: 'words', text: '[Nêu nguyên nhân.]' }] },
  ],
  figures: [{ id: 'province.members', name: 'Thành viên', says: '4.000' }],
  cites: { number: 3, hash: 'c0ffee', withdrawn: null },
  closing: 'Trên đây là kết quả./.',
}
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
const document = partsOf(writeReport(report))['word/document.xml'] ?? ''
const texts = Array.from(document.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g), ([, text]) => text)

describe('a report as a document of an office', () => {
  test('has the page of the decree, and its number on every page but the first', () => {
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(document).toContain('w:top="1134" w:right="851" w:bottom="1134" w:left="1701"')
    expect(document).toContain('<w:titlePg/>')
  })

  test('says its parts in their order: the country, the subject, the text, and who signs', () => {
    const order = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BÁO CÁO',
      report.subject,
      report.closing,
      'Nơi nhận:',
    ]
    expect(texts.filter((text) => text !== undefined && order.includes(text))).toEqual(order)
  })

  test('says on the paper that the snapshot it cites was taken back, and why', () => {
    expect(document).not.toContain('đã được rút')
    const cites = { number: 3, hash: 'c0ffee', withdrawn: 'Chốt nhầm kỳ' }
    expect(partsOf(writeReport({ ...report, cites }))['word/document.xml']).toContain(
      'Bản chốt số 3 mà báo cáo này trích đã được rút: Chốt nhầm kỳ.',
    )
  })

  test('leaves number, day and signature open', () => {
    expect(texts).toContain('Số:        /BC-')
    expect(texts).toContain('…………, ngày      tháng      năm 2025')
  })

  test('keeps what is written as text, and sets apart what a person has to write', () => {
    expect(texts).toContain('Có 89 &lt; 151 xã &amp; phường; số thành viên: ')
    expect(document).toMatch(/<w:i\/><w:sz w:val="28"\/><\/w:rPr><w:t xml:space="preserve">\[Nêu nguyên nhân/)
  })

  test('carries the id of each figure in a control that is not typed over, and the snapshot that it cites', () => {
    expect(document).toContain('<w:tag w:val="province.members"/><w:lock w:val="contentLocked"/>')
    expect(readFigures(writeReport(report))).toEqual({
      ok: true,
      value: { figures: [{ id: 'province.members', name: 'Thành viên', says: '4.000' }], snapshot: 'c0ffee' },
    })
  })

  test('has the same bytes on every machine and in every zone', () => {
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const zone = process.env['TZ']
    process.env['TZ'] = 'America/Lima'
    const elsewhere = hash(writeReport(report))
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(elsewhere).toBe(hash(writeReport(report)))
  })
})
