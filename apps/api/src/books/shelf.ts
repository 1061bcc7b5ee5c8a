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
  /** The first step that does not follow from those before it; `null`: the chain is whole. */
  readonly brokenAt: number | null
}

/** The books of clubs, computed once and kept in memory, never behind the database for which they are asked. */
export type BookShelf = {
  /** The club's book with everything that this database or transaction holds of it. */
  readonly read: (db: Readable, club: ClubId) => Promise<FoldedBook>
}

/** A step with everything that is looked up in it takes some two kilobytes. */
const bytesPerStep = 2000
/** Room for all books of a province: 139 clubs with 300 steps each. */
const usualBytes = 100_000_000
const stepsOneByOne = 20

/**
 * How many states of a book are kept. Writes that go to disk together see each other's steps first, and may be rolled
 * back. A reader at that moment needs the state of a few steps ago, and should not have to recompute the book for it.
 */
const statesKept = 16

class Kept {
  /** The book that was read last comes last. */
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

/** A shelf with room for this many bytes; the books not asked for longest are dropped first. */
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

/** Is this the head of the database's book, or of an earlier state of it? */
function isAmong({ position, hash }: BookHead, rows: readonly StepRow[]): boolean {
  return position === 0 || rows.some((row) => row.position === position && row.hash === hash)
}

/** The book with the given rows that follow its head added; `undefined`: they are too many to be added one by one. */
function foldFurther(known: FoldedBook, rows: readonly StepRow[]): FoldedBook | undefined {
  const { book, head, brokenAt } = known
  const added = rows.filter(({ position }) => position > head.position)
  if (added.length === 0) return known
  // A book with many new steps is read in one go: step by step, each would copy the list of those before it.
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
