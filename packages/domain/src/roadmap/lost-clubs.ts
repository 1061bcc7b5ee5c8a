import type { Plan } from '../plan/schema.ts'
import { isInSpan } from '../progress/measures/measure-foundings.ts'
import { fewest } from '../progress/part.ts'
import { foundingsOf } from './foundings.ts'
import { askedIn, type RoadmapPart, type RoadmapShortfall } from './roadmap-bounds.ts'
import type { FoundedClubs, RoadmapSituation } from './roadmap-situation.ts'
import { spansAsked, spansIn } from './roadmap-spans.ts'

/** The parts that can be over before the plan's period is. */
type TimedPart = Exclude<RoadmapPart, { readonly per: 'period' | 'district' }>

/**
 * The clubs that targets of past years and spans certainly miss. Clubs whose source of money or district is not
 * recorded may be among the missing ones, so they reduce the number.
 */
export function lostClubs(
  plan: Pick<Plan, 'targets' | 'period'>,
  situation: RoadmapSituation,
): readonly RoadmapShortfall[] {
  const parts = partsOver(plan, situation)
  return foundingsOf(plan).flatMap((founding) =>
    parts.flatMap((part) =>
      askedIn(founding, part).flatMap(({ target: { id, demand }, measure: { moneyFrom } }) => {
        const perhaps = situation.founded.filter(
          (one) =>
            mayCountIn(part, one) &&
            (moneyFrom === null || one.source === null || moneyFrom.includes(one.source)),
        )
        const clubs = perhaps.reduce((rest, one) => rest - one.clubs, fewest(demand, null))
        return clubs > 0 ? [{ part, target: id, clubs }] : []
      }),
    ),
  )
}

/** Every part with no year that can still be planned. */
function partsOver(
  plan: Pick<Plan, 'targets' | 'period'>,
  { fromYear, districts }: RoadmapSituation,
): readonly TimedPart[] {
  const keys = districts.map(({ district }) => district)
  const open = plan.period.years.filter((year) => year >= fromYear)
  const years = plan.period.years.filter((year) => year < fromYear)
  const spans = spansAsked(foundingsOf(plan), keys).filter(
    ({ span }) => !open.some((year) => isInSpan(year, span)),
  )
  return [
    ...years.flatMap((year): readonly TimedPart[] => [
      { per: 'year', year },
      ...keys.map((district): TimedPart => ({ per: 'districtAndYear', district, year })),
    ]),
    ...spansIn(spans, null).map((span): TimedPart => ({ per: 'span', span })),
    ...keys.flatMap((district) =>
      spansIn(spans, district).map((span): TimedPart => ({ per: 'districtAndSpan', district, span })),
    ),
  ]
}

function mayCountIn(part: TimedPart, { year, district }: FoundedClubs): boolean {
  const isThen = 'year' in part ? year === part.year : isInSpan(year, part.span)
  return isThen && (!('district' in part) || district === null || district === part.district)
}
