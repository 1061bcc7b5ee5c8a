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

/** What the rules need to know to raise a matter of this unit, and the place in which the user needs the right. */
export async function situationOf(
  writer: Loading,
  { plan, unit, club: named }: Pick<MatterDraft, 'plan' | 'unit' | 'club'>,
): Promise<{ readonly situation: MatterSituation; readonly subjects: readonly [Subject] }> {
  const club = named === null ? undefined : (await readClub(writer.tx, named))?.club
  return {
    situation: {
      unit: writer.units.byKey.get(unit),
      isPlansProvince: provinceOfPlan(requirePlan(writer, plan).plan, writer.units.all).key === unit,
      // A club outside the unit gives the same result as one that does not exist, so the user learns nothing about it.
      isClubThere: club !== undefined && writer.units.withinClub(club).includes(unit),
      today: dateOf(writer.now()),
    },
    subjects: [subjectOfUnit(writer, unit)],
  }
}

/**
 * The matter as stored, with what `situationOf` finds for it, or for its new content `draft`. Refused as not found when
 * there is no such matter.
 */
export async function loadMatter(
  writer: Loading,
  { id, draft }: { readonly id: MatterId; readonly draft?: MatterDraft },
) {
  const stored = await requireMatter(writer.tx, id)
  const { plan, unit } = stored.value
  const { club } = draft ?? stored.value
  return { stored, ...(await situationOf(writer, { plan, unit, club })) }
}

/** The matter that is to be answered. The user needs the right above the unit that raised it. */
export async function loadToAnswer(writer: Loading, { id }: { readonly id: MatterId }) {
  const stored = await requireMatter(writer.tx, id)
  return {
    stored,
    today: dateOf(writer.now()),
    subjects: [subjectOfAnswer(writer, stored.value.unit)] as const,
  }
}

/**
 * The place in which a user needs the right to answer a matter: the units above the one that raised it. No unit is
 * above a province, so the province itself records the answers that it gets.
 */
export function subjectOfAnswer(services: Pick<Services, 'units'>, unit: UnitKey): Subject {
  const above = subjectAbove(services, unit)
  return above.within.length > 0 ? above : subjectOfUnit(services, unit)
}

/**
 * The place in which the user needs the right to a matter: its unit. Refused as not found when there is no such matter.
 */
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
