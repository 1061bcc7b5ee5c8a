import { fundSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import type { Figures } from './by-hand.ts'
import type { PlayedClub, Year } from './play.ts'
import type { System } from './system.ts'

type Month = Pick<Year, 'admin' | 'officer'> & {
  readonly played: readonly PlayedClub[]
  readonly month: string
}

const share = z.object({ yes: z.number(), no: z.number(), unknown: z.number() })
const pageSchema = z.object({
  facts: z.object({ members: z.object({ low: z.number() }), women: share, age55: share }),
})
const bookSchema = z.object({ funds: z.array(z.object({ fund: fundSchema, cashDong: z.number() })) })
const listSchema = z.object({ members: z.array(z.object({ fullName: z.string() })) })
const historySchema = z.object({ entries: z.array(z.object({ at: z.string() })) })

const answersSchema = z.object({
  page: pageSchema,
  book: bookSchema,
  list: listSchema,
  report: z.object({ report: z.unknown() }),
  history: historySchema,
})

/** Compares the system's figures at the end of a month with those of the model, and describes the differences. */
export async function compareMonth(system: System, month: Month): Promise<readonly string[]> {
  const differences: string[] = []
  for (const club of month.played) {
    differences.push(...(await compareClub(system, club, month)))
    if (differences.length > 0) return differences
  }
  return differences
}

async function compareClub(
  system: System,
  { id, digits, model }: PlayedClub,
  { admin, officer, month }: Month,
): Promise<readonly string[]> {
  const date = `${month}-20`
  const ask = async (path: string, input: object, actor = admin) => {
    const outcome = await system.attempt({ actor, path, input }, 'none')
    return outcome?.kind === 'answer' ? outcome.answer : null
  }
  const asked = await askAll()
  if (!asked.success) return [`the server says nothing of ${asked.error.issues[0]?.path.join('.')}`]
  const { page, book, list, report, history } = asked.data
  const { facts } = page
  const told: Figures = { members: facts.members.low, women: facts.women, age55: facts.age55 }
  const cash = Object.fromEntries(book.funds.map(({ fund, cashDong }) => [fund, cashDong]))
  const seen = (await ask('clubs.get', { id, asOf: date }, officer.userName)) !== null
  return [
    ...differing('figures', told, model.figuresOn(date)),
    ...differing('cash', cash, model.cash),
    ...differing(
      'cash of the month before',
      await cashBefore(),
      model.cashAfter.get(monthBefore(month)) ?? null,
    ),
    ...differing('names', namesOf(list.members), namesOf(model.people)),
    ...differing('report', report.report !== null, true),
    ...differing('scope', seen, digits === officer.digits),
    ...differing('instant of the last change', history.entries[0]?.at.slice(0, 10), date),
  ]

  async function askAll() {
    return answersSchema.safeParse({
      page: await ask('clubs.get', { id, asOf: date }),
      book: await ask('books.page', { club: id, date }),
      list: await ask('members.list', { club: id }),
      report: await ask('reports.ofMonth', { club: id, month }),
      history: await ask('clubs.history', { id }),
    })
  }

  async function cashBefore() {
    const before = monthBefore(month)
    if (!model.cashAfter.has(before)) return null
    const then = bookSchema.parse(await ask('books.page', { club: id, date: `${before}-28` }))
    return Object.fromEntries(then.funds.map(({ fund, cashDong }) => [fund, cashDong]))
  }
}

function monthBefore(month: string): string {
  return `${month.slice(0, 5)}${String(Number(month.slice(5)) - 1).padStart(2, '0')}`
}

function namesOf(people: readonly { readonly fullName: string }[]): readonly string[] {
  return people.map(({ fullName }) => fullName).toSorted()
}

function differing(what: string, told: unknown, reckoned: unknown): readonly string[] {
  const [one, other] = [told, reckoned].map((value) => JSON.stringify(value, sorted))
  return one === other ? [] : [`${what}: the server says ${one}, by hand it is ${other}`]
}

/** For `JSON.stringify`: sorts fields, so that equal values have equal texts. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
