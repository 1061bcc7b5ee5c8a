import { randomUUID } from 'node:crypto'
import { hoaBinh146 } from '@lienthehe/domain'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { saveReport } from '../../../apps/api/src/activities/queries.ts'
import { reportEntry } from '../../../apps/api/src/activities/record.ts'
import { type AuditEntry, appendAudit } from '../../../apps/api/src/audit/append.ts'
import { insertBook } from '../../../apps/api/src/books/insert-book.ts'
import { insertBudgetLine } from '../../../apps/api/src/budget/queries.ts'
import { budgetRecord } from '../../../apps/api/src/budget/record.ts'
import { insertClubs } from '../../../apps/api/src/clubs/queries.ts'
import type { Database, Transaction } from '../../../apps/api/src/db/database.ts'
import { openDatabase } from '../../../apps/api/src/db/open.ts'
import { insertMatter } from '../../../apps/api/src/matters/queries.ts'
import { matterRecord } from '../../../apps/api/src/matters/record.ts'
import { insertMeans } from '../../../apps/api/src/means/queries.ts'
import { meansRecord } from '../../../apps/api/src/means/record.ts'
import { insertMembers } from '../../../apps/api/src/members/queries.ts'
import { onThisThread } from '../../../apps/api/src/office-thread/tasks.ts'
import { openServices } from '../../../apps/api/src/open-services.ts'
import { insertPaper } from '../../../apps/api/src/papers/queries.ts'
import { paperRecord } from '../../../apps/api/src/papers/record.ts'
import { seedAdopted } from '../../../apps/api/src/plan/adopted.ts'
import { isEmpty, isIllustration, markAsIllustration } from '../../../apps/api/src/setup/instance.ts'
import { insertVisit } from '../../../apps/api/src/visits/queries.ts'
import { visitRecord } from '../../../apps/api/src/visits/record.ts'
import { type RecordKind, recordEntry } from '../../../apps/api/src/writes/record.ts'
import type { ClubBook } from './books/books.ts'
import type { Made, MadeMeans } from './means.ts'
import type { Province } from './province.ts'
import { releaseOnce } from './release-once.ts'
import type { SentReport } from './reports.ts'
import type { MadeVisit } from './visits.ts'

export type Filling = 'filled' | 'alreadyIllustration' | 'notEmpty'

export type Target = {
  readonly url: string
  readonly authToken?: string
  readonly migrationsFolder: string
}

/**
 * The demonstration is filled in as one transaction, so either all of it or nothing. No other user is served meanwhile,
 * so even a slow machine has enough time.
 */
const transactionMs = 600_000

/** The records that are filled in, and the day on which that happens. */
export type Demonstration = {
  readonly province: Province
  readonly books: readonly ClubBook[]
  readonly reports: readonly SentReport[]
  readonly visits: readonly MadeVisit[]
  readonly means: MadeMeans
  readonly now: Date
}

/**
 * Writes the province into a database that never had any data, and releases its figures. Any other database is left
 * unchanged.
 */
export async function fillDatabase(target: Target, demonstration: Demonstration): Promise<Filling> {
  const { now } = demonstration
  const { db, close } = await openDatabase({
    ...target,
    drizzle: { casing: 'snake_case' },
    limits: { transactionMs },
  })
  try {
    const unitHistory = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
    await seedAdopted(db, { plans: [hoaBinh146], unitHistory }, now)
    const filling = await fill(db, demonstration)
    if (filling !== 'notEmpty')
      await releaseOnce(await openServices(db, { office: onThisThread, now: () => now, newId: randomUUID }))
    return filling
  } finally {
    await close()
  }
}

async function fill(
  db: Database,
  { province, books, reports, visits, means, now }: Demonstration,
): Promise<Filling> {
  const { clubs, members } = province
  return db.transaction(async (tx) => {
    if (await isIllustration(tx)) return 'alreadyIllustration'
    if (!(await isEmpty(tx))) return 'notEmpty'
    await insertClubs(tx, clubs)
    await insertMembers(tx, members)
    const booked: AuditEntry[] = []
    for (const book of books) booked.push(...(await insertBook(tx, { ...book, by: 'demo' })))
    const reported: AuditEntry[] = []
    for (const report of reports) reported.push(...(await insertReport(tx, report)))
    const visited: AuditEntry[] = []
    for (const visit of visits) visited.push(...(await insertMade(tx, visit)))
    const meant = await insertAllMeans(tx, means)
    await markAsIllustration(tx)
    await appendAudit(tx, {
      actor: 'demo',
      at: now,
      entry: {
        action: 'demo.fill',
        subject: { kind: 'instance', id: 'illustration' },
        club: null,
        label: 'Số liệu minh họa',
        before: null,
        after: {
          ...{ clubs: clubs.length, members: members.length, books: books.length },
          ...{ reports: reports.length, visits: visits.length },
        },
        parts: [...booked, ...reported, ...visited, ...meant],
      },
    })
    return 'filled'
  })
}

/** Stores the final state of the report; returns the history entries of its steps, in order. */
async function insertReport(tx: Transaction, { steps }: SentReport): Promise<readonly AuditEntry[]> {
  const last = steps.at(-1)
  if (last !== undefined) await saveReport(tx, last.report, steps.length)
  return steps.map(({ recordedAs, report }, place) =>
    reportEntry(recordedAs, report, steps[place - 1]?.report),
  )
}

/** Stores the final state of a visit; returns the history entries of its steps. */
async function insertMade(tx: Transaction, { steps }: MadeVisit): Promise<readonly AuditEntry[]> {
  const last = steps.at(-1)
  if (last !== undefined) await insertVisit(tx, last.visit, steps.length)
  return steps.map(({ recordedAs, visit }, place) =>
    recordEntry(visitRecord, recordedAs, { before: steps[place - 1]?.visit ?? null, after: visit }),
  )
}

/** Stores the papers first, because budget lines refer to them. */
async function insertAllMeans(
  tx: Transaction,
  { papers, lines, records, matters }: MadeMeans,
): Promise<readonly AuditEntry[]> {
  const told: AuditEntry[] = []
  for (const made of papers)
    told.push(...(await insertSteps(made, paperRecord, (paper) => insertPaper(tx, paper))))
  for (const made of lines)
    told.push(...(await insertSteps(made, budgetRecord, (...line) => insertBudgetLine(tx, ...line))))
  for (const made of records)
    told.push(...(await insertSteps(made, meansRecord, (...record) => insertMeans(tx, ...record))))
  for (const made of matters)
    told.push(...(await insertSteps(made, matterRecord, (...matter) => insertMatter(tx, ...matter))))
  return told
}

async function insertSteps<Value extends { readonly id: string }>(
  { steps }: Made<Value>,
  kind: RecordKind<Value>,
  insert: (value: Value, version: number) => Promise<void>,
): Promise<readonly AuditEntry[]> {
  const last = steps.at(-1)
  if (last !== undefined) await insert(last.value, steps.length)
  return steps.map(({ recordedAs, value }, place) =>
    recordEntry(kind, recordedAs, { before: steps[place - 1]?.value ?? null, after: value }),
  )
}
