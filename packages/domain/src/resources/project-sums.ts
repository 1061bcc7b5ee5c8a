import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import type { MoneySource } from '../sources/source.ts'
import { groupBy } from '../verdicts/roll-up.ts'
import { type ContributionTotal, totalContributions } from './contribution-total.ts'
import type { MeansId, MeansOf, MeansRecord } from './means-schema.ts'
import { meansOn } from './support.ts'

/** The sums that donors may read about their own project by a day: amounts and counts, without any names. */
export type ProjectSums = {
  readonly pledged: ContributionTotal
  readonly given: ContributionTotal
  readonly byYear: readonly { readonly year: number; readonly given: ContributionTotal }[]
  /** Clubs in the order of their first gift. */
  readonly clubs: readonly SupportedClub[]
  /** The gifts to units instead of clubs. */
  readonly toUnits: ContributionTotal
}

/**
 * `isAlone`: only this project gave the club anything from these sources, so the club's book shows this project’s money
 * alone under them.
 */
export type SupportedClub = {
  readonly club: ClubId
  readonly given: ContributionTotal
  readonly sources: readonly MoneySource[]
  readonly isAlone: boolean
}

/** What was promised and given within the project by the day, in total, by year and by club (III.6, IV.4:2). */
export function projectSums(records: readonly MeansRecord[], project: MeansId, asOf: IsoDate): ProjectSums {
  const all = meansOn(records, 'contribution', asOf)
  const own = all.filter(({ about }) => about.project === project)
  const pledges = meansOn(records, 'pledge', asOf).filter(({ about }) => about.project === project)
  const total = (gifts: readonly Gift[]) => totalContributions(gifts.map(({ about }) => about))
  const ofClubs = own.flatMap((gift) => (gift.about.club === null ? [] : [{ club: gift.about.club, gift }]))
  return {
    pledged: totalContributions(pledges.map(({ about }) => about)),
    given: total(own),
    byYear: [...groupBy(own, ({ on }) => yearOf(on))]
      .map(([year, gifts]) => ({ year, given: total(gifts) }))
      .toSorted((one, other) => one.year - other.year),
    clubs: [...groupBy(ofClubs, ({ club }) => club)].map(([club, gifts]) => {
      const sources = [...new Set(gifts.map(({ gift }) => gift.about.source))]
      const isAlone = !all.some(
        ({ about }) => about.club === club && about.project !== project && sources.includes(about.source),
      )
      return { club, given: total(gifts.map(({ gift }) => gift)), sources, isAlone }
    }),
    toUnits: total(own.filter(({ about }) => about.club === null)),
  }
}

type Gift = MeansOf<'contribution'>
