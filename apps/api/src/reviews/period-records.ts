import { type Matter, mattersOfPeriod } from '@lienthehe/domain/matters'
import {
  firstDayOfPeriod,
  lastDayOfPeriod,
  type PeriodRecords,
  type ReviewedPeriod,
  workOfPeriod,
} from '@lienthehe/domain/snapshots'
import { fullNameOf } from '@lienthehe/domain/units'
import { readClub } from '../clubs/queries.ts'
import type { Services } from '../context.ts'
import { readMattersFor } from '../matters/queries.ts'
import { readMeansFor } from '../means/queries.ts'
import { readPapersFor } from '../papers/queries.ts'
import type { StoredPlan } from '../plan/book.ts'
import { readVisitsMade } from '../visits/queries.ts'

/**
 * The part of a period's report that is not counted from clubs: what was done, which money was raised, and what was
 * answered.
 */
export async function recordsOfPeriod(
  ctx: Pick<Services, 'db' | 'units'>,
  { plan }: StoredPlan,
  period: ReviewedPeriod,
): Promise<PeriodRecords> {
  const days = { from: firstDayOfPeriod(plan, period), to: lastDayOfPeriod(plan, period) }
  const [papers, means, matters] = await Promise.all([
    readPapersFor(ctx.db, plan.id),
    readMeansFor(ctx.db, plan.id),
    readMattersFor(ctx.db, plan.id),
  ])
  const raised = matters.map(({ value }) => value)
  const clubs = await clubNames(ctx, raised)
  return {
    work: workOfPeriod(
      {
        papers: papers.map(({ value }) => value),
        means: means.map(({ value }) => value),
        visits: await readVisitsMade(ctx.db, days),
      },
      days,
    ),
    matters: mattersOfPeriod(raised, days, ({ unit, club }) =>
      [club === null ? undefined : clubs.get(club), unitName(ctx, unit)].filter(Boolean).join(', '),
    ),
  }
}

function unitName({ units }: Pick<Services, 'units'>, key: Matter['unit']): string {
  const unit = units.byKey.get(key)
  return unit === undefined ? key : fullNameOf(unit).vi
}

async function clubNames({ db }: Pick<Services, 'db'>, matters: readonly Matter[]) {
  const named = [...new Set(matters.flatMap(({ club }) => club ?? []))]
  const found = await Promise.all(named.map((id) => readClub(db, id)))
  return new Map(
    found.flatMap((stored) => (stored === undefined ? [] : [[stored.club.id, stored.club.name]])),
  )
}
