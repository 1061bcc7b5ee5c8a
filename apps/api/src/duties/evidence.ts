import type { IsoDate } from '@lienthehe/domain'
import { yearOf } from '@lienthehe/domain/calendar'
import type { Evidence } from '@lienthehe/domain/oversight'
import { provinceOfPlan } from '@lienthehe/domain/plan'
import { evidenceOfBudget, evidenceOfMeans } from '@lienthehe/domain/resources'
import { count, eq, isNotNull, min, sql } from 'drizzle-orm'
import { readBudgetFor } from '../budget/queries.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { clubs, visits } from '../db/schema/index.ts'
import { readMeansFor } from '../means/queries.ts'
import type { StoredPlan } from '../plan/book.ts'
import { readKeptSnapshots } from '../reviews/queries.ts'

/** The records that may prove work for this plan, other than papers; of every unit and year. */
export async function readEvidence(
  { db, units }: Pick<Services, 'db' | 'units'>,
  { plan }: StoredPlan,
): Promise<readonly Evidence[]> {
  const [budget, means, snapshots, ofClubs] = await Promise.all([
    readBudgetFor(db, plan.id),
    readMeansFor(db, plan.id),
    readKeptSnapshots(db),
    readClubEvidence(db),
  ])
  const province = provinceOfPlan(plan, units.all).key
  const closings = snapshots
    .filter((kept) => kept.plan === plan.id && kept.withdrawal === null && kept.period.kind !== 'upTo')
    .map(({ period, asOf }): Evidence => {
      const kind = period.kind === 'year' ? 'yearClosed' : 'phaseClosed'
      return { kind, unit: province, year: yearOf(asOf), on: asOf, many: 1, agency: null }
    })
  return [
    ...evidenceOfBudget(budget.map(({ value }) => value)),
    ...evidenceOfMeans(means.map(({ value }) => value)),
    ...closings,
    ...ofClubs,
  ]
}

/**
 * Counts founded clubs and visits that took place. The database counts them, because a province has tens of thousands.
 */
async function readClubEvidence(db: Readable): Promise<readonly Evidence[]> {
  const yearOfDay = (day: typeof clubs.establishedOn | typeof visits.doneOn) =>
    sql<number>`cast(substr(${day}, 1, 4) as integer)`
  const many = count()
  const founded = await db
    .select({
      unit: clubs.commune,
      year: yearOfDay(clubs.establishedOn),
      on: min(clubs.establishedOn),
      many,
    })
    .from(clubs)
    .groupBy(clubs.commune, yearOfDay(clubs.establishedOn))
  const visitsOf = { year: yearOfDay(visits.doneOn), on: min(visits.doneOn), many }
  const toClubs = await db
    .select({ unit: clubs.commune, ...visitsOf })
    .from(visits)
    .innerJoin(clubs, eq(clubs.id, visits.club))
    .where(isNotNull(visits.doneOn))
    .groupBy(clubs.commune, yearOfDay(visits.doneOn))
  const toUnits = await db
    .select({ unit: visits.unit, ...visitsOf })
    .from(visits)
    .where(isNotNull(visits.doneOn))
    .groupBy(visits.unit, yearOfDay(visits.doneOn))
  return [
    ...evidenceFrom('clubFounded', founded),
    ...evidenceFrom('clubVisit', toClubs),
    ...evidenceFrom('unitVisit', toUnits),
  ]
}

type Row = {
  readonly unit: Evidence['unit'] | null
  readonly year: number
  readonly on: IsoDate | null
  readonly many: number
}

function evidenceFrom(kind: Evidence['kind'], rows: readonly Row[]): readonly Evidence[] {
  return rows.flatMap(({ unit, year, on, many }) =>
    unit === null || on === null ? [] : [{ kind, unit, year, on, many, agency: null }],
  )
}
