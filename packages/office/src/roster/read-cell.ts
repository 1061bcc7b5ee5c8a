import { normaliseText } from '@lienthehe/domain/text'
import type { RosterFinding } from './finding.ts'
import { foldedWords } from './folded.ts'
import type { ListContext } from './judging/list-context.ts'
import type { Ask } from './questions/question.ts'
import { type CellContext, type CellReader, type Reading, readAnswered } from './reading.ts'
import type { RosterCell, RosterField } from './roster.ts'
import { readSigns } from './signs.ts'
import { isBlankWord, isCellError } from './texts/empty-words.ts'

/** Findings and questions collected while the cells of a row are read. */
export type Noticed = { readonly findings: RosterFinding[]; readonly asks: Ask[] }

/** The fields with a row's name: without it nobody knows who or what the row is about. */
const names: ReadonlySet<RosterField> = new Set(['fullName', 'club'])

/**
 * An error in one of these makes the whole row unreliable; an error in another field leaves only that field unknown.
 */
const essential: ReadonlySet<RosterField> = new Set(['fullName', 'birth', 'citizenId', 'establishedOn'])

/**
 * Reads the value of one cell: `undefined` says nothing, `null` asks to clear the stored value. Letters of old fonts,
 * signs, formulas and words for “nothing” are handled before the cell's reader sees the text.
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

/** The value read from a text, after its findings and questions are noted. */
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

/** Reads a text that a program and no person wrote: its word for nothing, or an error. */
function readByProgram(text: string, field: RosterField): Reading<never> | null {
  if (isBlankWord(text)) return { notes: [{ severity: 'fixed', code: 'blankWord' }] }
  if (!isCellError(text)) return null
  return { notes: [{ severity: essential.has(field) ? 'error' : 'doubt', code: 'cellError' }] }
}

/**
 * The text of a cell, with its letters restored, and with its signs replaced by words where somebody said what they
 * mean.
 */
function readWritten(cell: RosterCell, context: CellContext, isName: boolean): Reading<string> {
  const letters = readLetters(cell, context, isName)
  const signed = readSigns({ ...cell, text: letters.value ?? '' }, context)
  return {
    value: signed.value,
    notes: [...letters.notes, ...signed.notes],
    asks: [...(letters.asks ?? []), ...(signed.asks ?? [])],
  }
}

/**
 * Restores a text in the letters of an old font. It is not accepted as a name until somebody has seen the restored
 * form.
 */
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

const clearingMax = '(XÓA)'.length

/** `XÓA` in a cell asks to clear the stored value; an empty cell keeps it. */
function asksToClear(text: string): boolean {
  // This pattern is cheap and rejects most texts: those that are too long, lack an x or have a digit, such as
  // “xóm 1”.
  return text.length <= clearingMax && /^\D*x\D*$/i.test(text) && foldedWords(text) === 'xoa'
}

type CellReading<Value> = Noticed & { readonly value: Value | null | undefined }

/**
 * Reads the cells of a field whose texts repeat in a list: each text of a column is read once, and its findings and
 * questions belong to every row that has it. Each list needs a reader of its own.
 */
export function createRepeatedReader<Value>(
  field: RosterField,
  reader: CellReader<Value>,
  list: Pick<ListContext, 'cellContext'>,
): (cell: RosterCell | undefined, noticed: Noticed) => Value | null | undefined {
  const readings = new Map<string, Map<string, CellReading<Value>>>()
  return (cell, noticed) => {
    if (cell === undefined) return undefined
    const { column, text, formula, restored, signs } = cell
    if (restored !== undefined || signs !== undefined) return readCell(cell, field, reader, list, noticed)
    const key = formula === undefined ? column : `${column} ${formula}`
    const ofColumn = readings.get(key) ?? new Map<string, CellReading<Value>>()
    let reading = ofColumn.get(text)
    if (reading === undefined) {
      const own: Noticed = { findings: [], asks: [] }
      reading = { value: readCell(cell, field, reader, list, own), ...own }
      readings.set(key, ofColumn.set(text, reading))
    }
    if (reading.findings.length > 0) noticed.findings.push(...reading.findings)
    if (reading.asks.length > 0) noticed.asks.push(...reading.asks)
    return reading.value
  }
}
