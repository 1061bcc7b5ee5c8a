import type { IsoDate } from '../../calendar/iso-date.ts'
import type { FormPath } from '../../documents/form-problem.ts'
import { formatDate } from '../../text/format.ts'
import type { InLanguage, Wording } from '../../text/language.ts'
import type { AdministrativeUnit } from '../../units/schema.ts'
import { ancestry, fullNameOf, unitsOn } from '../../units/unit.ts'
import type { PlanProblem } from '../problem.ts'
import type { Plan } from '../schema.ts'
import { strataFaults } from '../strata.ts'
import { describePlanProblem } from '../wording.ts'

/**
 * Why a plan that is correct by itself cannot be adopted: it conflicts with the other plans or with the list of units.
 */
export type AdoptionProblem = FormPath &
  (
    | {
        readonly kind: 'periodTaken'
        readonly number: string
        readonly from: IsoDate
        readonly to: IsoDate
      }
    | { readonly kind: 'provinceUnknown'; readonly province: string; readonly on: IsoDate }
    | { readonly kind: 'noCommunes'; readonly province: string; readonly on: IsoDate }
    | { readonly kind: 'inTwoStrata'; readonly names: readonly string[] }
    | { readonly kind: 'inNoStratum'; readonly names: readonly string[] }
    | { readonly kind: 'nothingChanged'; readonly number: string }
    | { readonly kind: 'validTooEarly'; readonly after: IsoDate }
  )

const adoptionProblems = [
  'periodTaken',
  'provinceUnknown',
  'noCommunes',
  'inTwoStrata',
  'inNoStratum',
  'nothingChanged',
  'validTooEarly',
] as const satisfies readonly AdoptionProblem['kind'][]

/** Why a file is not adopted as a plan: it is not a plan, or it conflicts with the other plans or the units. */
export type PlanFileProblem = PlanProblem | AdoptionProblem

type KnownPlan = {
  readonly plan: Plan
  /** The first day on which its latest version is valid. */
  readonly validFrom: IsoDate
  readonly isSame: boolean
}

/**
 * What prevents adopting the plan from this day on? A plan with the id of a known plan amends it, and must begin after
 * that plan's latest version. Any other plan needs a period that overlaps no other, because each day is judged by one
 * plan.
 */
export function checkAdoption(
  plan: Plan,
  {
    known,
    units,
    validFrom,
  }: {
    readonly known: readonly KnownPlan[]
    readonly units: readonly AdministrativeUnit[]
    readonly validFrom: IsoDate
  },
): readonly AdoptionProblem[] {
  const others = known.filter((other) => other.plan.id !== plan.id)
  const amended = known.find((other) => other.plan.id === plan.id)
  return [
    ...others
      .filter(({ plan: { period } }) => period.from <= plan.period.to && plan.period.from <= period.to)
      .map(({ plan: { number, period } }): AdoptionProblem => {
        const { from, to } = period
        return { kind: 'periodTaken', number, from, to, path: ['period'] }
      }),
    ...checkUnits(plan, units),
    ...checkStrata(plan, units),
    ...(amended === undefined ? [] : checkAmendment(amended, validFrom)),
  ]
}

function checkAmendment(
  { plan, validFrom: before, isSame }: KnownPlan,
  validFrom: IsoDate,
): readonly AdoptionProblem[] {
  if (isSame) return [{ kind: 'nothingChanged', number: plan.number, path: [] }]
  return validFrom > before ? [] : [{ kind: 'validTooEarly', after: before, path: [] }]
}

function checkUnits(
  { province, unitsOn: on }: Plan,
  units: readonly AdministrativeUnit[],
): readonly AdoptionProblem[] {
  const own = unitsOn(units, 'province', on).find(({ code }) => code === province)
  if (own === undefined) return [{ kind: 'provinceUnknown', province, on, path: ['province'] }]
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  const communes = unitsOn(units, 'commune', on).filter(({ key }) => ancestry(byKey, key).includes(own))
  return communes.length > 0 ? [] : [{ kind: 'noCommunes', province, on, path: ['unitsOn'] }]
}

/**
 * The strata of a division must contain all units of their level. Otherwise some units would have no demand, and nobody
 * would notice.
 */
function checkStrata(plan: Plan, units: readonly AdministrativeUnit[]): readonly AdoptionProblem[] {
  return strataFaults(plan, units).map(({ kind, units: found, path }) => ({
    kind,
    path,
    names: found.map((unit) => fullNameOf(unit).vi),
  }))
}

/** Why the file is not adopted, as a sentence. The place in the file is shown beside it. */
export function describePlanFileProblem(problem: PlanFileProblem, { language }: InLanguage): string {
  return isAdoptionProblem(problem)
    ? sentenceOf(problem)[language]
    : describePlanProblem(problem, { language })
}

function isAdoptionProblem(problem: PlanFileProblem): problem is AdoptionProblem {
  return adoptionProblems.some((kind) => kind === problem.kind)
}

function sentenceOf(problem: AdoptionProblem): Wording {
  switch (problem.kind) {
    case 'periodTaken': {
      const { number } = problem
      const [from, to] = [problem.from, problem.to].map((date) => formatDate(date))
      return {
        vi: `Giai đoạn này trùng với Kế hoạch ${number} (${from}–${to}). Văn bản sửa đổi phải giữ mã của kế hoạch được sửa.`,
        en: `This period overlaps with that of Plan ${number} (${from}–${to}). An amendment must keep the id of the plan that it amends.`,
      }
    }
    case 'provinceUnknown': {
      const on = formatDate(problem.on)
      return {
        vi: `Danh sách đơn vị ngày ${on} không có tỉnh mã ${problem.province}.`,
        en: `The list of units of ${on} has no province with the code ${problem.province}.`,
      }
    }
    case 'noCommunes': {
      const on = formatDate(problem.on)
      return {
        vi: `Danh sách đơn vị ngày ${on} không có xã, phường nào của tỉnh mã ${problem.province}.`,
        en: `The list of units of ${on} has no commune in the province with the code ${problem.province}.`,
      }
    }
    case 'inTwoStrata': {
      const names = listOf(problem.names)
      return {
        vi: `Nằm trong hai nhóm cùng lúc: ${names.vi}.`,
        en: `These are in two groups at once: ${names.en}.`,
      }
    }
    case 'inNoStratum': {
      const names = listOf(problem.names)
      return { vi: `Không nằm trong nhóm nào: ${names.vi}.`, en: `These are in no group: ${names.en}.` }
    }
    case 'nothingChanged':
      return {
        vi: `Kế hoạch ${problem.number} đã có đúng nội dung này.`,
        en: `Plan ${problem.number} already has exactly this content.`,
      }
    case 'validTooEarly': {
      const after = formatDate(problem.after)
      return {
        vi: `Bản sửa đổi phải có hiệu lực sau ngày ${after}, ngày bắt đầu của bản trước.`,
        en: `An amendment must take effect after ${after}, the day on which the version before it begins.`,
      }
    }
  }
}

/** Names at most six units: a list of fifty is not a sentence. */
function listOf(names: readonly string[]): Wording {
  const named = 6
  const said = names.slice(0, named).join(', ')
  const rest = names.length - named
  if (rest <= 0) return { vi: said, en: said }
  return { vi: `${said} và ${rest} đơn vị khác`, en: `${said} and ${rest} more` }
}
