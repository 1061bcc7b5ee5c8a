import { type HardshipKind, wordHardship } from '@lienthehe/domain'
import { foldedWords } from './folded.ts'
import { cellAt, type Grid, type GridCell } from './grid.ts'
import type { Header, HeaderColumn } from './header.ts'
import type { ColumnMeaning } from './headings.ts'
import { isMark } from './marks.ts'
import { type RosterCell, type RosterField, rosterFields } from './roster.ts'

type FilledColumn = { readonly column: string; readonly meaning: ColumnMeaning; readonly cell: GridCell }
export type RowCells = { readonly [field in RosterField]?: RosterCell }

/** The columns that are read: of two that hold the same whole field the first, except a name merged over two columns. */
export function readColumns({
  columns,
}: Header): readonly (HeaderColumn & { readonly meaning: ColumnMeaning })[] {
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
    return earlier === undefined || (meaning.field === 'fullName' && sameName)
      ? [{ ...candidate, meaning }]
      : []
  })
}

/** One row's cells by field, each as one text: columns that spell a field together are put together here. */
export function cellsOfRow(grid: Grid, row: number, columns: ReturnType<typeof readColumns>): RowCells {
  const filled = columns.flatMap(({ index, column, meaning }): FilledColumn[] => {
    const cell = cellAt(grid, row, index)
    return cell.text === '' ? [] : [{ column, meaning, cell }]
  })
  const cells: Partial<Record<RosterField, RosterCell>> = {}
  for (const field of rosterFields) {
    const cell = cellOfField(field, filled)
    if (cell !== null) cells[field] = cell
  }
  return cells
}

function cellOfField(field: RosterField, filled: readonly FilledColumn[]): RosterCell | null {
  const own = filled.filter(({ meaning }) => meaning.field === field)
  switch (field) {
    case 'sex':
      return joinCells(withoutRepetition(filled.flatMap(sexOf)), '; ')
    case 'birth':
      return birthParts(own) ?? joinCells(withoutRepetition(filled.flatMap(birthOf)), '; ')
    case 'hardship':
      return joinCells(withoutRepetition(own.flatMap(hardshipOf)), '; ')
    default:
      return joinCells(own.map(pieceOf), ' ')
  }
}

type Piece = { readonly column: string; readonly cell: GridCell; readonly text: string }

function pieceOf({ column, cell }: FilledColumn): Piece {
  return { column, cell, text: cell.text }
}

/** “Nam” of one column and “nam” of another agree. Parts of a name never do: Hà Hạ is a name. */
function withoutRepetition(pieces: readonly Piece[]): readonly Piece[] {
  const alike = Map.groupBy(pieces, ({ text }) => foldedWords(text) || text)
  return [...alike.values()].flatMap(([first]) => first ?? [])
}

function joinCells(pieces: readonly Piece[], separator: string): RosterCell | null {
  const [first] = pieces
  if (first === undefined) return null
  const text = pieces.map((piece) => piece.text).join(separator)
  const computed = pieces.some(({ cell }) => cell.formula)
  return computed ? { column: first.column, text, formula: true } : { column: first.column, text }
}

/** Under “Nam” a mark says the sex, and a year says the sex and the birth. */
function sexOf({ column, meaning, cell }: FilledColumn): readonly Piece[] {
  if (meaning.kind === 'sexColumn')
    return /^[0-]$/.test(cell.text) ? [] : [{ column, cell, text: meaning.word }]
  return meaning.field === 'sex' ? [{ column, cell, text: cell.text }] : []
}

function birthOf({ column, meaning, cell }: FilledColumn): readonly Piece[] {
  if (meaning.kind === 'sexColumn')
    return isMark(cell.text) || /^[0-]$/.test(cell.text) ? [] : [{ column, cell, text: cell.text }]
  return meaning.field === 'birth' && meaning.kind === 'field' ? [{ column, cell, text: cell.text }] : []
}

/** `05`, `12` and `1948` of three columns as `05/12/1948`; what is empty in between is `00`, not known. */
function birthParts(own: readonly FilledColumn[]): RosterCell | null {
  const parts = own.filter(({ meaning }) => meaning.kind === 'birthPart')
  const texts = (['day', 'month', 'year'] as const).map((part) => {
    const found = parts.find(({ meaning }) => meaning.kind === 'birthPart' && meaning.part === part)
    return (found?.cell.text ?? '').padStart(2, '0')
  })
  const joined = joinCells(parts.map(pieceOf), '/')
  return joined === null ? null : { ...joined, text: texts.join('/').replace(/^(00\/)+/, '') }
}

function hardshipOf({ column, meaning, cell }: FilledColumn): readonly Piece[] {
  if (meaning.kind !== 'hardshipColumn') return [{ column, cell, text: cell.text }]
  const word = wordHardship(meaning.hardship, 'vi')
  if (isMark(cell.text) || saysSame(meaning.hardship, cell.text)) return [{ column, cell, text: word }]
  return [{ column, cell, text: cell.text }]
}

/** In a column headed “Hộ nghèo” people also write “nghèo” or “HN” in place of a mark. */
function saysSame(hardship: HardshipKind, text: string): boolean {
  return hardship === 'poor'
    ? /^(hn|nghèo|hộ nghèo)$/i.test(text)
    : hardship === 'nearPoor' && /^(hcn|cn|cận nghèo)$/i.test(text)
}
