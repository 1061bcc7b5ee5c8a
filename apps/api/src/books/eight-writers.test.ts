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

// A short share of the long run: BOOK_COMMANDS=40000 pnpm --filter @lienthehe/api exec vitest run src/books/eight-writers.test.ts
const commandsTried = Number(process.env['BOOK_COMMANDS'] ?? 240)
const writersAtOnce = 8
/** A fund is opened once, and a month closed once: with every year the clubs begin again. */
const commandsAYear = 144
/** Of the year in which they book. */
const lastDay = 320
/** How many of the first commands are about the first day, on which most funds are opened. */
const commandsOfFirstDay = 24
/** Of eight commands so many are of a kind that was accepted seldom: nearly half of all would be of few kinds otherwise. */
const leaningOfEight = 5
/** Of each kind, in a run that is long enough for it. */
const acceptedLeast = 1000
const longRun = 40_000
const clubs = ['1111', '1112', '1121', '1211'].map(clubIdOf)

const folder = makeFolder()
let instance: Instance

const filled = `${folder.path}/filled.db`

beforeAll(() => fillTwoProvinces(filled), 60_000)
afterAll(() => folder.remove())

/** Opens the two provinces as they were before anything was booked. */
async function openForYear(year: number): Promise<void> {
  const path = `${folder.path}/year-${year}.db`
  copyFileSync(filled, path)
  instance = await openInstance(path)
}

/** What was tried and accepted, by kind, and refused, by reason. */
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

  /** Of each kind how often it was accepted and refused. */
  table(): Readonly<Record<string, Counts & { readonly refused: number }>> {
    return Object.fromEntries(
      [...this.kinds].map(([kind, { tried, accepted }]) => [
        kind,
        { tried, accepted, refused: tried - accepted },
      ]),
    )
  }
}

/** The books as they are, once all that must hold of them was found to. */
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
  // Each accepted command is there once, whether it was sent once or twice; a refused one left nothing.
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

/** The place of an accepted command in its book: of two at once, one reversal may rest on the other. */
function versionOf(outcome: Outcome): number {
  return outcome.kind === 'answer' ? versionedSchema.parse(outcome.answer).version : 0
}

const versionedSchema = z.object({ version: z.number() })

/** Books are kept from day to day: seven in eight commands are about the last ten days, the others about any day. */
function asTimeGoes(command: BookCommand, place: number): BookCommand {
  if (place < commandsOfFirstDay) return { ...command, day: 1 }
  const today = Math.floor((lastDay * place) / commandsAYear)
  // A month is counted and closed when it is well over.
  if (command.kind === 'close' || command.kind === 'count')
    return { ...command, day: Math.max(today - 50, 0) }
  return place % 8 === 0 ? command : { ...command, day: Math.max(today - (command.day % 10), 0) }
}

/** A year in which the boards of four clubs keep their books, which begin with nothing but a regulation. */
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
