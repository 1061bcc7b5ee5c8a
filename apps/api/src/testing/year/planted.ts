import type { Database } from '../../db/database.ts'
import type { Outcome } from '../outcome.ts'
import { type Call, type Seams, type System, soundSeams, withTransaction } from './system.ts'

/**
 * A bug planted between two parts of the system, or between the system and its callers. The program itself contains no
 * switch for it.
 */
export type Planted = {
  readonly bug: string
  readonly seams?: Partial<Seams>
  readonly around?: (system: System) => System
  /** The text of a difference that shows the bug. */
  readonly found: RegExp
}

const everyNth = 25

/** Ten bugs, each of a kind that a developer might write. */
export const plantedBugs: readonly Planted[] = [
  {
    bug: 'a write is acknowledged and not kept',
    seams: { database: losingSome() },
    found: /server says|refused/,
  },
  {
    bug: 'the same key has its effect twice',
    around: aroundCalls((call, seen) => {
      const key = String(keyOf(call))
      const times = (seen.get(key) ?? 0) + 1
      seen.set(key, times)
      return times === 1 ? call : { ...call, input: { ...call.input, key: `${key.slice(0, -2)}zz` } }
    }),
    found: /server says|refused/,
  },
  {
    bug: 'a right reaches beyond its commune',
    seams: { actor: ({ actor, path }) => (path === 'clubs.get' ? adminOf(actor) : actor) },
    found: /^scope/,
  },
  {
    bug: 'money is booked into the month before',
    around: aroundCalls((call) => withDraft(call, 'books.contribute', 'valueOn', monthEarlier)),
    found: /^cash of the month before/,
  },
  {
    bug: 'sums are rounded to a thousand',
    around: aroundCalls((call) => withDraft(call, 'books.contribute', 'amountDong', toThousands)),
    found: /^cash/,
  },
  {
    bug: 'who is not known counts as no',
    around: aroundAnswers('clubs.get', unknownAsNo),
    found: /^figures/,
  },
  { bug: 'figures are kept and not made again', around: staleFigures, found: /^figures/ },
  {
    bug: 'the clock of the server is a day behind',
    seams: { now: (now) => new Date(now.getTime() - 86_400_000) },
    found: /^instant/,
  },
  {
    bug: 'the last row of a list is not imported',
    around: (system) => ({
      ...system,
      readList: (club, list) => system.readList(club, list.slice(0, Buffer.from(list).lastIndexOf('\n'))),
    }),
    found: /^(figures|names)/,
  },
  {
    bug: 'a change in the middle of the history is edited',
    seams: {
      afterWrite: async ({ services: { db } }, writes) => {
        if (writes === 40) await editHistory(db)
      },
    },
    found: /log was edited/,
  },
]

/** The parts of the system, some of them with the planted bug. */
export function seamsOf({ seams = {} }: Planted): Seams {
  return { ...soundSeams, ...seams }
}

function losingSome(): Seams['database'] {
  let transactions = 0
  return (db) =>
    withTransaction(db, (transaction) => async (work, config) => {
      transactions += 1
      if (transactions % everyNth !== 0) return transaction(work, config)
      const kept: { answer?: Awaited<ReturnType<typeof work>> } = {}
      const lost = new Error('planted: rolled back')
      await transaction(async (tx) => {
        kept.answer = await work(tx)
        throw lost
      }, config).catch((error: unknown) => {
        if (error !== lost) throw error
      })
      return kept.answer as Awaited<ReturnType<typeof work>>
    })
}

function aroundCalls(change: (call: Call, seen: Map<string, number>) => Call): (system: System) => System {
  return (system) => {
    const seen = new Map<string, number>()
    return { ...system, attempt: (call, fault) => system.attempt(change(call, seen), fault) }
  }
}

function aroundAnswers(path: string, change: (answer: unknown) => unknown): (system: System) => System {
  return (system) => ({
    ...system,
    attempt: async (call, fault) => {
      const outcome = await system.attempt(call, fault)
      return call.path === path && outcome?.kind === 'answer'
        ? { ...outcome, answer: change(outcome.answer) }
        : outcome
    },
  })
}

function staleFigures(system: System): System {
  const kept = new Map<string, Outcome>()
  return {
    ...system,
    attempt: async (call, fault) => {
      if (call.path !== 'clubs.get') return system.attempt(call, fault)
      const name = `${call.actor} ${JSON.stringify(Reflect.get(call.input, 'id'))}`
      const outcome = kept.get(name) ?? (await system.attempt(call, fault))
      if (outcome !== null) kept.set(name, outcome)
      return outcome
    },
  }
}

function unknownAsNo(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'unknown' in value && 'no' in value
      ? { ...value, no: Number(value.no) + Number(value.unknown), unknown: 0 }
      : value,
  )
}

function withDraft(call: Call, path: string, field: string, change: (value: unknown) => unknown): Call {
  const draft: unknown = Reflect.get(call.input, 'draft')
  if (call.path !== path || typeof draft !== 'object' || draft === null) return call
  return {
    ...call,
    input: { ...call.input, draft: { ...draft, [field]: change(Reflect.get(draft, field)) } },
  }
}

function monthEarlier(date: unknown): string {
  const [year = '', month = '', day = ''] = String(date).split('-')
  return month === '01' ? String(date) : `${year}-${String(Number(month) - 1).padStart(2, '0')}-${day}`
}

const toThousands = (amount: unknown) => Math.floor(Number(amount) / 1000) * 1000

const keyOf = ({ input }: Call): unknown => Reflect.get(input, 'key')

/** Replaces an officer by the admin of the whole province. */
const adminOf = (actor: string) => (actor.startsWith('officer') ? 'provincialadmin.province' : actor)

async function editHistory(db: Database): Promise<void> {
  const triggers = await db.all<{ readonly name: string }>(
    "select name from sqlite_schema where type = 'trigger' and tbl_name = 'audit'",
  )
  for (const { name } of triggers) await db.run(`drop trigger ${name}`)
  await db.run("update audit set actor = 'nobody' where seq = 20")
}
