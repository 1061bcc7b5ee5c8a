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

/** One province of the country: its published figures, or why there are none. */
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
 * The figures of the country on a day, as anybody may read them: small numbers are hidden after everything was added
 * up.
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
  /** `null`: no province has stated anything yet. */
  readonly asOf: IsoDate | null
  readonly headline: string
  readonly reach: string
  /** The sum of the provinces that stated something: at least this many in the country while others are missing. */
  readonly clubsOperating: number
  readonly members: PublishedCount
  readonly targets: readonly TargetView[]
  readonly provinces: readonly ProvinceRow[]
}

/** The merge of the requested day, or else of the latest; `undefined`: nothing was stated for such a day. */
export function viewMerged(
  nation: Nation,
  statements: readonly Statement[],
  { day, language }: { readonly day: string | undefined; readonly language: Language },
): MergedView | undefined {
  const days = daysStated(nation, statements)
  const asOf = day === undefined ? days[0] : days.find((one) => one === day)
  if (day !== undefined && asOf === undefined) return undefined
  const { plan, planHash, units } = nation
  // Before anything was stated, the demands are those of the plan's last day.
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
