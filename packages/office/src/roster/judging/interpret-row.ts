import type { IsoDate } from '@lienthehe/domain'
import type { Birth, Ethnicity, HardshipKind, Sex } from '@lienthehe/domain/members'
import { normaliseText } from '@lienthehe/domain/text'
import { readAgeCell } from '../births/read-birth-cell.ts'
import { readCitizenId, readName, readPhone, readSubgroup } from '../field-readers.ts'
import type { RosterFinding } from '../finding.ts'
import { foldedWords } from '../folded.ts'
import { sexSuggestedBy } from '../name-text.ts'
import type { Ask } from '../questions/question.ts'
import { type CellContext, type CellReader, type Reading, readAnswered } from '../reading.ts'
import type { RosterCell, RosterField, RosterRow } from '../roster.ts'
import { readSigns } from '../signs.ts'
import { isBlankWord, isCellError } from '../texts/empty-words.ts'
import type { ListContext } from './list-context.ts'

/** What a row says of a person: `undefined` says nothing, `null` asks to clear what is stored. */
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

/** What is noticed and asked while the cells of a row are read. */
export type Noticed = { readonly findings: RosterFinding[]; readonly asks: Ask[] }

/** What a row is called by: without it nobody knows of whom or what it speaks. */
const names: ReadonlySet<RosterField> = new Set(['fullName', 'club'])

/** An error in one of these says that the row itself cannot be relied on; elsewhere one field stays open. */
const essential: ReadonlySet<RosterField> = new Set(['fullName', 'birth', 'citizenId', 'establishedOn'])

/** What does a row say about a person? Every error, doubt, repair and question comes with its column. */
export function interpretRow(row: RosterRow, list: ListContext): Interpretation {
  const noticed: Noticed = { findings: [], asks: [] }
  const read = <Value>(field: RosterField, reader: CellReader<Value>) =>
    readCell(row.cells[field], field, reader, list, noticed)
  const kept = <Value>(field: RosterField, reader: CellReader<Value>) => {
    const value = read(field, reader)
    if (value !== null) return value
    noticed.findings.push(findingOn(row, field, 'error', 'cannotBeCleared'))
    return undefined
  }
  const fullName = kept('fullName', readName)
  const sex = row.cells.sex === undefined ? readBlank(list.blankSex, noticed) : read('sex', list.readers.sex)
  const birth = read('birth', list.readers.birth)
  const draft: RowDraft = {
    fullName,
    sex,
    // An age beside a birth says nothing more.
    birth: birth === undefined && !isContradicted(noticed) ? read('age', readAgeCell) : birth,
    ethnicity: read('ethnicity', list.readers.ethnicity),
    hardships:
      row.cells.hardship === undefined
        ? readBlank(list.noTick, noticed)
        : read('hardship', list.readers.hardship),
    village: read('village', readAsWritten),
    subgroup: read('subgroup', readSubgroup),
    phone: read('phone', readPhone),
    citizenId: read('citizenId', readCitizenId),
    joinedOn: kept('joinedOn', list.readers.joinedOn),
  }
  noticed.findings.push(...findingsOnWhole(row, draft, noticed.findings))
  return { draft, findings: keptOf(noticed.findings), asks: keptOf(noticed.asks) }
}

const nothing: readonly never[] = []

/** Of most rows nothing is noticed, and they share that. */
function keptOf<Value>(values: readonly Value[]): readonly Value[] {
  return values.length === 0 ? nothing : values
}

function readAsWritten(value: string): Reading<string> {
  return { value, notes: [] }
}

/**
 * What one cell says: `undefined` nothing, `null` that what is stored is to be cleared. Its letters, signs, formulas and words
 * for nothing are dealt with before its reader sees the text.
 */
export function readCell<Value>(
  cell: RosterCell | undefined,
  field: RosterField,
  reader: CellReader<Value>,
  list: Pick<ListContext, 'cellContext'>,
  noticed: Noticed,
): Value | null | undefined {
  if (cell === undefined) return undefined
  const { column } = cell
  const context = list.cellContext(field, column)
  const isName = names.has(field)
  if (cell.formula === 'neverComputed') {
    const severity = isName ? 'error' : 'doubt'
    noticed.findings.push({ severity, field, column, code: 'neverComputed', value: '' })
    return undefined
  }
  const isPlain = cell.restored === undefined && cell.signs === undefined
  const written = isPlain ? cell.text : taken(readWritten(cell, context, isName), noticed, cell, field)
  const text = normaliseText(written ?? '')
  if (text === '') return undefined
  if (asksToClear(text)) return null
  const ofProgram = readByProgram(text, field)
  if (ofProgram === null && cell.formula === 'stored')
    noticed.findings.push({ severity: 'fixed', field, column, code: 'formulaValue', value: text })
  return taken(ofProgram ?? reader(text, context), noticed, { column, text }, field)
}

/** What was read of a text, once all that was noticed and asked of it is noted down. */
function taken<Value>(
  { value, notes, asks }: Reading<Value>,
  noticed: Noticed,
  { column, text }: Pick<RosterCell, 'column' | 'text'>,
  field: RosterField,
): Value | undefined {
  if (asks !== undefined) noticed.asks.push(...asks)
  for (const found of notes) noticed.findings.push({ field, column, value: text, ...found })
  return value
}

/** What a program left in a cell, and nobody wrote: its word for nothing, or an error. */
function readByProgram(text: string, field: RosterField): Reading<never> | null {
  if (isBlankWord(text)) return { notes: [{ severity: 'fixed', code: 'blankWord' }] }
  if (!isCellError(text)) return null
  return { notes: [{ severity: essential.has(field) ? 'error' : 'doubt', code: 'cellError' }] }
}

/** The text of a cell, its letters restored and its signs said in words where they were answered to mean something. */
function readWritten(cell: RosterCell, context: CellContext, isName: boolean): Reading<string> {
  const letters = readLetters(cell, context, isName)
  const signed = readSigns({ ...cell, text: letters.value ?? '' }, context)
  return {
    value: signed.value,
    notes: [...letters.notes, ...signed.notes],
    asks: [...(letters.asks ?? []), ...(signed.asks ?? [])],
  }
}

/** Text in the letters of an old font is nobody's name until somebody has seen it restored. */
function readLetters({ text, restored }: RosterCell, context: CellContext, isName: boolean): Reading<string> {
  if (restored === undefined) return { value: text, notes: [] }
  const options = [
    { answer: 'yes', value: restored, shown: restored },
    { answer: 'no', shown: '' },
  ]
  const { value, asks = [] } = readAnswered(context, { kind: 'letters' }, { text, options })
  if (value !== undefined) return { value, notes: [], asks }
  return { notes: [{ severity: isName ? 'error' : 'doubt', code: 'lettersGarbled' }], asks }
}

/** What a blank in a column of ticks was answered to mean; its author knows, and nobody else. */
function readBlank<Value>(blank: Reading<Value> | null, noticed: Noticed): Value | undefined {
  if (blank === null) return undefined
  noticed.asks.push(...(blank.asks ?? []))
  return blank.value
}

function isContradicted({ findings }: Noticed): boolean {
  return findings.some(({ code }) => code === 'birthContradicts')
}

const clearingMax = '(XÓA)'.length

/** `XÓA` in a cell asks to clear what is stored; an empty cell keeps it. */
function asksToClear(text: string): boolean {
  // Few texts are short enough, and hold the letter and no number, to be asked further; “xóm 1” is not.
  return text.length <= clearingMax && /^\D*x\D*$/i.test(text) && foldedWords(text) === 'xoa'
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
