import { labelHardship } from '@lienthehe/domain/members'
import { type BirthColumn, joinBirth } from './births/join-columns.ts'
import { foldedWords } from './folded.ts'
import { cellAt, type Grid, type GridCell } from './grid.ts'
import type { Header, HeaderColumn } from './header.ts'
import type { ColumnMeaning } from './headings.ts'
import {
  everyRosterField,
  type RosterCell,
  type RosterField,
  rosterFields,
  type UnclearSign,
} from './roster.ts'
import { signKindOf } from './signs.ts'

type FilledColumn = {
  readonly column: string
  readonly heading: string
  readonly meaning: ColumnMeaning
  readonly cell: GridCell
}
type ReadColumn = HeaderColumn & { readonly meaning: ColumnMeaning }
/** A field and the one column of words that gives it; `by: null`: several columns or ticks give it. */
export type ToldField = { readonly field: RosterField; readonly by: ReadColumn | null }
export type RowCells = { readonly [field in RosterField]?: RosterCell }

/**
 * The columns that are read. If two have the same whole field, the first is read. Two exceptions: a name merged over
 * two columns, and births, which several columns may form together.
 */
export function readColumns({ columns }: Header): readonly ReadColumn[] {
  return columns.flatMap((candidate) => {
    const { meaning } = candidate
    if (meaning === null) return []
    const earlier = columns.find(
      (other) =>
        other.index < candidate.index &&
        meaning.kind === 'field' &&
        other.meaning?.kind === 'field' &&
        other.meaning.field === meaning.field,
    )
    const sameName = earlier?.heading === candidate.heading && earlier.index === candidate.index - 1
    return earlier === undefined || meaning.field === 'birth' || (meaning.field === 'fullName' && sameName)
      ? [{ ...candidate, meaning }]
      : []
  })
}

/** The columns that have a heading and are not read. */
export function columnsNotRead(header: Header): readonly HeaderColumn[] {
  const read = new Set(readColumns(header).map(({ index }) => index))
  return header.columns.filter(({ index }) => !read.has(index))
}

/** The filled cells of a row in columns that are not read. */
export function othersOfRow(
  grid: Grid,
  row: number,
  columns: readonly HeaderColumn[],
): readonly RosterCell[] {
  return columns.flatMap(({ index, column }) => {
    const cell = cellAt(grid, row, index)
    return cell.text === '' ? [] : [{ ...cell, column }]
  })
}

/** The fields that these columns give, in the order of reading, and how each is read. */
export function fieldsTold(columns: readonly ReadColumn[]): readonly ToldField[] {
  const tells = ({ meaning }: ReadColumn, field: RosterField) =>
    meaning.field === field || (meaning.kind === 'sexColumn' && (field === 'sex' || field === 'birth'))
  const isOfMembers = columns.every(({ meaning }) => isMemberField(meaning.field))
  return (isOfMembers ? rosterFields : everyRosterField).flatMap((field): readonly ToldField[] => {
    const [first, another] = columns.filter((column) => tells(column, field))
    if (first === undefined) return []
    return [{ field, by: first.meaning.kind === 'field' && another === undefined ? first : null }]
  })
}

/** One row's cells by field. Columns that form a field together are joined into one text here. */
export function cellsOfRow(
  grid: Grid,
  row: number,
  columns: readonly ReadColumn[],
  fields: readonly ToldField[],
): RowCells {
  const cells: Partial<Record<RosterField, RosterCell>> = {}
  let filled: readonly FilledColumn[] | undefined
  for (const { field, by } of fields) {
    if (by === null) filled ??= filledColumns(grid, row, columns)
    const cell =
      by === null
        ? cellOfField(field, filled ?? [], columns)
        : cellOfColumn(cellAt(grid, row, by.index), by.column)
    if (cell !== null) cells[field] = cell
  }
  return cells
}

function filledColumns(grid: Grid, row: number, columns: readonly ReadColumn[]): readonly FilledColumn[] {
  return columns.flatMap(({ index, column, heading, meaning }): FilledColumn[] => {
    const cell = cellAt(grid, row, index)
    return isFilled(cell) ? [{ column, heading, meaning, cell }] : []
  })
}

function isFilled({ text, formula }: GridCell): boolean {
  return text !== '' || formula === 'neverComputed'
}

function cellOfColumn(cell: GridCell, column: string): RosterCell | null {
  if (!isFilled(cell)) return null
  const { text, formula, restored } = cell
  if (formula === undefined && restored === undefined) return { column, text }
  return {
    column,
    text,
    ...(formula !== undefined && { formula }),
    ...(restored !== undefined && { restored }),
  }
}

const memberFields = new Set<RosterField>(rosterFields)

function isMemberField(field: RosterField): boolean {
  return memberFields.has(field)
}

function cellOfField(
  field: RosterField,
  filled: readonly FilledColumn[],
  columns: readonly ReadColumn[],
): RosterCell | null {
  const own = filled.filter(({ meaning }) => meaning.field === field)
  switch (field) {
    case 'sex':
      return joinCells(withoutRepetition(filled.flatMap(sexOf)), '; ')
    case 'birth':
      return birthOfColumns(filled, columns.filter(({ meaning }) => meaning.field === 'birth').length)
    case 'hardship':
      return joinCells(withoutRepetition(own.flatMap(hardshipOf)), '; ')
    default:
      return joinCells(own.map(pieceOf), ' ')
  }
}

type Piece = {
  readonly column: string
  readonly cell: GridCell
  readonly text: string
  readonly sign?: UnclearSign
}

function pieceOf({ column, cell }: FilledColumn): Piece {
  return { column, cell, text: cell.text }
}

/**
 * Removes repeated pieces: “Nam” in one column and “nam” in another agree. Parts of a name are all kept: Hà Hạ is a
 * name.
 */
function withoutRepetition(pieces: readonly Piece[]): readonly Piece[] {
  const alike = Map.groupBy(pieces, ({ text, sign }) => sign ?? (foldedWords(text) || text))
  return [...alike.values()].flatMap(([first]) => first ?? [])
}

function joinCells(pieces: readonly Piece[], separator: string): RosterCell | null {
  const [first] = pieces
  if (first === undefined) return null
  const filled = pieces.filter(({ text }) => text !== '')
  const signs = pieces.flatMap(({ sign }) => sign ?? [])
  const isRestored = pieces.some(({ cell }) => cell.restored !== undefined)
  return {
    column: first.column,
    text: filled.map(({ text }) => text).join(separator),
    ...formulaOf(pieces),
    ...(isRestored && {
      restored: filled.map(({ cell, text }) => cell.restored ?? text).join(separator),
    }),
    ...(signs.length > 0 && { signs }),
  }
}

function formulaOf(pieces: readonly Piece[]): Pick<RosterCell, 'formula'> {
  const found = pieces.map(({ cell }) => cell.formula)
  if (found.includes('neverComputed')) return { formula: 'neverComputed' }
  return found.includes('stored') ? { formula: 'stored' } : {}
}

/** Under “Nam” a mark gives the sex, and a year gives the sex and the birth. */
function sexOf({ column, meaning, cell }: FilledColumn): readonly Piece[] {
  if (meaning.kind === 'sexColumn') return tickOf({ column, cell, word: meaning.word, words: meaning.word })
  return meaning.field === 'sex' ? [{ column, cell, text: cell.text }] : []
}

/** A tick gives the word of its column; an unknown sign is stored beside it, for a question. */
function tickOf({
  column,
  cell,
  word,
  words,
}: {
  readonly column: string
  readonly cell: GridCell
  readonly word: string
  /** The meaning of words that are written instead of a tick. */
  readonly words: string
}): readonly Piece[] {
  switch (signKindOf(cell.text)) {
    case 'tick':
      return [{ column, cell, text: word }]
    case 'none':
      return []
    case 'words':
      return [{ column, cell, text: words }]
    default:
      return [{ column, cell, text: '', sign: { column, sign: cell.text, word } }]
  }
}

/** Joins the columns of a birth. `columnsOfBirth`: how many such columns the list has, filled in this row or not. */
function birthOfColumns(filled: readonly FilledColumn[], columnsOfBirth: number): RosterCell | null {
  const own = filled.flatMap(({ column, heading, meaning, cell }) => {
    const isYear = meaning.kind === 'sexColumn' && signKindOf(cell.text) === 'words'
    if (!isYear && (meaning.field !== 'birth' || meaning.kind === 'sexColumn')) return []
    const part: BirthColumn['part'] = meaning.kind === 'birthPart' ? meaning.part : 'whole'
    return [{ column, cell, heading, part, text: cell.text }]
  })
  const joined = joinCells(own, '; ')
  return joined === null ? null : { ...joined, text: joinBirth(own, own.length > 1 || columnsOfBirth > 1) }
}

function hardshipOf({ column, meaning, cell }: FilledColumn): readonly Piece[] {
  if (meaning.kind !== 'hardshipColumn') return [{ column, cell, text: cell.text }]
  const word = labelHardship(meaning.hardship, 'vi')
  if (signKindOf(cell.text) === 'none') return [{ column, cell, text: 'Không' }]
  // In a column headed “Hộ nghèo” people also write “nghèo” or “HN” instead of a tick, or that the hardship
  // has ended.
  return tickOf({ column, cell, word, words: cell.text })
}
