import type { IsoDate } from '@lienthehe/domain'
import type { Birth, Ethnicity, HardshipKind, Sex } from '@lienthehe/domain/members'
import { readAgeCell } from '../births/read-birth-cell.ts'
import { readCitizenId, readName, readPhone } from '../field-readers.ts'
import type { RosterFinding } from '../finding.ts'
import { sexSuggestedBy } from '../name-text.ts'
import type { Ask } from '../questions/question.ts'
import { type Noticed, readCell } from '../read-cell.ts'
import type { CellReader, Reading } from '../reading.ts'
import type { RosterField, RosterRow } from '../roster.ts'
import type { ListContext } from './list-context.ts'

/** What a row says about a person: `undefined` says nothing, `null` asks to clear the stored value. */
export type RowDraft = {
  readonly fullName?: string | undefined
  readonly sex?: Sex | null | undefined
  readonly birth?: Birth | null | undefined
  readonly ethnicity?: Ethnicity | null | undefined
  readonly hardships?: readonly HardshipKind[] | null | undefined
  readonly village?: string | null | undefined
  readonly subgroup?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly citizenId?: string | null | undefined
  readonly joinedOn?: IsoDate | undefined
}

export type Interpretation = {
  readonly draft: RowDraft
  readonly findings: readonly RosterFinding[]
  readonly asks: readonly Ask[]
}

/** What does a row say about a person? Every error, doubt, repair and question comes with its column. */
export function interpretRow(row: RosterRow, list: ListContext): Interpretation {
  const noticed: Noticed = { findings: [], asks: [] }
  const read = <Value>(field: RosterField, reader: CellReader<Value>) =>
    readCell(row.cells[field], field, reader, list, noticed)
  const kept = <Value>(field: RosterField, value: Value | null) => {
    if (value !== null) return value
    noticed.findings.push(findingOn(row, field, 'error', 'cannotBeCleared'))
    return undefined
  }
  const { cells } = row
  const { repeated } = list
  const fullName = kept('fullName', read('fullName', readName))
  const sex = cells.sex === undefined ? readBlank(list.blankSex, noticed) : repeated.sex(cells.sex, noticed)
  const birth = repeated.birth(cells.birth, noticed)
  const draft: RowDraft = {
    fullName,
    sex,
    // An age beside a birth adds nothing.
    birth: birth === undefined && !isContradicted(noticed) ? read('age', readAgeCell) : birth,
    ethnicity: repeated.ethnicity(cells.ethnicity, noticed),
    hardships:
      cells.hardship === undefined
        ? readBlank(list.noTick, noticed)
        : repeated.hardship(cells.hardship, noticed),
    village: repeated.village(cells.village, noticed),
    subgroup: repeated.subgroup(cells.subgroup, noticed),
    phone: read('phone', readPhone),
    citizenId: read('citizenId', readCitizenId),
    joinedOn: kept('joinedOn', repeated.joinedOn(cells.joinedOn, noticed)),
  }
  noticed.findings.push(...findingsOnWhole(row, draft, noticed.findings))
  return { draft, findings: keptOf(noticed.findings), asks: keptOf(noticed.asks) }
}

const nothing: readonly never[] = []

/** Most rows have no findings; all of these share one empty list. */
function keptOf<Value>(values: readonly Value[]): readonly Value[] {
  return values.length === 0 ? nothing : values
}

/** The meaning of a blank in a column of ticks, as a person answered; only the author of the list can know it. */
function readBlank<Value>(blank: Reading<Value> | null, noticed: Noticed): Value | undefined {
  if (blank === null) return undefined
  noticed.asks.push(...(blank.asks ?? []))
  return blank.value
}

function isContradicted({ findings }: Noticed): boolean {
  return findings.some(({ code }) => code === 'birthContradicts')
}

function findingsOnWhole(
  row: RosterRow,
  { fullName, sex }: RowDraft,
  before: readonly RosterFinding[],
): readonly RosterFinding[] {
  const stray = row.strayQuote === true ? [findingOn(row, 'fullName', 'doubt', 'strayQuote')] : []
  const isNameless =
    fullName === undefined &&
    !before.some(({ field, severity }) => field === 'fullName' && severity === 'error')
  if (isNameless) return [...stray, { ...findingOn(row, 'fullName', 'error', 'nameMissing'), value: '' }]
  const suggested = sexSuggestedBy(fullName ?? '')
  if (suggested === null || sex === undefined || sex === null || sex === suggested) return stray
  return [...stray, { ...findingOn(row, 'sex', 'doubt', 'sexUnlikely'), value: fullName ?? '' }]
}

function findingOn(
  { cells }: RosterRow,
  field: RosterField,
  severity: RosterFinding['severity'],
  code: RosterFinding['code'],
): RosterFinding {
  const cell = cells[field]
  return { severity, field, column: cell?.column ?? null, code, value: cell?.text ?? '' }
}
