import {
  flagParagraphs,
  looseNumbers,
  type ReportParagraph,
  type ReportPart,
  type ReportSection,
  saidBy,
  textOfPart,
} from '@lienthehe/domain/review'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { type EditedReport, touchedByClosings } from './closed-periods-queries.ts'
import { words } from './report-words.ts'

export type ReportEntry = { readonly text: readonly ReportParagraph[] }
type Sent = ReportEntry & { readonly number: number; readonly version: number }

/**
 * The form in which the text is edited; if somebody else saves another version meanwhile, it is shown beside this one.
 */
export function createReportForm(props: { readonly report: EditedReport }) {
  return createForm<ReportEntry, Sent, { readonly version: number }>({
    stored: () => ({ entry: { text: props.report.text }, version: props.report.version }),
    fields: () => [],
    read: ({ text }, version) => ({
      // The text is a reactive object here, so a plain copy is sent.
      input: { number: props.report.kept.number, version, text: text.map(plain) },
      problems: [],
    }),
    send: (input) => api.reviews.writeReport.mutate(input),
    touches: () => touchedByClosings,
    confirm: () => ({ said: words.saved }),
  })
}

function plain({ section, kind, parts }: ReportParagraph): ReportParagraph {
  return { section, kind, parts: parts.map((part) => ({ ...part })) }
}

/** For each paragraph, what the user should know before printing. */
export function noticesOf(report: EditedReport, text: readonly ReportParagraph[]) {
  const flagged = new Map(
    flagParagraphs(text, report.figures, report.today).map(({ place, changes }) => [place, changes]),
  )
  return text.map((paragraph, place) => ({
    changes: flagged.get(place) ?? [],
    loose: looseNumbers(paragraph, report.known),
  }))
}

/** The whole text, one line per paragraph, used to compare two versions. */
export function linesOf(report: EditedReport, { text }: ReportEntry): string {
  const said = saidBy(report.figures)
  return text.map(({ parts }) => parts.map((part) => textOfPart(part, said) ?? '…').join('')).join('\n')
}

/** The text with one paragraph replaced, or removed if the new one is `null`. */
export function withParagraph(
  text: readonly ReportParagraph[],
  place: number,
  paragraph: ReportParagraph | null,
): readonly ReportParagraph[] {
  return paragraph === null ? text.filter((_, at) => at !== place) : text.with(place, paragraph)
}

/** The text with an empty paragraph added at the end of a section. */
export function withBlank(
  text: readonly ReportParagraph[],
  section: ReportSection,
): readonly ReportParagraph[] {
  return [...text, { section, kind: 'written', parts: [{ kind: 'words', text: '' }] }]
}

/** The paragraph with new content. It is then no longer a prompt. */
export function withParts(paragraph: ReportParagraph, parts: readonly ReportPart[]): ReportParagraph {
  return { section: paragraph.section, kind: 'written', parts }
}
