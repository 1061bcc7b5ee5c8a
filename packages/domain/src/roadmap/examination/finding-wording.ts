import { ageOf } from '../../facts/facts.ts'
import { citeClause } from '../../plan/clause.ts'
import type { Plan } from '../../plan/schema.ts'
import { formatDate, formatInteger } from '../../text/format.ts'
import type { InLanguage, Language, Wording } from '../../text/language.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import type { RoadmapPart } from '../roadmap-bounds.ts'
import type { PlanFinding } from './examine-plan.ts'
import type { Repair } from './repair.ts'

type FindingOf<Kind extends PlanFinding['kind']> = PlanFinding & { readonly kind: Kind }
type NamedPlan = Pick<Plan, 'id' | 'targets' | 'clubRules'>

/** What contradicts what, in which clauses, and the smallest changes, each of which repairs it alone. */
export function describePlanFinding(
  finding: PlanFinding,
  { plan, language }: InLanguage & { readonly plan: NamedPlan },
): string {
  const cited = [...new Set(finding.clauses.map((clause) => citeClause(clause)[language]))].join(', ')
  const repairs = finding.repairs.map((repair) => describeRepair(repair, plan, language))
  const one = repairs.length > 1 ? { vi: ' (chọn một)', en: ' (one of these)' } : { vi: '', en: '' }
  const repair = {
    vi: `Cách sửa nhỏ nhất${one.vi}: ${repairs.join('; hoặc ')}.`,
    en: `The smallest change that repairs it${one.en}: ${repairs.join('; or ')}.`,
  }[language]
  return `${describeWitness(finding, plan)[language]} (${cited}).${repairs.length === 0 ? '' : ` ${repair}`}`
}

function describeWitness(finding: PlanFinding, plan: NamedPlan): Wording {
  switch (finding.kind) {
    case 'olderPeopleBeyondBand':
      return describeOlderPeople(finding)
    case 'partsFallShort':
    case 'noSlack':
      return describeParts(finding, plan)
    case 'clubsBelowCoverage':
      return describeCoverage(finding)
    case 'noDistricts':
      return describeNoDistricts(finding, plan)
    case 'unitsNotOnList':
      return describeUnitsNotOnList(finding, plan)
    case 'spansCross':
      return describeSpansCross(finding, plan)
    default:
      return assertNever(finding)
  }
}

function describeOlderPeople(finding: FindingOf<'olderPeopleBeyondBand'>): Wording {
  const { clubs, members, possible, demanded, percentMax, fact, membersNeeded } = finding
  const ceiling = {
    age55: { vi: `${percentMax}% từ ${ageOf.age55} tuổi`, en: `${percentMax}% aged ${ageOf.age55} and over` },
    olderPeople: { vi: `${percentMax}% là người cao tuổi`, en: `${percentMax}% older people` },
  }[fact]
  const more =
    membersNeeded === 'never'
      ? { vi: 'không số thành viên nào đủ', en: 'no number of members is enough' }
      : {
          vi: `phải có ít nhất ${formatInteger(membersNeeded, 'vi')} thành viên`,
          en: `at least ${formatInteger(membersNeeded, 'en')} members are needed`,
        }
  return bothOf((language) => {
    const [all, most, need] = [members, possible, demanded].map((people) => formatInteger(people, language))
    const place =
      clubs === 0 ? '' : `${describeClubs(clubs, language)} ${{ vi: 'với', en: 'with' }[language]} `
    return {
      vi: `${place}${all} thành viên, mỗi câu lạc bộ nhiều nhất ${ceiling.vi}, chỉ có chỗ cho ${most} người cao tuổi, trong khi chỉ tiêu cần ${need}: ${more.vi}`,
      en: `${place}${all} members, each club with at most ${ceiling.en}, have room for ${most} older people, while the target needs ${need}: ${more.en}`,
    }[language]
  })
}

/** The noun for the parts of a target, used after their number. */
export const partLabels: Readonly<Record<Exclude<RoadmapPart['per'], 'period'>, Wording>> = {
  district: { vi: 'huyện, thành phố', en: 'districts' },
  year: { vi: 'năm', en: 'years' },
  districtAndYear: { vi: 'huyện, thành phố trong năm', en: 'districts in a year' },
  span: { vi: 'giai đoạn', en: 'periods' },
  districtAndSpan: { vi: 'huyện, thành phố trong giai đoạn', en: 'districts in a period' },
}

function describeParts(finding: FindingOf<'partsFallShort' | 'noSlack'>, plan: NamedPlan): Wording {
  const { per, parts, each, sum, total, elements } = finding
  const [whole = '', part = ''] = elements
  return bothOf((language) => {
    const [all, reached, lacking] = [total, sum, total - sum].map((clubs) => formatInteger(clubs, language))
    const sumOfParts = `“${nameOf(plan, part, language)}”: ${parts} ${partLabels[per][language]} × ${each} = ${reached}`
    const name = nameOf(plan, whole, language)
    if (finding.kind === 'noSlack')
      return {
        vi: `${sumOfParts}, vừa bằng ${all} của “${name}”: không có dự phòng, thiếu một câu lạc bộ là thiếu cả tổng`,
        en: `${sumOfParts}, exactly the ${all} of “${name}”: there is no reserve, and one club too few anywhere misses the total`,
      }[language]
    return {
      vi: `${sumOfParts}, còn thiếu ${lacking} so với ${all} của “${name}”: từng phần đều đạt mà tổng vẫn chưa đạt`,
      en: `${sumOfParts}, ${lacking} short of the ${all} of “${name}”: every part can be met and the total still missed`,
    }[language]
  })
}

function describeCoverage({ clubs, communes, communesNeeded }: FindingOf<'clubsBelowCoverage'>): Wording {
  return bothOf((language) => {
    const founded = describeClubs(clubs, language)
    const [covered, all, needed, others] = [clubs, communes, communesNeeded, communesNeeded - clubs].map(
      (count) => formatInteger(count, language),
    )
    return {
      vi: `${founded} mới, dù mỗi xã một câu lạc bộ, chỉ phủ được ${covered} trong ${all} xã, phường, thị trấn, mà chỉ tiêu cần ${needed}: còn phải có câu lạc bộ cũ ở ít nhất ${others} xã khác`,
      en: `${founded} founded, even with one in each commune, cover only ${covered} of ${all} communes, while the target needs ${needed}: earlier clubs must operate in at least ${others} more`,
    }[language]
  })
}

function describeClubs(clubs: number, language: Language): string {
  const noun = { vi: 'câu lạc bộ', en: clubs === 1 ? 'club' : 'clubs' }[language]
  return `${formatInteger(clubs, language)} ${noun}`
}

function describeNoDistricts({ unitsOn, elements }: FindingOf<'noDistricts'>, plan: NamedPlan): Wording {
  const [target = ''] = elements
  const on = formatDate(unitsOn)
  return bothOf((language) => {
    const name = nameOf(plan, target, language)
    return {
      vi: `“${name}” giao cho từng huyện, mà danh sách đơn vị ngày ${on} không có cấp huyện: chỉ tiêu này không áp dụng với ai`,
      en: `“${name}” is asked of each district, and the list of units of ${on} has no districts: the target applies to nobody`,
    }[language]
  })
}

function describeUnitsNotOnList(finding: FindingOf<'unitsNotOnList'>, plan: NamedPlan): Wording {
  const [target = ''] = finding.elements
  const on = formatDate(finding.unitsOn)
  const units = finding.units.join(', ')
  return bothOf((language) => {
    const name = nameOf(plan, target, language)
    return {
      vi: `“${name}” giao cho ${units}, mà danh sách đơn vị ngày ${on} không có`,
      en: `“${name}” is asked of ${units}, and the list of units of ${on} does not have them`,
    }[language]
  })
}

function describeSpansCross({ elements }: FindingOf<'spansCross'>, plan: NamedPlan): Wording {
  return bothOf((language) => {
    const names = elements.map((element) => `“${nameOf(plan, element, language)}”`).join(', ')
    return {
      vi: `${names}: các giai đoạn chồng lên nhau mà không giai đoạn nào nằm trong giai đoạn kia, nên không lập được lộ trình`,
      en: `${names}: their periods overlap and neither lies within the other, so no roadmap can be drawn up`,
    }[language]
  })
}

function describeRepair({ element, figure, from, to }: Repair, plan: NamedPlan, language: Language): string {
  const target = plan.targets.find(({ id }) => id === element)
  const say = (value: number) => {
    const number = formatInteger(value, language)
    if (figure === 'percent' || figure === 'high') return `${number}%`
    return target?.demand.kind === 'moreThan'
      ? { vi: `hơn ${number}`, en: `more than ${number}` }[language]
      : number
  }
  const name = nameOf(plan, element, language)
  return {
    vi: `“${name}” từ ${say(from)} thành ${say(to)}`,
    en: `“${name}” from ${say(from)} to ${say(to)}`,
  }[language]
}

function nameOf({ id, targets, clubRules }: NamedPlan, element: string, language: Language): string {
  const found = [...targets, ...clubRules].find((candidate) => candidate.id === element)
  if (found === undefined) throw new RangeError(`plan ${id} has no element ${element}`)
  return found.name[language]
}

function bothOf(say: (language: Language) => string): Wording {
  return { vi: say('vi'), en: say('en') }
}
