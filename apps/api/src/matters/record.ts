import type { UnitKey } from '@lienthehe/domain'
import type { Subject } from '@lienthehe/domain/access'
import type { Matter, MatterDraft, MatterId, MatterSituation } from '@lienthehe/domain/matters'
import { provinceOfPlan } from '@lienthehe/domain/plan'
import { dateOf } from '../calendar/today.ts'
import { readClub } from '../clubs/queries.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import { requirePlan, subjectOfUnit } from '../unit-plans/record.ts'
import { subjectAbove } from '../visits/record.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Writer } from '../writes/write.ts'
import { insertMatter, readMatter, updateMatter } from './queries.ts'

/** How a matter is stored and described in the history. */
export const matterRecord: RecordKind<Matter> = {
  kind: 'matter',
  clubOf: () => null,
  labelOf: ({ number }) => String(number),
  factsOf: ({ id: _, on: raisedOn, kind: matterKind, ...facts }) => ({ ...facts, raisedOn, matterKind }),
  insert: ({ tx }, matter) => insertMatter(tx, matter),
  update: ({ tx }, matter, { version }) => updateMatter(tx, matter, version),
}

type Loading = Pick<Writer, 'tx' | 'units' | 'plans' | 'now'>

/** What must be known to raise this, and where the right to it is needed. */
export async function situationOf(
  writer: Loading,
  { plan, unit, club: named }: Pick<MatterDraft, 'plan' | 'unit' | 'club'>,
): Promise<{ readonly situation: MatterSituation; readonly subjects: readonly [Subject] }> {
  const club = named === null ? undefined : (await readClub(writer.tx, named))?.club
  return {
    situation: {
      unit: writer.units.byKey.get(unit),
      isPlansProvince: provinceOfPlan(requirePlan(writer, plan).plan, writer.units.all).key === unit,
      // Users who may not see a club elsewhere do not learn whether it exists.
      isClubThere: club !== undefined && writer.units.withinClub(club).includes(unit),
      today: dateOf(writer.now()),
    },
    subjects: [subjectOfUnit(writer, unit)],
  }
}

/** The matter as stored; refused as not found when there is none. `draft`: the new content. */
export async function loadMatter(
  writer: Loading,
  { id, draft }: { readonly id: MatterId; readonly draft?: MatterDraft },
) {
  const stored = await requireMatter(writer.tx, id)
  const { plan, unit } = stored.value
  const { club } = draft ?? stored.value
  return { stored, ...(await situationOf(writer, { plan, unit, club })) }
}

/** The same for an answer: the right to it is needed above the unit that asks. */
export async function loadToAnswer(writer: Loading, { id }: { readonly id: MatterId }) {
  const stored = await requireMatter(writer.tx, id)
  return {
    stored,
    today: dateOf(writer.now()),
    subjects: [subjectOfAnswer(writer, stored.value.unit)] as const,
  }
}

/** Who answers a unit: the units above it; what a province asked of others, it records itself. */
export function subjectOfAnswer(services: Pick<Services, 'units'>, unit: UnitKey): Subject {
  const above = subjectAbove(services, unit)
  return above.within.length > 0 ? above : subjectOfUnit(services, unit)
}

/** Where the right to a matter is needed: in its unit. Refused as not found when there is none. */
export async function subjectOfMatter(
  services: Pick<Services, 'units'>,
  db: Readable,
  id: MatterId,
): Promise<Subject> {
  return subjectOfUnit(services, (await requireMatter(db, id)).value.unit)
}

async function requireMatter(db: Readable, id: MatterId) {
  const stored = await readMatter(db, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return stored
}
