import type { IsoDate } from '@lienthehe/domain'
import { can, canSomewhere } from '@lienthehe/domain/access'
import type { ClubId } from '@lienthehe/domain/clubs'
import { type ClubFigures, moneyOfFigures } from '@lienthehe/domain/money'
import { isGivenByOthers, type MeansId, type MeansRecord } from '@lienthehe/domain/resources'
import { visibleRows } from '../clubs/narrow.ts'
import type { Services, SignedIn } from '../context.ts'
import { versionAsked } from '../plan/asked.ts'
import type { StoredPlan } from '../plan/book.ts'
import { unitsOfPlan } from '../plan/plan-units.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { type NamedUnit, placeOfUnit, placesOfClub } from '../units/places.ts'
import { readMeans, readMeansFor } from './queries.ts'

type Asking = Services & { readonly user: SignedIn }

/** A club that a record may be about. */
type NamedClub = {
  readonly id: ClubId
  readonly name: string
  readonly commune: NamedUnit
  /**
   * How much the club's book shows, by the day, as given by others than a budget or the members (IV.2–IV.4), in đồng;
   * `null`: the club has no book.
   */
  readonly fromOthersDong: number | null
}

/** The records of the units that this user may see, as of the day, and the choices for a new record. */
export async function listMeans(
  ctx: Asking,
  asked: { readonly plan: string | null; readonly asOf: IsoDate | null },
) {
  if (!canSomewhere(ctx.user, 'means.read')) throw new Refused({ reason: 'notAllowed' })
  const { stored, today, reference } = versionAsked(ctx, { plan: asked.plan, asOf: null })
  const asOf = asked.asOf ?? today
  const recorded = (await readMeansFor(ctx.db, stored.plan.id)).map(({ value }) => value)
  const seen = recorded.filter(({ unit }) => can(ctx.user, 'means.read', subjectOfUnit(ctx, unit)))
  return {
    plan: reference,
    ...{ today, asOf },
    records: seen.filter(({ withdrawal, on }) => withdrawal === null && on <= asOf),
    withdrawn: seen.filter(({ withdrawal }) => withdrawal !== null).length,
    ...(await choicesOf(ctx, stored, { asOf, seen })),
  }
}

/** One record, and the choices for changing it. */
export async function openMeans(ctx: Asking, { id }: { readonly id: MeansId }) {
  const recorded = await readMeans(ctx.db, id)
  if (recorded === undefined) throw new Refused({ reason: 'notFound' })
  const { value: record, version } = recorded
  const subject = subjectOfUnit(ctx, record.unit)
  allow(ctx.user, 'means.read', subject)
  const { stored, today, reference } = versionAsked(ctx, { plan: record.plan, asOf: null })
  const all = (await readMeansFor(ctx.db, record.plan)).map(({ value }) => value)
  const seen = all.filter(({ unit }) => can(ctx.user, 'means.read', subjectOfUnit(ctx, unit)))
  return {
    ...{ plan: reference, today, record, version },
    ...(await choicesOf(ctx, stored, { asOf: today, seen })),
    mayWrite: can(ctx.user, 'means.write', subject),
  }
}

/**
 * The choices for a record: units, sources and clubs within this user’s rights, and projects and pledges that were not
 * withdrawn.
 */
async function choicesOf(
  ctx: Asking,
  stored: StoredPlan,
  { asOf, seen }: { readonly asOf: IsoDate; readonly seen: readonly MeansRecord[] },
) {
  const standing = seen.filter(({ withdrawal }) => withdrawal === null)
  return {
    units: unitsOfPlan(ctx, stored).flatMap((unit) => {
      const subject = subjectOfUnit(ctx, unit.key)
      if (!can(ctx.user, 'means.read', subject)) return []
      const parent = unit.parent === null ? undefined : ctx.units.byKey.get(unit.parent)
      return [
        {
          ...placeOfUnit(unit),
          level: unit.level,
          /** The unit above: it distinguishes two communes with the same name. */
          parent: parent === undefined ? null : placeOfUnit(parent),
          mayWrite: can(ctx.user, 'means.write', subject),
        },
      ]
    }),
    sources: stored.plan.fundingSources.flatMap(({ sources, clause }) =>
      sources.map((source) => ({ source, clause })),
    ),
    clubs: await clubsSeen(ctx, stored, asOf),
    projects: standing.flatMap(({ id, about }) =>
      about.kind === 'project' ? [{ id, name: about.name, partner: about.partner }] : [],
    ),
    pledges: standing.flatMap(({ id, on, about }) =>
      about.kind === 'pledge' ? [{ id, on, donor: about.donor }] : [],
    ),
  }
}

/** The clubs that this user may see; without a sum where the user may not see the sums of the book. */
function clubsSeen(ctx: Asking, stored: StoredPlan, asOf: IsoDate): Promise<readonly NamedClub[]> {
  return ctx.register.on({ date: asOf, stored, adopted: ctx }, (register) => {
    const maySee = visibleRows(register, ctx, 'means.read')
    return register.clubs.inOrder.filter(maySee).map((row): NamedClub => {
      const { club } = register.clubs.at(row)
      const money = register.moneyAt(row)
      const { commune } = placesOfClub(ctx.units, club, asOf)
      const fromOthersDong = money === null ? null : fromOthers(money)
      return { id: club.id, name: club.name, commune, fromOthersDong }
    })
  })
}

function fromOthers(money: ClubFigures): number {
  const { origins } = moneyOfFigures([money])
  return origins
    .filter(({ origin }) => isGivenByOthers(origin))
    .reduce((sum, { amountDong }) => sum + amountDong, 0)
}
