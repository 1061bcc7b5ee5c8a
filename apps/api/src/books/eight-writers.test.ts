import { copyFileSync } from 'node:fs'
import type { ClubId } from '@lienthehe/domain/clubs'
import { type Fund, findBrokenInvariants, funds } from '@lienthehe/domain/funds'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { compareTimelines } from '../scrub/compare-timelines.ts'
import { type BookCommand, bookCommandKinds, bookCommands, writerOf } from '../testing/book-commands.ts'
import { type Counts, type KeptBook, leanToRareKinds } from '../testing/book-mix.ts'
import { clubRegulation } from '../testing/club-book.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { NaiveCash } from '../testing/naive-cash.ts'
import { describeOutcome, type Outcome } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { tryWithBook } from '../testing/try-with-book.ts'
import { clubIdOf, uuidOf } from '../testing/two-provinces.ts'
import { breakIn, noSteps } from './chain.ts'
import { readStepsFrom } from './queries.ts'
import { createBookShelf } from './shelf.ts'

// By default the test runs few commands. The long run: BOOK_COMMANDS=40000 pnpm --filter @lienthehe/api exec vitest run
// src/books/eight-writers.test.ts
const commandsTried = Number(process.env['BOOK_COMMANDS'] ?? 240)
const writersAtOnce = 8
/**
 * After this many commands, the clubs begin again with empty books: a fund can be opened only once, and a month closed
 * only once.
 */
const commandsAYear = 144
/** The last day of the year on which the clubs book anything. */
const lastDay = 320
/** How many of the first commands are about the first day, when most funds are opened. */
const commandsOfFirstDay = 24
/**
 * How many of eight commands are replaced by kinds that were seldom accepted so far. Without this, a few kinds would
 * make up nearly half of all commands.
 */
const leaningOfEight = 5
/** How many commands of each kind a run must accept at least, if it has `longRun` commands or more. */
const acceptedLeast = 1000
const longRun = 40_000
const clubs = ['1111', '1112', '1121', '1211'].map(clubIdOf)

const folder = makeFolder()
let instance: Instance

const filled = `${folder.path}/filled.db`

beforeAll(() => fillTwoProvinces(filled), 60_000)
afterAll(() => folder.remove())

/** Opens the two provinces without any bookings. */
async function openForYear(year: number): Promise<void> {
  const path = `${folder.path}/year-${year}.db`
  copyFileSync(filled, path)
  instance = await openInstance(path)
}

/** Counts the commands that were tried and accepted, by kind, and those that were refused, by reason. */
class Answers {
  readonly kinds = new Map<BookCommand['kind'], Counts>()
  readonly refused = new Map<string, number>()
  steps = 0

  take({ kind }: BookCommand, word: string): void {
    const { tried, accepted } = this.kinds.get(kind) ?? { tried: 0, accepted: 0 }
    const isAccepted = word === 'ok'
    this.kinds.set(kind, { tried: tried + 1, accepted: accepted + Number(isAccepted) })
    if (isAccepted) this.steps += 1
    else this.refused.set(word, (this.refused.get(word) ?? 0) + 1)
  }

  /** How often each kind of command was tried, accepted and refused. */
  table(): Readonly<Record<string, Counts & { readonly refused: number }>> {
    return Object.fromEntries(
      [...this.kinds].map(([kind, { tried, accepted }]) => [
        kind,
        { tried, accepted, refused: tried - accepted },
      ]),
    )
  }
}

/**
 * Checks the books of all clubs and returns them: their chains, their invariants, and their cash compared with a simple
 * count.
 */
async function booksThatHold(
  answers: Answers,
  boxes: ReadonlyMap<ClubId, NaiveCash>,
): Promise<readonly KeptBook[]> {
  const { db, books } = instance.services
  const kept: KeptBook[] = []
  let steps = 0
  for (const club of clubs) {
    const rows = await readStepsFrom(db, { club, position: 1 })
    expect(breakIn(noSteps, rows)).toBeNull()
    const fresh = await createBookShelf().read(db, club)
    expect(await books.read(db, club)).toEqual(fresh)
    expect(findBrokenInvariants(fresh.book.ledger)).toEqual([])
    for (const fund of funds) {
      const cash = cashOf(fresh.book.ledger.transactions, fund)
      expect(cash).toBeGreaterThanOrEqual(0)
      expect(cash).toBe(boxes.get(club)?.cash[fund])
    }
    steps += rows.length
    kept.push({ club, book: fresh.book })
  }
  // Each accepted command is in the book once, even if it was sent twice. A refused command added nothing.
  expect(steps).toBe(answers.steps)
  return kept
}

function cashOf(
  transactions: readonly {
    readonly entries: readonly { readonly account: string; readonly amountDong: number }[]
  }[],
  fund: Fund,
): number {
  return transactions
    .flatMap(({ entries }) => entries)
    .reduce((sum, { account, amountDong }) => (account === `${fund}:cash` ? sum + amountDong : sum), 0)
}

function describeAt(tried: readonly { readonly outcome: Outcome }[], place: number): string {
  const outcome = tried[place]?.outcome
  return outcome === undefined ? '' : describeOutcome(outcome)
}

/**
 * The position of an accepted command in its book. The commands are sorted by it, because one reversal may depend on
 * another that was sent at the same time.
 */
function versionOf(outcome: Outcome): number {
  return outcome.kind === 'answer' ? versionedSchema.parse(outcome.answer).version : 0
}

const versionedSchema = z.object({ version: z.number() })

/**
 * Gives the command a day as a real book would have: seven in eight commands are about the last ten days, the others
 * about any day.
 */
function asTimeGoes(command: BookCommand, place: number): BookCommand {
  if (place < commandsOfFirstDay) return { ...command, day: 1 }
  const today = Math.floor((lastDay * place) / commandsAYear)
  // Counts and closings are about a day 50 days ago, so that the month is well over.
  if (command.kind === 'close' || command.kind === 'count')
    return { ...command, day: Math.max(today - 50, 0) }
  return place % 8 === 0 ? command : { ...command, day: Math.max(today - (command.day % 10), 0) }
}

/**
 * Simulates a year in which the boards of four clubs keep their books. At first, each book contains only a regulation.
 */
async function keepBooksForAYear(year: number, commands: readonly BookCommand[], answers: Answers) {
  answers.steps = 0
  const founder = await instance.as(userNameOf('officer', 'province'))
  for (const [index, club] of clubs.entries()) {
    const key = uuidOf(`books regulation ${index}`)
    await founder.books.adoptRegulation({ key, club, regulation: clubRegulation })
    answers.steps += 1
  }
  const boxes = new Map(clubs.map((club) => [club, new NaiveCash()]))
  let kept = await booksThatHold(answers, boxes)
  for (let start = 0; start < commands.length; start += writersAtOnce) {
    const leaning = start < commandsOfFirstDay ? writersAtOnce : leaningOfEight
    const drawn = commands.slice(start, start + writersAtOnce)
    const together = leanToRareKinds(drawn, { counts: answers.kinds, books: kept, leaning })
    const tried = await Promise.all(
      together.map(async (command, place) => {
        const club = clubs[command.club % clubs.length]
        const { books } = await instance.as(writerOf(command))
        if (club === undefined) throw new RangeError('no club to ask')
        const attempt = { books, club, key: `attempt ${start + place} of year ${year}` }
        return { club, ...(await tryWithBook(instance, attempt, command)) }
      }),
    )
    const inOrder = tried.toSorted((one, other) => versionOf(one.outcome) - versionOf(other.outcome))
    for (const { club, outcome, effect } of inOrder)
      if (outcome.kind === 'answer') boxes.get(club)?.take(outcome.answer, effect)
    for (const [place, command] of together.entries()) answers.take(command, describeAt(tried, place))
    kept = await booksThatHold(answers, boxes)
  }
  expect(await compareTimelines(instance.services.db, { hasMoney: true })).toEqual([])
}

test(`${commandsTried} commands of eight writers at once leave whole chains, books that balance, and each booking once`, async () => {
  const answers = new Answers()
  const commands = fc.sample(bookCommands, { seed: 146, numRuns: commandsTried })
  for (let start = 0; start < commands.length; start += commandsAYear) {
    await openForYear(start)
    const ofYear = commands.slice(start, start + commandsAYear)
    await keepBooksForAYear(start, ofYear.map(asTimeGoes), answers)
    await instance.close()
  }
  const kinds = [...answers.kinds.values()]
  const acceptedInAll = kinds.reduce((sum, { accepted }) => sum + accepted, 0)
  if (commandsTried > 2 * commandsAYear) {
    console.info(`${acceptedInAll} of ${commandsTried} commands accepted`)
    console.table(answers.table())
    console.info(answers.refused)
  }
  expect(acceptedInAll).toBeGreaterThan(commandsTried / 3)
  const least = commandsTried < longRun ? 1 : acceptedLeast
  expect(bookCommandKinds.filter((kind) => (answers.kinds.get(kind)?.accepted ?? 0) < least)).toEqual([])
}, 3_600_000)
