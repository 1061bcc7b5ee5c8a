import type { Result } from '@lienthehe/domain'
import { instant } from '@lienthehe/domain/calendar'
import {
  type Nation,
  receiveStatements,
  type SignedStatement,
  type Statement,
  type StatementRefusal,
} from '@lienthehe/domain/nation'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { isSignedBy, readVerifierKey } from '@lienthehe/office/checkpoints'
import { and, asc, count, eq, inArray } from 'drizzle-orm'
import { appendAudit } from '../audit/append.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { nationStatements } from '../db/schema/index.ts'
import { hashOfText } from '../plan/hash.ts'
import { readStatementNote, readStatementNotes, type StatementNote } from '../statements/notes.ts'

type Asking = Pick<Services, 'db' | 'now'>

/** The result for a file of statements: how many are new, and how many were known before. */
export type Received = {
  readonly taken: number
  readonly known: number
  readonly provinces: readonly string[]
}

/**
 * Accepts the statements of a file, all of them or none. Each must be signed by a key of its province, count by the
 * nation's own plan, and be the next one in its chain. It does not matter who sends the file.
 */
export async function takeStatements(
  { db, now }: Asking,
  nation: Nation,
  file: string,
): Promise<Result<Received, StatementRefusal>> {
  const read = readStatementNotes(file)
  if (!read.ok) return read
  for (const one of read.value) {
    const wrong = unsigned(nation, one)
    if (wrong !== null) return refuse(wrong)
  }
  const arrived = read.value.map((one) => ({ ...one, hash: hashOfText(one.note.text.slice(0, -1)) }))
  return db.transaction(async (tx) => {
    const provinces = [...new Set(arrived.map(({ statement }) => statement.province))]
    const received = receiveStatements(nation, await readKept(tx, nation, provinces), arrived)
    if (!received.ok) return received
    const moment = now()
    for (const { statement, hash } of received.value) {
      const { province, sequence, plan } = statement
      const note = arrived.find((one) => one.hash === hash)?.written ?? ''
      const receivedAt = instant(moment.toISOString())
      await tx
        .insert(nationStatements)
        .values({ province, planHash: plan.hash, sequence, hash, note, receivedAt })
      await appendAudit(tx, { actor: `province ${province}`, at: moment, entry: entryOf(statement, hash) })
    }
    return accept({
      taken: received.value.length,
      known: arrived.length - received.value.length,
      provinces: provinces.toSorted(),
    })
  })
}

/** All statements that count by the nation's plan. */
export async function readNationStatements(db: Readable, nation: Nation): Promise<readonly Statement[]> {
  return (await readKept(db, nation)).map(({ statement }) => statement)
}

/** The number of statements. It changes whenever one is added, because none is ever removed. */
export async function countNationStatements(db: Readable, { planHash }: Nation): Promise<number> {
  const [found] = await db
    .select({ statements: count() })
    .from(nationStatements)
    .where(eq(nationStatements.planHash, planHash))
  return found?.statements ?? 0
}

async function readKept(
  db: Readable,
  { planHash, provinces: all }: Nation,
  provinces: readonly string[] = all.map(({ code }) => code),
): Promise<readonly SignedStatement[]> {
  const rows = await db
    .select()
    .from(nationStatements)
    .where(and(eq(nationStatements.planHash, planHash), inArray(nationStatements.province, [...provinces])))
    .orderBy(asc(nationStatements.province), asc(nationStatements.sequence))
  return rows.map(({ province, sequence, hash, note }) => {
    const read = readStatementNote(note)
    if (read === undefined || hashOfText(read.note.text.slice(0, -1)) !== hash)
      throw new RangeError(`statement ${sequence} of province ${province} was edited`)
    return { statement: read.statement, hash }
  })
}

function unsigned({ provinces }: Nation, { statement, note }: StatementNote): StatementRefusal | null {
  const { province } = statement
  const known = provinces.find(({ code }) => code === province)
  if (known === undefined) return { reason: 'statementProvinceUnknown', province }
  const isSigned = known.keys.some((text) => {
    const key = readVerifierKey(text)
    return key !== undefined && isSignedBy(note, key)
  })
  return isSigned ? null : { reason: 'statementNotSigned', province }
}

function entryOf({ province, sequence, plan, asOf, heads }: Statement, hash: string) {
  return {
    action: 'statement.take' as const,
    subject: { kind: 'statement', id: `${province} ${sequence}` },
    club: null,
    label: `${province} ${sequence}`,
    before: null,
    after: { province, sequence, plan: plan.hash, asOf, hash, head: heads.audit },
  }
}
