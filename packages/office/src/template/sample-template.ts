import { reportSections, sectionTitles } from '@lienthehe/domain/review'
import { centred, heading, signature } from '../report/office-layout.ts'
import { paragraph, rule } from '../report/paragraph.ts'
import { packDocument } from '../report/write-report.ts'
import { lineMarks, pictureMark, sectionMarks, type TemplateMark, writtenMark } from './marks.ts'

/** A template to begin with, in the layout of administrative documents; an office adapts it in Word. */
export function writeSampleTemplate(): Uint8Array {
  const marked = ({ name }: TemplateMark) => writtenMark(name)
  const bold = { ...centred, size: 14, bold: true }
  const look = { align: 'both', body: true } as const
  const content = [
    heading(marked(lineMarks.year)),
    paragraph('', { size: 8 }),
    paragraph('BÁO CÁO', bold),
    paragraph(marked(lineMarks.subject), bold),
    rule(3100),
    paragraph('Kính gửi: …………………………', { ...centred, body: true }),
    paragraph(marked(lineMarks.opening), look),
    ...reportSections.flatMap((section) => [
      paragraph(sectionTitles[section], { ...look, bold: true, keepsWithNext: true }),
      paragraph(marked(sectionMarks[section]), look),
      ...(section === 'results' ? [paragraph(marked(pictureMark), { align: 'center' })] : []),
    ]),
    paragraph(marked(lineMarks.closing), { ...look, keepsWithNext: true }),
    signature(),
  ]
  return packDocument(content.join(''), { cites: null, pictures: [] })
}
