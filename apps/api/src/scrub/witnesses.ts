import type { HistoryAction } from '@lienthehe/domain/history'
import { asc, gt } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { audit } from '../db/schema/index.ts'
import { type WitnessedKind, witnessedKinds } from './row-kinds.ts'

type Facts = Readonly<Record<string, unknown>>

/** What the history says about one row of a table. */
export type Witness = {
  readonly of: WitnessedKind
  readonly id: string
  /** The number of the last change that recorded the row. */
  readonly seq: number
  /**
   * The content that the row must have; `null`: the row must not exist; `erased`: its details were erased, so the row
   * must exist with any content.
   */
  readonly facts: Facts | null | 'erased'
  /** The events of a club, in the order in which they were recorded. */
  readonly events: readonly Facts[]
}

export type Witnesses = {
  readonly all: readonly Witness[]
  /** Is this the demonstration? Then one change recorded the creation of all its clubs and members. */
  readonly isIllustration: boolean
}

const pageSize = 500
const erasing: readonly string[] = ['privacy.erase', 'privacy.eraseAgain'] satisfies readonly HistoryAction[]

/** Reads the whole history, and finds what each row must contain if the program made every change. */
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
  // An event of a club is added to its list of events. Every other change replaces the fields that it names.
  if ('change' in after) return { ...before, seq, events: [...before.events, after] }
  // An erasure records in full what is left of the record, so the row is checked again from then on.
  if (erasing.includes(action)) return { ...before, seq, facts: after }
  const known = before.facts === null || before.facts === 'erased' ? {} : before.facts
  return { ...before, seq, facts: before.facts === 'erased' ? 'erased' : { ...known, ...after } }
}

function afterOf(particulars: string): Facts | null {
  const parsed: unknown = JSON.parse(particulars)
  const after = typeof parsed === 'object' && parsed !== null && 'after' in parsed ? parsed.after : null
  return typeof after === 'object' && after !== null ? { ...after } : null
}
