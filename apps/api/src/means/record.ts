import type { Subject } from '@lienthehe/domain/access'
import {
  clubOfMeans,
  type MeansDraft,
  type MeansId,
  type MeansRecord,
  type MeansSituation,
} from '@lienthehe/domain/resources'
import { dateOf } from '../calendar/today.ts'
import { readClub } from '../clubs/queries.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { unitsOfPlan } from '../plan/plan-units.ts'
import { Refused } from '../refused.ts'
import { requirePlan, subjectOfUnit } from '../unit-plans/record.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Writer } from '../writes/write.ts'
import { insertMeans, readMeans, readMeansFor, updateMeans } from './queries.ts'

/** How a record of the plan’s resources is stored and described in the history. */
export const meansRecord: RecordKind<MeansRecord> = {
  kind: 'means',
  clubOf: () => null,
  labelOf: ({ on, about }) => `${on} ${about.kind}`,
  factsOf: ({ id: _, on: happenedOn, about: { kind: meansKind, ...about }, ...facts }) => ({
    ...{ ...facts, happenedOn, meansKind },
    ...about,
  }),
  insert: ({ tx }, record) => insertMeans(tx, record),
  update: ({ tx }, record, { version }) => updateMeans(tx, record, version),
}

type Loading = Pick<Writer, 'tx' | 'units' | 'plans' | 'now'>

/** What the rules need to know to make this record, and the place in which the user needs the right. */
export async function situationOf(
  writer: Loading,
  draft: MeansDraft,
): Promise<{ readonly situation: MeansSituation; readonly subjects: readonly [Subject] }> {
  const stored = requirePlan(writer, draft.plan)
  const id = clubOfMeans(draft)
  const club = id === null ? undefined : (await readClub(writer.tx, id))?.club
  const recorded = await readMeansFor(writer.tx, draft.plan)
  // A club outside the unit gives the same result as one that does not exist, so the user learns nothing about it.
  const isInUnit = club !== undefined && writer.units.withinClub(club).includes(draft.unit)
  return {
    situation: {
      plan: stored.plan,
      units: unitsOfPlan(writer, stored).map(({ key }) => key),
      club: isInUnit ? club : undefined,
      standing: recorded.map(({ value }) => value).filter(({ withdrawal }) => withdrawal === null),
      today: dateOf(writer.now()),
    },
    subjects: [subjectOfUnit(writer, draft.unit)],
  }
}

/**
 * The record as stored, with what `situationOf` finds for it, or for its new content `draft`. Refused as not found when
 * there is no such record.
 */
export async function loadMeans(
  writer: Loading,
  { id, draft }: { readonly id: MeansId; readonly draft?: MeansDraft },
) {
  const stored = await readMeans(writer.tx, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  const { unit, plan } = stored.value
  return { stored, ...(await situationOf(writer, { ...(draft ?? stored.value), unit, plan })) }
}

/**
 * A project as the subject of a right: the project itself, in the unit that recorded it. Empty if the record is not a
 * project.
 */
export async function subjectOfProject(
  services: Pick<Services, 'units'>,
  db: Readable,
  id: MeansId,
): Promise<Subject> {
  const record = (await readMeans(db, id))?.value
  if (record?.about.kind !== 'project') return { within: [], club: null }
  return { ...subjectOfUnit(services, record.unit), project: id }
}

/**
 * The place in which the user needs the right to a record: its unit. Refused as not found when there is no such record.
 */
export async function subjectOfMeans(
  services: Pick<Services, 'units'>,
  db: Readable,
  id: MeansId,
): Promise<Subject> {
  const stored = await readMeans(db, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return subjectOfUnit(services, stored.value.unit)
}
