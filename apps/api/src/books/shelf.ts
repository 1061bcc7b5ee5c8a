import type { ClubId } from '@lienthehe/domain'
import { afterStep, type Book, bookOfSteps } from '@lienthehe/domain/funds'
import type { Readable } from '../db/database.ts'
import { LeastRecentlyUsed } from '../register/least-recently-used.ts'
import { type BookHead, breakIn, noSteps, type StepRow, stepOf } from './chain.ts'
import { readStepsFrom } from './queries.ts'

/** A club's book as it is folded so far. */
export type FoldedBook = {
  readonly book: Book
  readonly head: BookHead
  /** The first step that does not follow from those before it; `null`: the chain is whole. */
  readonly brokenAt: number | null
}

/** The books of clubs, folded once and kept in memory, never behind the database that they are asked of. */
export type BookShelf = {
  /** The club's book with everything that this database or transaction holds of it. */
  readonly read: (db: Readable, club: ClubId) => Promise<FoldedBook>
}

/** A step with what is looked up in it takes some two kilobytes. */
const bytesPerStep = 2000
/** Room for all books of a province: 139 clubs with 300 steps each. */
const usualBytes = 100_000_000
const stepsOneByOne = 20

class Kept {
  folded: FoldedBook

  constructor(folded: FoldedBook) {
    this.folded = folded
  }

  get bytes(): number {
    return bytesPerStep * (1 + this.folded.head.position)
  }
}

/** A shelf with room for so many bytes; the books that nobody asked for the longest go first. */
export function createBookShelf(bytesKept = usualBytes): BookShelf {
  const kept = new LeastRecentlyUsed<ClubId, Kept>(bytesKept)
  return {
    read: (db, club) =>
      kept.use(
        club,
        () => new Kept(emptyBook(club)),
        async (own) => {
          const before = own.folded
          const rows = await readStepsFrom(db, { club, position: Math.max(before.head.position, 1) })
          own.folded = foldFurther(before, rows) ?? (await foldAll(db, club))
          return own.folded
        },
      ),
  }
}

function emptyBook(club: ClubId): FoldedBook {
  return { book: bookOfSteps(club, []), head: noSteps, brokenAt: null }
}

/**
 * The book with the rows from its head on; `null` when the head is not there as it was read. A write may have been read
 * within its transaction that was taken back afterwards.
 */
function foldFurther({ book, head, brokenAt }: FoldedBook, rows: readonly StepRow[]): FoldedBook | null {
  const isEmpty = head.position === 0
  if (!isEmpty && rows[0]?.hash !== head.hash) return null
  const added = isEmpty ? rows : rows.slice(1)
  // A book of many steps is read in one go: step by step, each would copy the list of those before it.
  if (added.length > stepsOneByOne) return null
  return {
    book: added.reduce((before, row) => afterStep(before, stepOf(row)), book),
    head: headOf(rows) ?? head,
    brokenAt: brokenAt ?? breakIn(head, added),
  }
}

function headOf(rows: readonly StepRow[]): BookHead | undefined {
  const last = rows.at(-1)
  return last && { position: last.position, hash: last.hash }
}

async function foldAll(db: Readable, club: ClubId): Promise<FoldedBook> {
  const rows = await readStepsFrom(db, { club, position: 1 })
  return {
    book: bookOfSteps(club, rows.map(stepOf)),
    head: headOf(rows) ?? noSteps,
    brokenAt: breakIn(noSteps, rows),
  }
}
