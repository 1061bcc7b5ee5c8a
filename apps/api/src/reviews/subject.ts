import type { Subject } from '@lienthehe/domain/access'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { requirePlan, subjectOfProvince } from '../unit-plans/record.ts'
import { readKeptSnapshots } from './queries.ts'

/**
 * The province of a closed period's plan, in which the user needs the right to the period; throws `notFound` when there
 * is no such period.
 */
export async function subjectOfSnapshot(
  services: Pick<Services, 'units' | 'plans'>,
  db: Readable,
  number: number,
): Promise<Subject> {
  const found = (await readKeptSnapshots(db)).find((kept) => kept.number === number)
  if (found === undefined) throw new Refused({ reason: 'notFound' })
  return subjectOfProvince(services, requirePlan(services, found.plan).plan)
}
