import type { Result } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { openArchive } from './archive.ts'
import { readDelimited } from './delimited/read-delimited.ts'
import { kindOfArchive, kindOfFile } from './file-kind.ts'
import type { Grid } from './grid.ts'
import { guessHeader } from './header.ts'
import { lostItsLetters, lostItsNames } from './letters/lost.ts'
import { headerReadingOf, needed } from './lists/headings.ts'
import { readUnitSheet } from './lists/read-unit-sheet.ts'
import type { RosterRefusal } from './refusal.ts'
import type { ListKind, Roster, RosterList, UnreadSheet } from './roster.ts'
import { partExamples } from './sheets/examples.ts'
import { readList } from './sheets/read-list.ts'
import { readOpenDocument } from './workbooks/read-open-document.ts'
import type { ReadSheets } from './workbooks/read-sheets.ts'
import { readWorkbook } from './workbooks/read-workbook.ts'

export const rosterBytesMax = 10 * 1024 * 1024

/**
 * Reads the lists in an .xlsx, .ods or .csv file as text, or says why the file is refused; nothing is interpreted yet.
 * They are lists of people, unless `kind` says otherwise.
 */
export async function readRoster(
  bytes: Uint8Array,
  { fileName, kind = 'members' }: { readonly fileName: string; readonly kind?: ListKind },
): Promise<Result<Roster, RosterRefusal>> {
  const sheets = await readGrids(bytes, { fileName })
  return sheets.ok ? readSheets(sheets.value, kind) : sheets
}

/**
 * Reads the sheets of a file as text, or says why it is refused. The kind of file is known by its content, not by its
 * name.
 */
export async function readGrids(
  bytes: Uint8Array,
  { fileName }: { readonly fileName: string },
): Promise<Result<ReadSheets, RosterRefusal>> {
  if (bytes.length > rosterBytesMax) return refuse({ reason: 'fileTooLarge', bytesMax: rosterBytesMax })
  const kind = kindOfFile(bytes)
  if (kind !== 'archive' && kind !== 'text') return refuse({ reason: 'fileKind', found: kind })
  return kind === 'archive' ? readArchive(bytes) : readText(bytes, fileName)
}

function readText(bytes: Uint8Array, fileName: string): Result<ReadSheets, RosterRefusal> {
  const grid = readDelimited(bytes, fileName)
  return grid.ok ? accept({ sheets: [{ grid: grid.value, beyond: null }], hidden: [] }) : grid
}

async function readArchive(bytes: Uint8Array): Promise<Result<ReadSheets, RosterRefusal>> {
  const archive = openArchive(bytes)
  if (!archive.ok) return archive
  const types = archive.value.read('[Content_Types].xml')
  if (!types.ok) return types
  const mimeType = archive.value.read('mimetype')
  if (!mimeType.ok) return mimeType
  const decode = (content: Uint8Array | null) => new TextDecoder().decode(content ?? new Uint8Array())
  const kind = kindOfArchive(archive.value.names, decode(types.value), decode(mimeType.value))
  if (kind === 'workbook') return readWorkbook(archive.value)
  return kind === 'ods' ? readOpenDocument(archive.value) : refuse({ reason: 'fileKind', found: kind })
}

/** Reads every sheet as a list, or names it as unread. Choices that belong to the user are not made here. */
function readSheets({ sheets, hidden }: ReadSheets, kind: ListKind): Result<Roster, RosterRefusal> {
  const lists: RosterList[] = []
  const unread: UnreadSheet[] = hidden.map((sheetName) => ({ sheetName, why: 'hidden', rows: null }))
  for (const { grid, beyond } of sheets) {
    const list = readListOf(grid, kind)
    if (list !== null && beyond !== null) return refuse(beyond)
    if (list !== null && lostItsNames(list)) return refuse({ reason: 'fileKind', found: 'lettersLost' })
    if (list !== null && list.rows.length > 0) lists.push(list)
    else if (countRows(grid) > 0) unread.push({ ...unreadSheet(grid), why: whyUnread(beyond) })
  }
  const { kept, examples } = partExamples(lists)
  if (kept.length > 0)
    return accept({
      lists: kept,
      unread: [
        ...unread,
        ...examples.map(({ sheetName, rows }) => ({ sheetName, why: 'example' as const, rows: rows.length })),
      ],
      answers: {},
    })
  return refuse(whyNoList(sheets, kind))
}

/** The list of this kind on a sheet; `null` when the sheet has no matching header. */
function readListOf(grid: Grid, kind: ListKind): RosterList | null {
  return kind === 'members' ? readList(grid) : readUnitSheet(grid, kind)
}

function whyNoList(sheets: ReadSheets['sheets'], kind: ListKind): RosterRefusal {
  const grids = sheets.map(({ grid }) => grid)
  if (grids.some(lostItsLetters)) return { reason: 'fileKind', found: 'lettersLost' }
  const empty = grids.map((grid) => readListOf(grid, kind)).find((list) => list !== null)
  if (empty) return { reason: 'noRows', sheetName: empty.sheetName, headerRow: empty.headerRow }
  const tooLarge = sheets.find(({ beyond }) => beyond !== null)?.beyond
  return tooLarge ?? { reason: 'headerNotFound', guess: bestGuess(grids, kind) }
}

function bestGuess(grids: readonly Grid[], kind: ListKind) {
  const wanted = kind === 'members' ? undefined : { reading: headerReadingOf(kind), needed: needed[kind] }
  const [guess] = grids
    .flatMap((grid) => guessHeader(grid, wanted) ?? [])
    .toSorted(
      (one, other) =>
        one.missing.length - other.missing.length || other.headings.length - one.headings.length,
    )
  return guess ?? null
}

function whyUnread(beyond: RosterRefusal | null): UnreadSheet['why'] {
  return beyond?.reason === 'tooManyRows' || beyond?.reason === 'tooManyColumns' ? beyond.reason : 'noList'
}

function unreadSheet(grid: Grid): Pick<UnreadSheet, 'sheetName' | 'rows'> {
  return { sheetName: grid.sheetName, rows: countRows(grid) }
}

function countRows({ rows }: Grid): number {
  return rows.filter((cells) => cells.some(({ text }) => text !== '')).length
}
