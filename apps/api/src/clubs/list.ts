import type { Interval } from '@lienthehe/domain'
import {
  type Club,
  type ClubSort,
  type Cohort,
  clubSortOf,
  clubStatuses,
  cohortOf,
  cohorts,
  statusOn,
} from '@lienthehe/domain/clubs'
import { factsAt } from '@lienthehe/domain/facts'
import { type StandingWord, standingWordAt, standingWords } from '@lienthehe/domain/quality'
import { isoDateSchema, unitKeySchema, yearSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { planOn } from '../plan/asked.ts'
import type { StoredPlan } from '../plan/book.ts'
import type { RegisterOn } from '../register/register.ts'
import { type ClubPlaces, placesOfClub } from '../units/places.ts'
import { narrow } from './narrow.ts'
import { orderRows } from './order.ts'

/** The filter of the list of clubs, and its order. `null` in a field: the list is not filtered by it. */
export const clubFilterSchema = z.strictObject({
  asOf: isoDateSchema.nullable(),
  search: z.string().max(100),
  /** A unit of any level and any date: a district of the plan's list, or a commune of today. */
  unit: unitKeySchema.nullable(),
  status: z.enum(clubStatuses).nullable(),
  cohort: z.enum(cohorts).nullable(),
  /** The calendar year in which the club was founded. */
  foundedIn: yearSchema.nullable().default(null),
  rule: z.string().max(60).nullable(),
  standing: z.enum(standingWords).nullable(),
  sort: z
    .string()
    .max(60)
    .transform((word, context): ClubSort => {
      const sort = clubSortOf(word)
      if (sort !== null) return sort
      context.addIssue({ code: 'custom', message: 'no such order' })
      return z.NEVER
    })
    .default('name'),
  descending: z.boolean().default(false),
  page: z.int().min(1),
  pageSize: z.int().min(1).max(200),
})
export type ClubFilter = z.infer<typeof clubFilterSchema>

export type ClubRow = Pick<Club, 'id' | 'name' | 'village' | 'establishedOn'> &
  ClubPlaces & {
    readonly cohort: Cohort
    readonly status: ReturnType<typeof statusOn>
    readonly members: Interval
    readonly standings: readonly { readonly rule: string; readonly word: StandingWord }[]
  }

/** One page of the clubs that this user may see and that match the filter, in the order that the filter names. */
export async function listClubs(services: Services, user: SignedIn, filter: ClubFilter) {
  const { units } = services
  const asOf = filter.asOf ?? dateOf(services.now())
  const { stored, reference } = planOn(services, asOf)
  return services.register.on({ date: asOf, stored, adopted: services }, (register) => {
    // Texts and figures are made only for the rows of this page.
    const byName = register.clubs.inOrder.filter(narrow(register, { units, user, filter }))
    const found = orderRows(register, byName, { ...filter, units, asOf })
    const start = (filter.page - 1) * filter.pageSize
    const page = found.slice(start, start + filter.pageSize)
    return {
      plan: reference,
      asOf,
      total: found.length,
      rows: page.map((row) => rowOf(services, { register, stored, row })),
    }
  })
}

function rowOf(
  { units }: Services,
  {
    register: { clubs, rows },
    stored: { plan },
    row,
  }: { readonly register: RegisterOn; readonly stored: StoredPlan; readonly row: number },
): ClubRow {
  const { club } = clubs.at(row)
  const { id, name, village, establishedOn } = club
  const { facts, standings } = rows
  return {
    id,
    name,
    village,
    establishedOn,
    ...placesOfClub(units, club, facts.asOf),
    cohort: cohortOf(club, plan.period),
    status: statusOn(club, facts.asOf),
    members: factsAt(facts, row).members,
    standings: standings.map((column) => ({ rule: column.rule, word: standingWordAt(column, row) })),
  }
}
