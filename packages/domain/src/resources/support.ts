import { type IsoDate, yearOf } from '../calendar/iso-date.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import type { MoneySource } from '../sources/source.ts'
import { groupBy } from '../verdicts/roll-up.ts'
import { type ContributionTotal, totalContributions } from './contribution-total.ts'
import { type Fulfilment, fulfilmentOf } from './fulfilment.ts'
import type { MeansKind } from './means-kind.ts'
import type { MeansId, MeansOf, MeansRecord } from './means-schema.ts'

/** The records of one kind that are valid and not later than the day. */
export function meansOn<Kind extends MeansKind>(
  records: readonly MeansRecord[],
  kind: Kind,
  asOf: IsoDate,
): readonly MeansOf<Kind>[] {
  const isOfKind = (record: MeansRecord): record is MeansOf<Kind> => record.about.kind === kind
  return records.filter(isOfKind).filter(({ withdrawal, on }) => withdrawal === null && on <= asOf)
}

/** What one donor gave by the day, to how many clubs, and how much of each pledge was given. */
export type DonorSupport = {
  readonly donor: string
  readonly total: ContributionTotal
  readonly clubs: readonly ClubId[]
  readonly pledges: readonly { readonly pledge: MeansOf<'pledge'>; readonly fulfilment: Fulfilment }[]
}

/** What each donor gave and promised by the day (III.5), in the order of their first record. */
export function supportByDonor(records: readonly MeansRecord[], asOf: IsoDate): readonly DonorSupport[] {
  const given = meansOn(records, 'contribution', asOf)
  const promised = meansOn(records, 'pledge', asOf)
  const kept = given.map(({ on, about }) => ({ on, ...about }))
  const donors = new Set([...given, ...promised].map(({ about }) => about.donor))
  return [...donors].map((donor) => {
    const own = given.filter(({ about }) => about.donor === donor).map(({ about }) => about)
    return {
      donor,
      total: totalContributions(own),
      clubs: [...new Set(own.flatMap(({ club }) => (club === null ? [] : [club])))],
      pledges: promised
        .filter(({ about }) => about.donor === donor)
        .map((pledge) => ({
          pledge,
          fulfilment: fulfilmentOf({ id: pledge.id, gift: pledge.about.gift }, kept, asOf),
        })),
    }
  })
}

/** What was given within each project by the day (III.6, IV.4:2). */
export function givenByProject(
  records: readonly MeansRecord[],
  asOf: IsoDate,
): ReadonlyMap<MeansId, ContributionTotal> {
  const given = meansOn(records, 'contribution', asOf)
  return new Map(
    meansOn(records, 'project', asOf).map(({ id }) => [
      id,
      totalContributions(given.map(({ about }) => about).filter(({ project }) => project === id)),
    ]),
  )
}

/** Who supported each club by the day; clubs are in the order of their first gift. */
export function supportByClub(
  records: readonly MeansRecord[],
  asOf: IsoDate,
): readonly {
  readonly club: ClubId
  readonly donors: readonly string[]
  readonly total: ContributionTotal
}[] {
  const ofClubs = meansOn(records, 'contribution', asOf).flatMap(({ about }) =>
    about.club === null ? [] : [{ ...about, club: about.club }],
  )
  return [...groupBy(ofClubs, ({ club }) => club)].map(([club, own]) => ({
    club,
    donors: [...new Set(own.map(({ donor }) => donor))],
    total: totalContributions(own),
  }))
}

/** The number of records of a kind in one year by one agency. */
export type YearCount = { readonly year: number; readonly agency: string; readonly records: number }

/** The events and media items by year and agency (III.4), the latest year first. */
export function countByAgency(
  records: readonly MeansRecord[],
  kind: 'event' | 'media',
  asOf: IsoDate,
): readonly YearCount[] {
  const all = meansOn(records, kind, asOf)
  const groups = groupBy(all, ({ on, about }) => `${yearOf(on)} ${about.agency}`)
  return [...groups.values()]
    .flatMap((own) =>
      own
        .slice(0, 1)
        .map(({ on, about }) => ({ year: yearOf(on), agency: about.agency, records: own.length })),
    )
    .toSorted((one, other) => other.year - one.year || other.records - one.records)
}

/**
 * The sources of money from outside any budget (IV.2–IV.4). For these sources, records of gifts are compared with the
 * clubs' books.
 */
const otherSources = [
  'donor',
  'localFund',
  'association',
  'community',
  'project',
  'foreignDonor',
] as const satisfies readonly MoneySource[]

/** Is this one of the sources of gifts, and not a budget, the members or the fund itself? */
export function isGivenByOthers(origin: string): origin is (typeof otherSources)[number] {
  return otherSources.some((source) => source === origin)
}
