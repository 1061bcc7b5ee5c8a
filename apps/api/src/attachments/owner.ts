import type { Action, Subject } from '@lienthehe/domain/access'
import { type AttachmentOwner, readBookKey } from '@lienthehe/domain/attachments'
import { loanHistoryOf } from '@lienthehe/domain/funds'
import { loanIdSchema } from '@lienthehe/domain/schema'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { subjectOfMeans } from '../means/record.ts'
import { subjectOfPaper } from '../papers/record.ts'
import { Refused } from '../refused.ts'
import { subjectOfSnapshot } from '../reviews/subject.ts'
import { readUnitPlan } from '../unit-plans/queries.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { readVisit } from '../visits/queries.ts'
import { subjectOfVisit } from '../visits/subject.ts'

/**
 * The place in which a user needs the right to the papers of a record: the place of that record. Refused as not found
 * when there is no such record.
 */
export async function subjectOfOwner(
  services: Pick<Services, 'units' | 'books' | 'plans'>,
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
    case 'means':
      return subjectOfMeans(services, db, owner.id)
    case 'snapshot':
      return subjectOfSnapshot(services, db, Number(owner.id))
    case 'regulation':
    case 'loan': {
      const { club } = await requireClub(db, readBookKey(owner.id).club)
      if (!(await isInBook(services, db, owner))) throw new Refused({ reason: 'notFound' })
      return subjectOf(services, club)
    }
  }
}

type BookOwner = Extract<AttachmentOwner, { kind: 'regulation' | 'loan' }>

/** Does the club’s book contain the record that the papers belong to? */
async function isInBook(
  { books }: Pick<Services, 'books'>,
  db: Readable,
  { kind, id }: BookOwner,
): Promise<boolean> {
  const { club, record } = readBookKey(id)
  const { book } = await books.read(db, club)
  return kind === 'loan'
    ? loanHistoryOf(book, loanIdSchema.parse(record)) !== undefined
    : Number(record) <= book.ledger.regulations.length
}

/** The right that a user needs to read these papers. Papers of a club's book need the right to read the book. */
export function readingOf({ kind }: AttachmentOwner): Action {
  return kind === 'regulation' || kind === 'loan' ? 'book.read' : 'attachment.read'
}
