import type { Plan, Target } from '../plan/schema.ts'
import { lacksDistricts } from '../progress/districts-asked.ts'
import type { PlacedClub, PlacedRegister } from '../progress/register.ts'
import { standingsWith, standingWithAll } from '../progress/standings-with.ts'
import { hasList } from '../progress/sums/people-sum.ts'
import { formatInteger } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import { hasUnitPlan } from '../unit-plans/unit-plan.ts'
import { assertNever } from '../verdicts/assert-never.ts'

/** Data entry for a target that is not finished: how many of its clubs or districts have the facts that it counts. */
export type Entering = {
  readonly target: string
  /**
   * The things with the facts on record: clubs with a member list, clubs that can be judged, clubs with a known source
   * of money, clubs with a known place, or districts whose plan is known.
   */
  readonly what: 'clubsListed' | 'clubsJudged' | 'clubsPaidFor' | 'clubsPlaced' | 'districtsKnown'
  readonly done: number
  readonly of: number
}

/**
 * The targets with unfinished data entry: their figures will change although nothing happened. The result counts only
 * clubs and districts, which are public numbers. A club with no record at all cannot be noticed.
 */
export function enteringOf(
  { targets }: Pick<Plan, 'targets'>,
  situation: PlacedRegister,
): readonly Entering[] {
  return targets.flatMap((target) => {
    if (lacksDistricts(target.measure, situation)) return []
    const entered = enteredOf(target, situation)
    return entered !== undefined && entered.done < entered.of ? [{ target: target.id, ...entered }] : []
  })
}

/** `undefined`: the target needs no facts beyond the record of the club itself. */
function enteredOf({ measure }: Target, situation: PlacedRegister): Omit<Entering, 'target'> | undefined {
  const { clubs, districts } = situation
  const operating = clubs.filter((club) => club.operating)
  switch (measure.kind) {
    case 'peopleOfNewClubs': {
      const asked = operating.filter(({ cohort }) => cohort === 'new')
      return share('clubsListed', asked, (club) => hasList(situation, club))
    }
    case 'people':
      return share('clubsListed', operating, (club) => hasList(situation, club))
    case 'clubsMeeting':
      return judged(measure.rules, operating, situation)
    case 'clubsFounded': {
      if (measure.moneyFrom === null) return undefined
      const asked = clubs.filter(({ cohort }) => cohort === 'new')
      return share('clubsPaidFor', asked, ({ club }) => club.foundingMoney !== null)
    }
    case 'communesCovered':
      return placed(operating)
    case 'unitsServed':
      return measure.rules.length > 0 ? judged(measure.rules, operating, situation) : placed(operating)
    case 'districtsPlanned':
      return share('districtsKnown', districts, ({ key }) => hasUnitPlan(key, situation) !== 'unknown')
    // A club's fund and village are optional facts, without a list that somebody is still entering.
    case 'clubsWithFund':
    case 'villagesServed':
    case 'clubsMaintained':
    case 'clubsOperating':
      return undefined
    default:
      return assertNever(measure)
  }
}

function judged(rules: readonly string[], operating: readonly PlacedClub[], situation: PlacedRegister) {
  const columns = standingsWith(rules, situation)
  const asked = operating.filter(({ row }) => standingWithAll(columns, row) !== 'notApplicable')
  return share('clubsJudged', asked, ({ row }) => standingWithAll(columns, row) !== 'undetermined')
}

function placed(operating: readonly PlacedClub[]) {
  return share('clubsPlaced', operating, ({ communes }) => communes.length === 1)
}

function share<One extends PlacedClub | PlacedRegister['districts'][number]>(
  what: Entering['what'],
  asked: readonly One[],
  isEntered: (one: One) => boolean,
): Omit<Entering, 'target'> {
  return { what, done: asked.filter(isEntered).length, of: asked.length }
}

/** `Đang nhập liệu: 12/139 câu lạc bộ có danh sách.` */
export function describeEntering({ what, done, of }: Entering, { language }: InLanguage): string {
  const [some, all] = [formatInteger(done, language), formatInteger(of, language)]
  const said = {
    clubsListed: {
      vi: `${some}/${all} câu lạc bộ có danh sách`,
      en: `${some} of ${all} clubs have a list of members`,
    },
    clubsJudged: {
      vi: `${some}/${all} câu lạc bộ đủ số liệu để xét`,
      en: `${some} of ${all} clubs have the data to be judged`,
    },
    clubsPaidFor: {
      vi: `${some}/${all} câu lạc bộ mới đã ghi nguồn kinh phí`,
      en: `the source of money is recorded for ${some} of ${all} new clubs`,
    },
    clubsPlaced: {
      vi: `${some}/${all} câu lạc bộ đã rõ thuộc xã nào`,
      en: `the commune is known for ${some} of ${all} clubs`,
    },
    districtsKnown: {
      vi: `${some}/${all} huyện, thành phố đã rõ có kế hoạch hay chưa`,
      en: `for ${some} of ${all} districts it is known whether they have a plan`,
    },
  }[what][language]
  return { vi: `Đang nhập liệu: ${said}.`, en: `Still being entered: ${said}.` }[language]
}
