import type { Plan } from '../plan/schema.ts'
import { fewest } from '../progress/part.ts'
import { foundingsOf } from './foundings.ts'
import { askedIn, type RoadmapPart, type RoadmapShortfall } from './roadmap-bounds.ts'
import type { RoadmapSituation } from './roadmap-situation.ts'

type YearPart = RoadmapPart & { readonly per: 'year' }
type CellPart = RoadmapPart & { readonly per: 'districtAndYear' }

/**
 * What the targets of years that are over lack for certain. A club whose source of money, or whose district, is not
 * recorded may be the one that lacks.
 */
export function lostClubs(
  plan: Pick<Plan, 'targets' | 'period'>,
  { fromYear, districts, founded }: RoadmapSituation,
): readonly RoadmapShortfall[] {
  const years = plan.period.years.filter((year) => year < fromYear)
  const parts = years.flatMap((year): readonly (YearPart | CellPart)[] => [
    { per: 'year', year },
    ...districts.map(({ district }): CellPart => ({ per: 'districtAndYear', district, year })),
  ])
  return foundingsOf(plan).flatMap((founding) =>
    parts.flatMap((part) =>
      askedIn(founding, part).flatMap(({ target: { id, demand }, measure: { moneyFrom } }) => {
        const perhaps = founded.filter(
          ({ year, district, source }) =>
            year === part.year &&
            (part.per === 'year' || district === null || district === part.district) &&
            (moneyFrom === null || source === null || moneyFrom.includes(source)),
        )
        const clubs = perhaps.reduce((rest, one) => rest - one.clubs, fewest(demand, null))
        return clubs > 0 ? [{ part, target: id, clubs }] : []
      }),
    ),
  )
}
