import type { IsoDate } from '@lienthehe/domain'
import { can, heldOn, type Subject } from '@lienthehe/domain/access'
import type { Member } from '@lienthehe/domain/members'
import type { Viewed } from '@lienthehe/domain/privacy'
import { fullNameOf } from '@lienthehe/domain/units'
import { and, eq, min } from 'drizzle-orm'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { audit } from '../db/schema/index.ts'
import { givingBy } from '../users/held.ts'
import { readUsers } from '../users/queries.ts'
import { readFirstViewingDay, readViewings } from '../viewings/queries.ts'

/**
 * The accounts that may read the data about this club's people today, each with the roles that allow it and their
 * units.
 */
export async function readViewers(
  { db, units, now }: Pick<Services, 'db' | 'units' | 'now'>,
  subject: Subject,
) {
  const { today, unitOf } = givingBy({ units, now })
  const accounts = (await readUsers(db)).filter(({ disabled }) => !disabled)
  return accounts.flatMap(({ id, fullName, grants }) => {
    const reading = heldOn(today, grants, unitOf).filter((grant) =>
      can({ grants: [grant] }, 'member.read', subject),
    )
    if (reading.length === 0) return []
    const roles = reading.map(({ role, scope }) => {
      const unit = scope.kind === 'unit' ? unitOf(scope.unit) : undefined
      // A right in single clubs, not in a unit, is shown as a right in this club.
      return { role, place: unit === undefined ? null : fullNameOf(unit) }
    })
    return [{ id, fullName, roles }]
  })
}

/** One user who saw data about the club's people on one day, and on which screens. */
type Looked = { readonly day: IsoDate; readonly who: string; readonly what: readonly Viewed[] }

/** Who has seen data about the club's people since this member joined, and the first day for which this is recorded. */
export async function readWhoLooked(
  db: Readable,
  { member, keptFrom }: { readonly member: Member; readonly keptFrom: IsoDate },
) {
  const recordedOn = await readRecordedOn(db, member)
  const since = recordedOn !== null && recordedOn > keptFrom ? recordedOn : keptFrom
  const first = await readFirstViewingDay(db)
  const lines = await readViewings(db, { club: member.club, since })
  const byDay = Map.groupBy(lines, ({ day, viewer }) => `${day} ${viewer}`)
  const looked = [...byDay.values()].flatMap((same): readonly Looked[] => {
    const [line] = same
    return line === undefined
      ? []
      : [{ day: line.day, who: line.name ?? line.viewer, what: same.map(({ what }) => what) }]
  })
  // Nothing is known about the time before the program began to record this.
  return { since: first !== null && first > since ? first : since, lines: looked }
}

/** The day on which this member was put on the list; `null`: the history does not record it. */
async function readRecordedOn(db: Readable, { id, club }: Member): Promise<IsoDate | null> {
  const told = and(eq(audit.club, club), eq(audit.subjectKind, 'member'), eq(audit.subjectId, id))
  const [first] = await db
    .select({ at: min(audit.at) })
    .from(audit)
    .where(told)
  return typeof first?.at === 'string' ? dateOf(new Date(first.at)) : null
}
