import { describeHeadline, type IsoDate, type Language, type UnitKey } from '@lienthehe/domain'
import {
  daysStated,
  describeProvinceStated,
  describeReach,
  mergeStatements,
  type Nation,
  type ProvinceStated,
  type Statement,
} from '@lienthehe/domain/nation'
import {
  type PublishedCount,
  presentTarget,
  publishProgress,
  type TargetView,
} from '@lienthehe/domain/publication'
import { shortNameOf } from '@lienthehe/domain/review'

/** One province of the country: its published figures, or why it has none. */
export type ProvinceRow = {
  readonly code: string
  readonly name: string
  readonly state: ProvinceStated['state']
  readonly says: string
  readonly figures: {
    readonly clubsOperating: number
    readonly newClubs: number
    readonly communesCovered: { readonly low: number; readonly high: number | 'unbounded' }
    readonly communes: number
    readonly membersOfNewClubs: PublishedCount
    readonly olderPeopleOfNewClubs: PublishedCount
  } | null
}

/**
 * The figures of the country on a day, as anybody may read them. Small numbers are hidden after the figures of all
 * provinces were added up.
 */
export type MergedView = {
  readonly plan: {
    readonly id: string
    readonly number: string
    readonly title: string
    readonly hash: string
  }
  readonly language: Language
  readonly days: readonly IsoDate[]
  /** The day of the figures; `null`: no province has sent a statement yet. */
  readonly asOf: IsoDate | null
  readonly headline: string
  readonly reach: string
  /**
   * The sum over the provinces that sent statements. While others are missing, the country has at least this many
   * clubs.
   */
  readonly clubsOperating: number
  readonly members: PublishedCount
  readonly targets: readonly TargetView[]
  readonly provinces: readonly ProvinceRow[]
}

/**
 * The figures of the country on the requested day, or on the latest day with statements. `undefined`: there are no
 * statements for the requested day.
 */
export function viewMerged(
  nation: Nation,
  statements: readonly Statement[],
  { day, language }: { readonly day: string | undefined; readonly language: Language },
): MergedView | undefined {
  const days = daysStated(nation, statements)
  const asOf = day === undefined ? days[0] : days.find((one) => one === day)
  if (day !== undefined && asOf === undefined) return undefined
  const { plan, planHash, units } = nation
  // Before the first statement, the targets are those of the plan's last day.
  const { assessment, provinces } = mergeStatements(nation, statements, asOf ?? plan.period.to)
  const published = publishProgress(plan, assessment)
  const names = new Map(units.map((unit) => [unit.key, shortNameOf(unit, language)]))
  return {
    plan: { id: plan.id, number: plan.number, title: plan.title[language], hash: planHash },
    ...{ language, days, asOf: asOf ?? null },
    headline:
      asOf === undefined
        ? nothingStated[language]
        : describeHeadline({ asOf, targets: published.targets }, { language }),
    reach: describeReach(provinces, { language }),
    clubsOperating: published.clubsOperating,
    members: published.members,
    targets: published.targets.map((verdict) => presentTarget(plan, verdict, names, language)),
    provinces: provinces.map((stated) => ({
      code: stated.code,
      name: names.get(stated.province) ?? stated.code,
      state: stated.state,
      says: describeProvinceStated(stated, { language }),
      figures: figuresOf(published.districts, stated.province),
    })),
  }
}

const nothingStated = {
  vi: 'Chưa tỉnh nào gửi số liệu',
  en: 'No province has sent its figures yet',
} as const

function figuresOf(
  published: ReturnType<typeof publishProgress>['districts'],
  province: UnitKey,
): ProvinceRow['figures'] {
  const figures = published.find(({ district }) => district === province)
  if (figures === undefined) return null
  const { clubsOperating, foundedInAll, communesCovered, communes } = figures
  const { membersOfNewClubs, olderPeopleOfNewClubs } = figures
  return {
    ...{ clubsOperating, newClubs: foundedInAll, communesCovered, communes },
    ...{ membersOfNewClubs, olderPeopleOfNewClubs },
  }
}
