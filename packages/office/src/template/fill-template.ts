import type { Result } from '@lienthehe/domain'
import { yearOf } from '@lienthehe/domain/calendar'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { type Report, reportSections } from '@lienthehe/domain/review'
import { formatDate } from '@lienthehe/domain/text'
import { strToU8, zipSync } from 'fflate'
import { withdrawal } from '../report/office-layout.ts'
import {
  citedSnapshot,
  packedWithoutTime,
  part,
  pngDefault,
  propertiesOverride,
  propertiesPart,
  relationTo,
  snapshotProperty,
} from '../report/package-parts.ts'
import { type Run, runOf } from '../report/paragraph.ts'
import { type PlacedPicture, placePictures, type ReportPicture } from '../report/picture.ts'
import { runsBy } from '../report/write-report.ts'
import { attributeOf, tagsNamed } from '../roster/workbooks/xml-part.ts'
import { type Fillings, fillBody } from './fill-body.ts'
import { figureOfMark, problemIn } from './find-problem.ts'
import { lineMarks, pictureMark, sectionMarks } from './marks.ts'
import { openTemplate, type TemplateParts, withoutAttachedTemplate } from './open-template.ts'
import type { TemplateProblem } from './problem.ts'

/**
 * Fills an office's own template: the report replaces its marks. Each figure stays bound to the snapshot, so that
 * `verify` finds it. The same template and report give the same bytes on every machine.
 */
export function fillTemplate(
  template: Uint8Array,
  report: Report,
  pictures: readonly ReportPicture[] = [],
): Result<Uint8Array, TemplateProblem> {
  const opened = openTemplate(template)
  if (!opened.ok) return opened
  const problem = problemIn(opened.value, report.figures)
  if (problem !== undefined) return refuse(problem)
  const texts = new Map(withoutAttachedTemplate(opened.value.texts))
  const body = texts.get('word/document.xml') ?? ''
  const placed = placePictures(pictures, picturesIn(body))
  const filled = fillBody(body, fillingsOf(report, placed.content))
  const drawn = filled.used.has(pictureMark.name) ? placed.files : []
  const changed = {
    ...propertiesOf(texts, report),
    ...relationsOf(texts, drawn),
    'word/document.xml': part(filled.body),
  }
  for (const [name, text] of Object.entries(changed)) texts.set(name, text)
  return accept(packed({ texts, others: opened.value.others }, drawn))
}

/** The content that replaces each mark. */
function fillingsOf(report: Report, pictures: string): Fillings {
  const runs = runsBy(report.figures)
  const words = (text: string) => [{ text, figure: null }]
  const lines: ReadonlyMap<string, readonly Run[]> = new Map([
    [lineMarks.subject.name, words(report.subject)],
    [lineMarks.opening.name, words(report.opening)],
    [lineMarks.closing.name, words(report.closing)],
    [lineMarks.asOf.name, words(formatDate(report.asOf))],
    [lineMarks.year.name, words(String(yearOf(report.asOf)))],
  ])
  return {
    first: report.cites === null ? '' : withdrawal(report.cites).join(''),
    line: (mark) => {
      const figure = figureOfMark(mark, report.figures)
      return figure === undefined ? lines.get(mark) : [{ text: figure.says, figure }]
    },
    paragraphs: new Map(
      reportSections.map((section) => [
        sectionMarks[section].name,
        report.text
          .filter((one) => one.section === section)
          .map(({ kind, parts }) => ({ runs: parts.map(runs), isToWrite: kind === 'toWrite' })),
      ]),
    ),
    drawn: new Map([[pictureMark.name, pictures]]),
    write: runOf,
  }
}

/** The highest number of any picture in the document. */
function picturesIn(body: string): number {
  const numbers = tagsNamed(body, 'docPr').map((tag) => Number(attributeOf(tag, 'id')))
  return Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number) && number < 1_000_000))
}

/** The properties of the template, and with them the snapshot that the report cites. */
function propertiesOf(texts: TemplateParts['texts'], { cites }: Report): Readonly<Record<string, string>> {
  const kept = Array.from(
    (texts.get(propertiesPart) ?? '').matchAll(/<property\b[^>]*>[\s\S]*?<\/property>/g),
    ([property]) => property,
  ).filter((property) => !property.includes(`name="${snapshotProperty}`))
  const root = texts.get('_rels/.rels') ?? ''
  const relation = relationTo({ id: 'rIdLienTheHe', type: 'custom-properties', target: propertiesPart })
  return {
    ...citedSnapshot(cites, kept),
    '_rels/.rels': part(
      root.includes('/custom-properties"')
        ? root
        : root.replace('</Relationships>', `${relation}</Relationships>`),
    ),
  }
}

/**
 * The references between the parts, including those to the pictures. The type of a template is changed to that of a
 * document.
 */
function relationsOf(
  texts: TemplateParts['texts'],
  pictures: readonly PlacedPicture[],
): Readonly<Record<string, string>> {
  const types = (texts.get('[Content_Types].xml') ?? '').replace(
    'wordprocessingml.template.main+xml',
    'wordprocessingml.document.main+xml',
  )
  const added = [
    /Extension="png"/i.test(types) ? '' : pngDefault,
    types.includes('/docProps/custom.xml') ? '' : propertiesOverride,
  ]
  const name = 'word/_rels/document.xml.rels'
  const relations = pictures.map(({ id, file }) => relationTo({ id, type: 'image', target: file }))
  return {
    '[Content_Types].xml': part(types.replace('</Types>', `${added.join('')}</Types>`)),
    ...(relations.length > 0 && {
      [name]: part(
        (texts.get(name) ?? '').replace('</Relationships>', `${relations.join('')}</Relationships>`),
      ),
    }),
  }
}

function packed({ texts, others }: TemplateParts, pictures: readonly PlacedPicture[]): Uint8Array {
  const changed = [...texts].map(([name, text]) => [name, strToU8(text)] as const)
  const drawn = pictures.map(({ file, png }) => [`word/${file}`, png] as const)
  return zipSync(Object.fromEntries([...changed, ...others, ...drawn]), packedWithoutTime)
}
