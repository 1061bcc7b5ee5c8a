import { scopesOf } from '@lienthehe/domain/access'
import { type ClubFigures, moneyOfFigures } from '@lienthehe/domain/money'
import { type MeansId, projectSums, type SupportedClub } from '@lienthehe/domain/resources'
import { fullNameOf } from '@lienthehe/domain/units'
import type { Services, SignedIn } from '../context.ts'
import { versionAsked } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { placesOfClub } from '../units/places.ts'
import { readMeans, readMeansFor } from './queries.ts'
import { subjectOfProject } from './record.ts'

type Asking = Services & { readonly user: SignedIn }

/**
 * One project in sums, for users who may read them: what was promised and given, by year and by club, and how much of
 * it the books of these clubs show. It names no members, no donors and no other gifts. `project: null`: the user's own
 * project.
 */
export async function readProject(ctx: Asking, asked: { readonly project: MeansId | null }) {
  const id = asked.project ?? ownProjectOf(ctx.user)
  const recorded = id === null ? undefined : await readMeans(ctx.db, id)
  if (id === null || recorded?.value.about.kind !== 'project' || recorded.value.withdrawal !== null)
    throw new Refused({ reason: 'notFound' })
  allow(ctx.user, 'project.sums', await subjectOfProject(ctx, ctx.db, id))
  const { about, on, plan, unit } = recorded.value
  const { stored, today: asOf, reference } = versionAsked(ctx, { plan, asOf: null })
  const records = (await readMeansFor(ctx.db, plan)).map(({ value }) => value)
  const { clubs, ...sums } = projectSums(records, id, asOf)
  const keeper = ctx.units.byKey.get(unit)
  return {
    plan: reference,
    asOf,
    project: {
      ...{ id, name: about.name, partner: about.partner, from: on, to: about.to },
      committedDong: about.committedDong,
      unit: keeper === undefined ? { vi: unit, en: unit } : fullNameOf(keeper),
    },
    ...sums,
    clubs: await ctx.register.on({ date: asOf, stored, adopted: ctx }, (register) =>
      clubs.flatMap((supported) => {
        const kept = register.clubs.find(supported.club)
        if (kept === undefined) return []
        const { commune, communeNow } = placesOfClub(ctx.units, kept.club, asOf)
        return [
          {
            ...{ id: kept.club.id, name: kept.club.name, given: supported.given },
            commune: (communeNow ?? commune).name,
            inBook: inBook(supported, register.moneyAt(kept.row)),
          },
        ]
      }),
    ),
  }
}

/**
 * How much a club’s book shows as received from these sources. `mixed`: other gifts came from the same sources, so the
 * sum is not only the project’s.
 */
function inBook({ sources, isAlone }: SupportedClub, money: ClubFigures | null) {
  if (money === null) return { kind: 'noBook' } as const
  if (!isAlone) return { kind: 'mixed' } as const
  const amountDong = moneyOfFigures([money])
    .origins.filter(({ origin }) => sources.some((source) => source === origin))
    .reduce((sum, one) => sum + one.amountDong, 0)
  return { kind: 'known', amountDong } as const
}

function ownProjectOf(user: SignedIn): MeansId | null {
  const [own] = scopesOf(user, 'project.sums').flatMap((scope) =>
    scope.kind === 'project' ? [scope.project] : [],
  )
  return own ?? null
}
