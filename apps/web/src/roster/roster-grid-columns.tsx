import type { Language } from '@lienthehe/domain'
import { type Departure, labelDepartureReason } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import type { Shape, Tone } from '@lienthehe/figures'
import {
  describeRosterFinding,
  type JudgedRow,
  labelRosterField,
  type RosterField,
  rowId,
  rowsOf,
} from '@lienthehe/office/roster/words'
import { createMemo } from 'solid-js'
import { useLanguage } from '../language.tsx'
import type { GridColumn } from '../ui/grid/grid.tsx'
import { Mark } from '../ui/mark.tsx'
import type { Corrections } from './corrections.ts'
import type { ShownDraft, ShownRow } from './queries.ts'
import { shownFields } from './shown-fields.ts'
import { words } from './words.ts'

const verdictLooks = {
  new: { tone: 'met', shape: 'disc' },
  update: { tone: 'course', shape: 'half' },
  unchanged: { tone: 'open', shape: 'ring' },
  leaves: { tone: 'late', shape: 'half' },
  leftOut: { tone: 'late', shape: 'ring' },
  refused: { tone: 'unmet', shape: 'diamond' },
} as const satisfies Record<JudgedRow['verdict'], { readonly tone: Tone; readonly shape: Shape }>

export function VerdictMark(props: { readonly verdict: JudgedRow['verdict'] }) {
  const { say } = useLanguage()
  return <Mark {...verdictLooks[props.verdict]}>{say(words[props.verdict])}</Mark>
}

/** Widths in rem: wide enough for every name, and for nearly every village. */
const widths: { readonly [field in RosterField]?: number } = {
  fullName: 13,
  club: 13,
  hardship: 13,
  note: 12,
  citizenId: 9,
  village: 9,
  subgroup: 9,
  volunteer: 13,
  commune: 9,
  state: 9,
  district: 10,
  establishedOn: 9,
  decisionNumber: 9,
  decidedOn: 9.5,
  decisionIssuer: 12,
  money: 11,
}
const usualWidth = 7.5

/** The columns of the table: where the row is in the file, what will be done with it, its cells, and why. */
export function createRosterColumns(draft: () => ShownDraft, corrections: Corrections) {
  const { say, language } = useLanguage()
  const texts = createMemo(() => new Map(rowsOf(draft().roster).map((row) => [rowId(row), row])))
  const fields = createMemo(() => shownFields(draft().roster))
  const sheets = () => draft().roster.lists.length
  const cellOf = (judged: ShownRow, field: RosterField) => texts().get(judged.id)?.cells[field]
  const textOf = (judged: ShownRow, field: RosterField) =>
    corrections.typedText(judged, field) ?? cellOf(judged, field)?.text ?? ''
  const stateOf = (judged: ShownRow, field: RosterField) => {
    const about = judged.findings.filter((finding) => finding.field === field)
    if (about.some(({ severity }) => severity === 'error')) return 'error'
    if (about.some(({ severity }) => severity === 'doubt')) return 'doubt'
    return cellOf(judged, field)?.ofFile === undefined ? undefined : 'fixed'
  }
  const placeOf = ({ sheet, row }: ShownRow) => (sheets() > 1 ? `${sheet}, ${row}` : String(row))
  const columns = createMemo((): readonly GridColumn<ShownRow>[] => [
    { id: 'row', header: say(words.row), width: sheets() > 1 ? 9 : 4, text: placeOf },
    {
      id: 'verdict',
      header: say(words.verdict),
      width: 13,
      text: ({ verdict }) => say(words[verdict]),
      look: ({ verdict }) => <VerdictMark verdict={verdict} />,
    },
    ...fields().map(
      (field): GridColumn<ShownRow> => ({
        id: field,
        header: labelRosterField(field, language()),
        width: widths[field] ?? usualWidth,
        text: (judged) => textOf(judged, field),
        state: (judged) => stateOf(judged, field),
        typeLabel: (judged) =>
          say(words.correctCell(labelRosterField(field, language()), String(judged.row))),
      }),
    ),
    {
      id: 'notes',
      header: say(words.noticed),
      width: 22,
      text: (judged) => notesOf(judged, language()).join(' '),
    },
  ])
  /** The fields of the columns, beginning with this column; `null`: a column that cannot be edited. */
  const fieldsFrom = (column: number) => [null, null, ...fields(), null].slice(column)
  return { columns, fieldsFrom, textOf }
}

/** The findings about a row, and what the import would change. */
export function notesOf(judged: ShownRow, language: Language): readonly string[] {
  const changes = judged.verdict === 'update' ? judged.changes : []
  return [
    ...judged.findings.map((finding) => describeRosterFinding(finding, { language })),
    ...(judged.verdict === 'leaves' ? [describeDeparture(judged.departure, language)] : []),
    ...changes.map(({ field, from, to }) => {
      const blank = words.blank[language]
      return words.changedFrom(labelRosterField(field, language), from || blank, to || blank)[language]
    }),
  ]
}

/** What the import would record about a person who is no longer in the file, or how to record that they left. */
function describeDeparture(departure: Departure | null, language: Language): string {
  if (departure === null) return words.leavesHow[language]
  return words.leavesOn(formatDate(departure.on), labelDepartureReason(departure.reason, language))[language]
}
