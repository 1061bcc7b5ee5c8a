import type { HistoryAction } from '@lienthehe/domain/history'
import { asc, gt } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { audit } from '../db/schema/index.ts'
import { type WitnessedKind, witnessedKinds } from './row-kinds.ts'

type Facts = Readonly<Record<string, unknown>>

/** What the history says about one row. */
export type Witness = {
  readonly of: WitnessedKind
  readonly id: string
  /** The last change that recorded it. */
  readonly seq: number
  /**
   * The content that it must have; `null`: it must be gone; `erased`: details were erased, so the row only has to
   * exist.
   */
  readonly facts: Facts | null | 'erased'
  /** What happened to a club, one change after the other. */
  readonly events: readonly Facts[]
}

export type Witnesses = {
  readonly all: readonly Witness[]
  /** The clubs and members of the demonstration were created together, and one change records them all. */
  readonly isIllustration: boolean
}

const pageSize = 500
const erasing: readonly string[] = ['privacy.erase', 'privacy.eraseAgain'] satisfies readonly HistoryAction[]

/** Reads the whole history: how must the rows look, if every change was made by the program? */
export async function readWitnesses(db: Readable): Promise<Witnesses> {
  const found = new Map<string, Witness>()
  let isIllustration = false
  for (let seq = 0; ; ) {
    const page = await db
      .select()
      .from(audit)
      .where(gt(audit.seq, seq))
      .orderBy(asc(audit.seq))
      .limit(pageSize)
    for (const row of page) {
      seq = row.seq
      if (row.action === 'demo.fill') isIllustration = true
      const of = witnessedKinds.find((kind) => kind === row.subjectKind)
      if (of === undefined) continue
      const key = `${of} ${row.subjectId}`
      found.set(key, witnessOf(found.get(key) ?? blank(of, row.subjectId), row))
    }
    if (page.length < pageSize) return { all: [...found.values()], isIllustration }
  }
}

function blank(of: WitnessedKind, id: string): Witness {
  return { of, id, seq: 0, facts: {}, events: [] }
}

function witnessOf(before: Witness, { seq, action, particulars }: typeof audit.$inferSelect): Witness {
  if (particulars === null) return { ...before, seq, facts: 'erased' }
  const after = afterOf(particulars)
  if (after === null) return { ...before, seq, facts: null }
  // An event of a club is added to its life; every other change replaces the fields that it names.
  if ('change' in after) return { ...before, seq, events: [...before.events, after] }
  // The rest of a record whose identity was erased is recorded in full, and is checked from then on.
  if (erasing.includes(action)) return { ...before, seq, facts: after }
  const known = before.facts === null || before.facts === 'erased' ? {} : before.facts
  return { ...before, seq, facts: before.facts === 'erased' ? 'erased' : { ...known, ...after } }
}

function afterOf(particulars: string): Facts | null {
  const parsed: unknown = JSON.parse(particulars)
  const after = typeof parsed === 'object' && parsed !== null && 'after' in parsed ? parsed.after : null
  return typeof after === 'object' && after !== null ? { ...after } : null
}
