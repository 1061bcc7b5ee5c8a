import type { ClubId } from '@lienthehe/domain/clubs'
import { afterStep, type Book, bookOfSteps } from '@lienthehe/domain/funds'
import type { Readable } from '../db/database.ts'
import { LeastRecentlyUsed } from '../register/least-recently-used.ts'
import { type BookHead, breakIn, noSteps, type StepRow, stepOf } from './chain.ts'
import { readStepsFrom } from './queries.ts'

/** A club's book as computed from its steps so far. */
export type FoldedBook = {
  readonly book: Book
  readonly head: BookHead
  /** The position of the first step that does not follow from those before it; `null`: the chain is intact. */
  readonly brokenAt: number | null
}

/**
 * The books of clubs, computed once and remembered. A book is never older than in the database that the caller passes.
 */
export type BookShelf = {
  /** The club's book with all steps that this database or transaction contains. */
  readonly read: (db: Readable, club: ClubId) => Promise<FoldedBook>
}

/** The memory that one step of a book takes, with everything that was looked up for it. */
const bytesPerStep = 2000
/** Enough memory for all books of a province: 139 clubs with 300 steps each. */
const usualBytes = 100_000_000
const stepsOneByOne = 20

/**
 * How many states of a book are remembered. Several writes may be committed together; each sees the steps of the
 * earlier ones before they are committed, and all may be rolled back. A reader at that moment needs the state of a few
 * steps ago, and should not have to compute the book again.
 */
const statesKept = 16

class Kept {
  /** The states of the book; the newest computed one is last. */
  recent: readonly [FoldedBook, ...FoldedBook[]]

  constructor(folded: FoldedBook) {
    this.recent = [folded]
  }

  keep(folded: FoldedBook): void {
    const [first, ...others] = [...this.recent, folded].slice(-statesKept)
    if (first !== undefined) this.recent = [first, ...others]
  }

  get bytes(): number {
    return bytesPerStep * (1 + Math.max(...this.recent.map(({ head }) => head.position)))
  }
}

/**
 * A shelf that may use this many bytes. When it is full, the books that were not read for longest are forgotten first.
 */
export function createBookShelf(bytesKept = usualBytes): BookShelf {
  const kept = new LeastRecentlyUsed<ClubId, Kept>(bytesKept)
  return {
    read: (db, club) =>
      kept.use(
        club,
        () => new Kept(emptyBook(club)),
        async (own) => {
          const { recent } = own
          const from = Math.min(...recent.map(({ head }) => head.position))
          const rows = await readStepsFrom(db, { club, position: Math.max(from, 1) })
          const known = recent.findLast(({ head }) => isAmong(head, rows))
          const folded =
            (known && foldFurther(known, rows)) ??
            foldAll(club, from === 0 ? rows : await readWhole(db, club))
          if (folded !== known) own.keep(folded)
          return folded
        },
      ),
  }
}

function emptyBook(club: ClubId): FoldedBook {
  return { book: bookOfSteps(club, []), head: noSteps, brokenAt: null }
}

/** Do these rows contain the head? Then the remembered book is the database's book or an earlier state of it. */
function isAmong({ position, hash }: BookHead, rows: readonly StepRow[]): boolean {
  return position === 0 || rows.some((row) => row.position === position && row.hash === hash)
}

/**
 * Adds to the remembered book those of the rows that follow its head; `undefined`: there are too many to add one by
 * one.
 */
function foldFurther(known: FoldedBook, rows: readonly StepRow[]): FoldedBook | undefined {
  const { book, head, brokenAt } = known
  const added = rows.filter(({ position }) => position > head.position)
  if (added.length === 0) return known
  // A book with many new steps is computed from all its rows: added one by one, each step would copy the whole list of
  // those before it.
  if (added.length > stepsOneByOne) return undefined
  return {
    book: added.reduce((before, row) => afterStep(before, stepOf(row)), book),
    head: headOf(added) ?? head,
    brokenAt: brokenAt ?? breakIn(head, added),
  }
}

function headOf(rows: readonly StepRow[]): BookHead | undefined {
  const last = rows.at(-1)
  return last && { position: last.position, hash: last.hash }
}

function readWhole(db: Readable, club: ClubId): Promise<readonly StepRow[]> {
  return readStepsFrom(db, { club, position: 1 })
}

function foldAll(club: ClubId, rows: readonly StepRow[]): FoldedBook {
  return {
    book: bookOfSteps(club, rows.map(stepOf)),
    head: headOf(rows) ?? noSteps,
    brokenAt: breakIn(noSteps, rows),
  }
}
