import type { Subject } from '@lienthehe/domain/access'
import type { Visit } from '@lienthehe/domain/oversight'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'

/** The visited place, in which the user needs a right. A unit's own users may read the assessment of their unit. */
export async function subjectOfVisit(
  services: Pick<Services, 'units'>,
  db: Readable,
  { visited }: Pick<Visit, 'visited'>,
): Promise<Subject> {
  return visited.kind === 'unit'
    ? subjectOfUnit(services, visited.unit)
    : subjectOf(services, (await requireClub(db, visited.club)).club)
}
