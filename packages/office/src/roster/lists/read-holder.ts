import type { IsoDate } from '@lienthehe/domain'
import {
  type BoardPost,
  boardPosts,
  givenEndReasons,
  labelBoardPost,
  labelTermEnd,
  type TermEndReason,
} from '@lienthehe/domain/boards'
import type { Birth } from '@lienthehe/domain/members'
import { readBirthCell } from '../births/read-birth-cell.ts'
import { readName, readPhone } from '../field-readers.ts'
import { foldedWords } from '../folded.ts'
import { notice } from '../judging/judge-row.ts'
import { type Noticed, readCell } from '../read-cell.ts'
import { type CellContext, type CellReader, type Reading, readAnswered } from '../reading.ts'
import type { RosterField, RosterRow } from '../roster.ts'
import { readDay, readWholeDay, type SaidDay } from './read-day.ts'

/** What a row says about a holder of posts; `null` and `undefined` say nothing. */
export type SaidHolder = {
  readonly posts: readonly BoardPost[]
  readonly fullName: string | undefined
  readonly birth: Birth | null
  readonly phone: string | null
  readonly from: SaidDay | undefined
  readonly until: IsoDate | undefined
  readonly endReason: TermEndReason | undefined
}

/** What does a row say about the holder of a post? Birth and telephone only help to find the right member. */
export function readHolder(
  row: RosterRow,
  cellContext: (field: RosterField, column: string) => CellContext,
): { readonly said: SaidHolder } & Noticed {
  const noticed: Noticed = { findings: [], asks: [] }
  const read = <Value>(field: RosterField, reader: CellReader<Value>) =>
    readCell(row.cells[field], field, reader, { cellContext }, noticed) ?? undefined
  const posts = read('post', readPosts)
  if (posts === undefined && !noticed.findings.some(({ field }) => field === 'post'))
    noticed.findings.push(notice(row, 'post', 'error', 'required'))
  const said: SaidHolder = {
    posts: posts ?? [],
    fullName: read('fullName', readName),
    birth: read('birth', readBirthCell) ?? null,
    phone: read('phone', readPhone) ?? null,
    // “2021–2026” gives two years but no day, so it leads to a question, like any text that is not a whole
    // day.
    from: read('from', (text, context) => ({ ...readDay(text, context), notes: [] })),
    until: read('until', readWholeDay),
    endReason: undefined,
  }
  // A term that ends in the future is still running.
  const hasEnded = said.until !== undefined && said.until <= cellContext('until', '').today
  return {
    said: { ...said, endReason: hasEnded ? readEnd(row, cellContext, noticed) : undefined },
    ...noticed,
  }
}

/**
 * Spellings of posts, without diacritics. A secretary is not among them, because the register has no such post; that
 * word leads to a question.
 */
const postWords: readonly (readonly [BoardPost, RegExp])[] = [
  ['deputy', /^(pho (chu nhiem|ban|truong ban|ban chu nhiem)|pcn|p cn)( thuong truc)?( clb| cau lac bo)?$/],
  ['chair', /^(chu nhiem|truong ban|truong ban chu nhiem|cn)( clb| cau lac bo)?$/],
  ['accountant', /^(ke toan|kt|phu trach ke toan)$/],
  ['treasurer', /^(thu quy|tq)$/],
  ['member', /^(uy vien|uv|thanh vien( ban chu nhiem| bcn)?|uy vien ban chu nhiem|uv bcn)$/],
]

/** Reads one post, or several that one person has together: `Phó chủ nhiệm kiêm kế toán`. */
function readPosts(text: string, context: CellContext): Reading<readonly BoardPost[]> {
  const parts = text.split(/\s+kiêm\s+|\s*[,;+/&]\s*|\s+và\s+|\s+-\s+/iu).filter(Boolean)
  const read = parts.map((part) => readPost(part, context))
  const posts = read.flatMap(({ value }) => value ?? [])
  const asks = read.flatMap((reading) => reading.asks ?? [])
  const notes = read.flatMap((reading) => reading.notes)
  return posts.length === parts.length ? { value: [...new Set(posts)], notes, asks } : { notes, asks }
}

function readPost(text: string, context: CellContext): Reading<BoardPost> {
  const words = foldedWords(text)
  const known =
    boardPosts.find((post) => foldedWords(labelBoardPost(post, 'vi')) === words) ??
    postWords.find(([, pattern]) => pattern.test(words))?.[0]
  if (known !== undefined) return { value: known, notes: [] }
  const options = boardPosts.map((post) => ({ answer: post, value: post, shown: labelBoardPost(post, 'vi') }))
  return readAnswered(context, { kind: 'postMeant', wording: text }, { text, options })
}

/** Reads why the term ended. If the list does not say, there is a question without a preset answer. */
function readEnd(
  row: RosterRow,
  cellContext: (field: RosterField, column: string) => CellContext,
  noticed: Noticed,
): TermEndReason | undefined {
  const cell = row.cells.endReason
  const text = cell?.text ?? ''
  const words = foldedWords(text)
  const known = givenEndReasons.find((reason) => foldedWords(labelTermEnd(reason, 'vi')) === words)
  if (known !== undefined) return known
  const options = givenEndReasons
    .filter((reason) => reason !== 'recordedByMistake')
    .map((reason) => ({ answer: reason, value: reason, shown: labelTermEnd(reason, 'vi') }))
  const context = cellContext('endReason', cell?.column ?? '')
  const {
    value,
    notes,
    asks = [],
  } = readAnswered(context, { kind: 'endMeant', wording: text }, { text, options })
  noticed.asks.push(...asks)
  noticed.findings.push(...notes.map(({ severity, code }) => notice(row, 'endReason', severity, code)))
  return value
}
