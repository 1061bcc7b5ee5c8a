import { yearOf } from '@lienthehe/domain/calendar'
import {
  type Report,
  type ReportPart,
  reportSections,
  saidBy,
  sectionTitles,
  textOfPart,
} from '@lienthehe/domain/review'
import { strToU8, zipSync } from 'fflate'
import { centred, heading, signature, withdrawal } from './office-layout.ts'
import {
  citedSnapshot,
  documentRelations,
  fixedParts,
  namespaces,
  packedWithoutTime,
  pageOfOffice,
  part,
} from './package-parts.ts'
import { paragraph, type Run, rule } from './paragraph.ts'
import { type PlacedPicture, placePictures, type ReportPicture } from './picture.ts'

/**
 * The report as a .docx in the layout of administrative documents (Decree 30/2020). The office that signs fills in
 * number, day and signature. The same report gives the same bytes on every machine.
 */
export function writeReport(report: Report, pictures: readonly ReportPicture[] = []): Uint8Array {
  const placed = placePictures(pictures)
  const content = [
    heading(String(yearOf(report.asOf))),
    title(report),
    body(report, placed.content),
    signature(),
  ].join('')
  return packDocument(content, { cites: report.cites, pictures: placed.files })
}

/** Packs paragraphs and tables into a .docx with an office's page layout. */
export function packDocument(
  content: string,
  { cites, pictures }: { readonly cites: Report['cites']; readonly pictures: readonly PlacedPicture[] },
): Uint8Array {
  const document = `<w:document ${namespaces}><w:body>${content}${pageOfOffice}</w:body></w:document>`
  const parts = {
    ...fixedParts,
    ...documentRelations(pictures),
    ...citedSnapshot(cites),
    'word/document.xml': part(document),
  }
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  const drawn = pictures.map(({ file, png }) => [`word/${file}`, png] as const)
  return zipSync(Object.fromEntries([...texts, ...drawn]), packedWithoutTime)
}

/**
 * Makes a function that turns a part of a sentence into a run. If the part is a figure, its text comes from `figures`.
 */
export function runsBy(figures: Report['figures']): (part: ReportPart) => Run {
  const said = saidBy(figures)
  const names = new Map(figures.map(({ id, name }) => [id, name]))
  return (written) =>
    written.kind === 'words'
      ? { text: written.text, figure: null }
      : {
          text: textOfPart(written, said) ?? '…',
          figure: { id: written.figure, name: names.get(written.figure) ?? written.figure },
        }
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

function body({ opening, text, closing, figures }: Report, pictures: string): string {
  const look = { align: 'both', body: true } as const
  const runOf = runsBy(figures)
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
