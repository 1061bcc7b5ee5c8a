import { yearOf } from '@lienthehe/domain'
import {
  type CitedSnapshot,
  type Report,
  type ReportPart,
  reportSections,
  saidBy,
  sectionTitles,
  textOfPart,
} from '@lienthehe/domain/review'
import { strToU8, zipSync } from 'fflate'
import {
  citedSnapshot,
  documentRelations,
  fixedParts,
  namespaces,
  packedWithoutTime,
  pageOfOffice,
  part,
} from './package-parts.ts'
import { paragraph, type Run, rule, sideBySide } from './paragraph.ts'
import { placePictures, type ReportPicture } from './picture.ts'

/**
 * The report as a .docx in the layout of administrative documents (Decree 30/2020). Number, day and signature are left to
 * the office that signs. The same report has the same bytes on every machine.
 */
export function writeReport(report: Report, pictures: readonly ReportPicture[] = []): Uint8Array {
  const placed = placePictures(pictures)
  const content = [heading(report), title(report), body(report, placed.content), signature()].join('')
  const document = `<w:document ${namespaces}><w:body>${content}${pageOfOffice}</w:body></w:document>`
  const parts = {
    ...fixedParts,
    ...documentRelations(placed.files),
    ...citedSnapshot(report.cites),
    'word/document.xml': part(document),
  }
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  const drawn = placed.files.map(({ file, png }) => [`word/${file}`, png] as const)
  return zipSync(Object.fromEntries([...texts, ...drawn]), packedWithoutTime)
}

const centred = { align: 'center' } as const

function heading({ asOf }: Report): string {
  const organisation = [
    paragraph('(CƠ QUAN CẤP TRÊN)', { ...centred, size: 12 }),
    paragraph('(CƠ QUAN BÁO CÁO)', { ...centred, size: 12, bold: true }),
    rule(1300),
  ]
  const nation = [
    paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...centred, size: 12, bold: true }),
    paragraph('Độc lập - Tự do - Hạnh phúc', { ...centred, size: 13, bold: true }),
    rule(1130),
  ]
  const number = paragraph('Số:        /BC-', { ...centred, size: 13 })
  const openDay = `…………, ngày      tháng      năm ${yearOf(asOf)}`
  return sideBySide(
    [3912, 5442],
    [
      [organisation.join(''), nation.join('')],
      [number, paragraph(openDay, { ...centred, size: 13, italic: true })],
    ],
  )
}

function title({ subject, cites }: Report): string {
  const bold = { ...centred, size: 14, bold: true }
  return [
    paragraph('', { size: 8 }),
    ...(cites === null ? [] : withdrawal(cites)),
    paragraph('BÁO CÁO', bold),
    paragraph(subject, bold),
    rule(3100),
    paragraph('Kính gửi: …………………………', { ...centred, body: true }),
  ].join('')
}

/** Whoever holds the paper has to see that what it cites was taken back. */
function withdrawal({ number, withdrawn }: CitedSnapshot): readonly string[] {
  if (withdrawn === null) return []
  const said = `Bản chốt số ${number} mà báo cáo này trích đã được rút: ${withdrawn}. Không trích dẫn báo cáo này; hãy chốt lại kỳ ấy.`
  return [paragraph(said, { ...centred, size: 13, bold: true }), paragraph('', { size: 8 })]
}

function body({ opening, text, closing, figures }: Report, pictures: string): string {
  const look = { align: 'both', body: true } as const
  const said = saidBy(figures)
  const names = new Map(figures.map(({ id, name }) => [id, name]))
  const runOf = (written: ReportPart): Run =>
    written.kind === 'words'
      ? { text: written.text, figure: null }
      : {
          text: textOfPart(written, said) ?? '…',
          figure: { id: written.figure, name: names.get(written.figure) ?? written.figure },
        }
  return [
    paragraph(opening, look),
    ...reportSections.flatMap((section) => [
      paragraph(sectionTitles[section], { ...look, bold: true, keepsWithNext: true }),
      ...text
        .filter((one) => one.section === section)
        .map(({ kind, parts }) => paragraph(parts.map(runOf), { ...look, italic: kind === 'toWrite' })),
      ...(section === 'results' ? [pictures] : []),
    ]),
    paragraph(closing, { ...look, keepsWithNext: true }),
  ].join('')
}

/** Where it goes and who signs; five empty lines are left for the signature and the seal. */
function signature(): string {
  const recipients = [
    paragraph('Nơi nhận:', { size: 12, bold: true, italic: true }),
    paragraph('- Như trên;', { size: 11 }),
    paragraph('- Lưu: VT.', { size: 11 }),
  ]
  const signer = [
    paragraph('(CHỨC VỤ CỦA NGƯỜI KÝ)', { ...centred, bold: true }),
    ...Array.from({ length: 5 }, () => paragraph('', centred)),
    paragraph('(Họ và tên)', { ...centred, bold: true }),
  ]
  return [
    paragraph('', { size: 8, keepsWithNext: true }),
    sideBySide([4309, 5045], [[recipients.join(''), signer.join('')]]),
    paragraph('', { size: 8 }),
  ].join('')
}
