import type { Subject } from '@lienthehe/domain/access'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { CareSituation, HomeCare, HomeCareId } from '@lienthehe/domain/home-care'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { readMembers } from '../members/queries.ts'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Writer } from '../writes/write.ts'
import { insertHomeCare, readHomeCare, updateHomeCare } from './queries.ts'

/** How a home-care record is stored, and described in its club’s history. */
export const homeCareRecord: RecordKind<HomeCare> = {
  kind: 'homeCare',
  clubOf: ({ club }) => club,
  labelOf: ({ fullName }) => fullName,
  factsOf: ({ id: _, club: __, ...facts }) => facts,
  insert: ({ tx }, care) => insertHomeCare(tx, care),
  update: ({ tx }, care, { version }) => updateHomeCare(tx, care, version),
}

/** What the rules need to know to record home care in this club, and the place in which the user needs the right. */
export async function loadCareSituation(
  { tx, units, now }: Pick<Writer, 'tx' | 'units' | 'now'>,
  id: ClubId,
): Promise<{ readonly situation: CareSituation; readonly subjects: readonly [Subject] }> {
  const { club } = await requireClub(tx, id)
  const members = (await readMembers(tx, [id])).map(({ member }) => member)
  return { situation: { club, members, today: dateOf(now()) }, subjects: [subjectOf({ units }, club)] }
}

/** The record as stored, with its club. Refused as not found when there is no such record. */
export async function loadHomeCare(
  writer: Pick<Writer, 'tx' | 'units' | 'now'>,
  { id }: { readonly id: HomeCareId },
) {
  const stored = await readHomeCare(writer.tx, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return { stored, ...(await loadCareSituation(writer, stored.value.club)) }
}
