import type { Subject } from '@lienthehe/domain'
import type { AttachmentOwner } from '@lienthehe/domain/attachments'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { subjectOfPaper } from '../papers/record.ts'
import { Refused } from '../refused.ts'
import { readUnitPlan } from '../unit-plans/queries.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { readVisit } from '../visits/queries.ts'
import { subjectOfVisit } from '../visits/subject.ts'

/** Where the right to the papers of a record is needed: where the record itself is stored to be. Refused as not found. */
export async function subjectOfOwner(
  services: Pick<Services, 'units'>,
  db: Readable,
  owner: AttachmentOwner,
): Promise<Subject> {
  switch (owner.kind) {
    case 'club':
      return subjectOf(services, (await requireClub(db, owner.id)).club)
    case 'unitPlan': {
      const stored = await readUnitPlan(db, owner.id)
      if (stored === undefined) throw new Refused({ reason: 'notFound' })
      return subjectOfUnit(services, stored.value.unit)
    }
    case 'visit': {
      const stored = await readVisit(db, owner.id)
      if (stored === undefined) throw new Refused({ reason: 'notFound' })
      return subjectOfVisit(services, db, stored.value)
    }
    case 'paper':
      return subjectOfPaper(services, db, owner.id)
  }
}
