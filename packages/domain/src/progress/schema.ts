import { z } from 'zod'
import { foundingSources } from '../clubs/club.ts'
import { isDistinct } from '../refusals/distinct.ts'
import { unitKeySchema } from '../units/schema.ts'
import type { Count } from '../verdicts/count.ts'
import { newClubsOf, type PublishedTotals } from './published-totals.ts'

const wholeNumber = z.int().min(0)

/** At least `low`, at most `high`: people, clubs or communes. */
const countSchema = z
  .strictObject({ low: wholeNumber, high: z.union([wholeNumber, z.literal('unbounded')]) })
  .readonly()
  .refine(({ low, high }) => high === 'unbounded' || low <= high, 'the least is above the most')

/** What a province has published, apart from the units, which are those of its code; see `PublishedTotals`. */
export const publishedTotalsSchema = z
  .strictObject({
    kind: z.literal('publishedTotals'),
    clubsOperating: wholeNumber,
    clubsOnRecord: countSchema,
    communesCovered: countSchema,
    newClubs: countSchema,
    newClubsPaidBy: z
      .array(
        z
          .strictObject({ sources: z.array(z.enum(foundingSources)).min(1).readonly(), clubs: countSchema })
          .readonly(),
      )
      .readonly(),
    newClubsByYear: z.array(z.strictObject({ year: z.int(), clubs: countSchema }).readonly()).readonly(),
    newClubsByDistrict: z
      .array(z.strictObject({ district: unitKeySchema, clubs: countSchema }).readonly())
      .readonly(),
    members: countSchema,
    membersOfNewClubs: countSchema,
    olderPeopleOfNewClubs: countSchema,
    clubsMeeting: z
      .array(z.strictObject({ rule: z.string().min(1), clubs: countSchema }).readonly())
      .readonly(),
    districtsPlanned: countSchema,
  })
  .readonly()
  .check(({ value, issues }) => {
    for (const [path, message] of contradictionsIn(value))
      issues.push({ code: 'custom', path: [...path], message, input: value })
  })

type Totals = Omit<PublishedTotals, 'units'>
type Contradiction = readonly [path: readonly (string | number)[], message: string]

/** Numbers that no province can have together: the verdicts would rest on whichever of them is read first. */
function contradictionsIn(totals: Totals): readonly Contradiction[] {
  const { clubsOperating, clubsMeeting, newClubsByYear, newClubsByDistrict } = totals
  const operate = `the ${clubsOperating} clubs that operate`
  const newClubs = newClubsOf(totals)
  const found: readonly (readonly [isWrong: boolean, ...Contradiction])[] = [
    [
      totals.communesCovered.low > clubsOperating,
      ['communesCovered'],
      `covers more communes than ${operate}`,
    ],
    ...clubsMeeting.map(
      ({ clubs }, index) =>
        [
          clubs.low > clubsOperating,
          ['clubsMeeting', index, 'clubs'],
          `counts more clubs than ${operate}`,
        ] as const,
    ),
    [isMore(clubsOperating, totals.clubsOnRecord), ['clubsOnRecord'], `counts fewer clubs than ${operate}`],
    [
      isMore(newClubs.low, newClubs),
      ['newClubs'],
      'counts fewer clubs than its parts, or more than are on record',
    ],
    [
      isMore(totals.membersOfNewClubs.low, totals.members),
      ['membersOfNewClubs'],
      'counts more people than all members',
    ],
    [
      isMore(totals.olderPeopleOfNewClubs.low, totals.membersOfNewClubs),
      ['olderPeopleOfNewClubs'],
      'counts more people than all members of new clubs',
    ],
    [!isDistinct(newClubsByYear.map(({ year }) => year)), ['newClubsByYear'], 'names a year twice'],
    [
      !isDistinct(newClubsByDistrict.map(({ district }) => district)),
      ['newClubsByDistrict'],
      'names a district twice',
    ],
    [!isDistinct(clubsMeeting.map(({ rule }) => rule)), ['clubsMeeting'], 'names a rule twice'],
  ]
  return found.flatMap(([isWrong, ...contradiction]) => (isWrong ? [contradiction] : []))
}

function isMore(number: number, { high }: Count): boolean {
  return high !== 'unbounded' && number > high
}
