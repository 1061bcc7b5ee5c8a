import { can, canSomewhere } from '@lienthehe/domain/access'
import type { Matter } from '@lienthehe/domain/matters'
import { isValidOn } from '@lienthehe/domain/units'
import { visibleRows } from '../clubs/narrow.ts'
import type { Services, SignedIn } from '../context.ts'
import { versionAsked } from '../plan/asked.ts'
import { unitsOfPlan } from '../plan/plan-units.ts'
import { Refused } from '../refused.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { placeOfUnit, placesOfClub } from '../units/places.ts'
import type { Stored } from '../writes/write.ts'
import { readMattersFor } from './queries.ts'
import { subjectOfAnswer } from './record.ts'

type Asking = Services & { readonly user: SignedIn }

/**
 * What units have raised about a plan, as far as this user may see it; what the user may do with each matter; and for
 * which units the user may raise another.
 */
export async function listMatters(ctx: Asking, asked: { readonly plan: string | null }) {
  if (!canSomewhere(ctx.user, 'matter.read')) throw new Refused({ reason: 'notAllowed' })
  const { stored, today, reference } = versionAsked(ctx, { plan: asked.plan, asOf: null })
  const seen = (await readMattersFor(ctx.db, stored.plan.id)).filter(({ value: { unit } }) =>
    can(ctx.user, 'matter.read', subjectOfUnit(ctx, unit)),
  )
  const ofPlan = unitsOfPlan(ctx, stored)
  const ofToday = ctx.units.all.filter((unit) => isValidOn(unit, today) && !ofPlan.includes(unit))
  const clubs = await ctx.register.on({ date: today, stored, adopted: ctx }, (register) => {
    const maySee = visibleRows(register, ctx, 'matter.read')
    return register.clubs.inOrder.filter(maySee).map((row) => {
      const { club } = register.clubs.at(row)
      return { id: club.id, name: club.name, commune: placesOfClub(ctx.units, club, today).commune }
    })
  })
  return {
    plan: reference,
    today,
    matters: seen.toReversed().map((one) => toldMatter(ctx, one)),
    units: [...ofPlan, ...ofToday].flatMap((unit) => {
      const subject = subjectOfUnit(ctx, unit.key)
      if (!can(ctx.user, 'matter.read', subject)) return []
      const parent = unit.parent === null ? undefined : ctx.units.byKey.get(unit.parent)
      return [
        {
          ...placeOfUnit(unit),
          /** The unit above: it distinguishes two communes with the same name. */
          parent: parent === undefined ? null : placeOfUnit(parent),
          /**
           * The first day on which the unit no longer existed; `null`: it still exists. Always `null` for the plan's
           * own province, which may raise matters even after it has merged.
           */
          endedOn: unit === ofPlan[0] || isValidOn(unit, today) ? null : unit.validTo,
          mayWrite: can(ctx.user, 'matter.write', subject),
        },
      ]
    }),
    clubs,
  }
}

function toldMatter(ctx: Asking, { value: matter, version }: Stored<Matter>) {
  return {
    ...{ matter, version },
    mayWrite: can(ctx.user, 'matter.write', subjectOfUnit(ctx, matter.unit)),
    mayAnswer: can(ctx.user, 'matter.write', subjectOfAnswer(ctx, matter.unit)),
  }
}
