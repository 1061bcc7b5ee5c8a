import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Visit, Visited, VisitId } from '@lienthehe/domain/oversight'
import { and, asc, between, desc, eq, gte, isNotNull, lte, or, sql } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { keepStatements } from '../db/kept-statements.ts'
import { visits } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type VisitRow = typeof visits.$inferSelect

const statements = keepStatements((db) => ({
  underWay: db
    .select()
    .from(visits)
    .where(or(eq(visits.status, 'planned'), isNotNull(visits.nextDueOn)))
    .orderBy(asc(visits.plannedOn), asc(visits.position))
    .prepare(),
  visited: db
    .select({ club: visits.club, on: sql<IsoDate>`max(${visits.doneOn})` })
    .from(visits)
    .where(
      and(
        isNotNull(visits.club),
        gte(visits.doneOn, sql.placeholder('from')),
        lte(visits.doneOn, sql.placeholder('to')),
      ),
    )
    .groupBy(visits.club)
    .prepare(),
}))

/** The visit with this id. */
export async function readVisit(db: Readable, id: VisitId): Promise<Stored<Visit> | undefined> {
  const [row] = await db.select().from(visits).where(eq(visits.id, id))
  return row && storedOf(row)
}

/** Every visit to the club, by planned or actual day, the latest first. */
export async function readVisitsOf(db: Readable, club: ClubId): Promise<readonly Stored<Visit>[]> {
  const rows = await db
    .select()
    .from(visits)
    .where(eq(visits.club, club))
    .orderBy(desc(sql`coalesce(${visits.doneOn}, ${visits.plannedOn})`), desc(visits.position))
  return rows.map(storedOf)
}

/** The visits that need work: planned ones, and those whose follow-up tasks are not closed. */
export async function readVisitsUnderWay(db: Readable): Promise<readonly Stored<Visit>[]> {
  return (await statements(db).underWay.all()).map(storedOf)
}

/** The clubs that were visited between the two days, both ends included, with the day of the last visit. */
export async function readClubsVisited(
  db: Readable,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<ReadonlyMap<ClubId, IsoDate>> {
  const rows = await statements(db).visited.all({ from, to })
  return new Map(rows.flatMap(({ club, on }) => (club === null ? [] : [[club, on] as const])))
}

/** The results of the visits made between the two days, both ends included. */
export async function readVisitsMade(
  db: Readable,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<readonly Pick<Visit, 'state'>[]> {
  return db
    .select({ state: visits.state })
    .from(visits)
    .where(between(visits.doneOn, from, to))
}

/** Every visit to every club and unit. */
export async function readAllVisits(db: Readable): Promise<readonly Visit[]> {
  return (await db.select().from(visits)).map((row) => storedOf(row).value)
}

/** Adds a visit as its first version. */
export async function insertVisit(tx: Transaction, visit: Visit, version = 1): Promise<void> {
  await tx.insert(visits).values({ ...rowOf(visit), version })
}

/** Writes the visit over the version that was read. */
export async function updateVisit(tx: Transaction, visit: Visit, version: number): Promise<void> {
  await tx
    .update(visits)
    .set({ ...rowOf(visit), version: version + 1 })
    .where(eq(visits.id, visit.id))
}

function storedOf({
  position: _,
  version,
  club,
  unit,
  status: __,
  doneOn: ___,
  nextDueOn: ____,
  ...row
}: VisitRow): Stored<Visit> {
  return { value: { ...row, visited: visitedOf({ club, unit }) }, version }
}

function visitedOf({ club, unit }: Pick<VisitRow, 'club' | 'unit'>): Visited {
  if (club !== null) return { kind: 'club', club }
  if (unit === null) throw new RangeError('a visit to nowhere')
  return { kind: 'unit', unit }
}

function rowOf({ visited, ...visit }: Visit): Omit<VisitRow, 'position' | 'version'> {
  const { state, followUps } = visit
  const [nextDueOn] = followUps
    .filter((followUp) => followUp.state.status === 'open')
    .map(({ dueOn }) => dueOn)
    .toSorted()
  return {
    ...visit,
    club: visited.kind === 'club' ? visited.club : null,
    unit: visited.kind === 'unit' ? visited.unit : null,
    status: state.status,
    doneOn: state.status === 'done' ? state.on : null,
    nextDueOn: nextDueOn ?? null,
  }
}
