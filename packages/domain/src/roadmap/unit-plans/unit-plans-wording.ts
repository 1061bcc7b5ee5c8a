import type { Plan } from '../../plan/schema.ts'
import type { DistrictNames } from '../../progress/sentences/wording.ts'
import { formatInteger } from '../../text/format.ts'
import type { Language } from '../../text/language.ts'
import { isExact } from '../../verdicts/interval.ts'
import type { PlannedPart, PlannedProvince } from './compare-unit-plans.ts'

type Speech = {
  readonly plan: Pick<Plan, 'id' | 'targets'>
  readonly names: DistrictNames
  readonly language: Language
}

/** The largest number of names in one sentence. */
const named = 6

/**
 * What the units' plans contain for one part of a target: `Năm 2022: 14 câu lạc bộ, thiếu 1 so với chỉ tiêu 15.` The
 * name of the target is shown beside it.
 */
export function describePlannedPart(part: PlannedPart, { names, language }: Omit<Speech, 'plan'>): string {
  const where = placeOf(part, { names, language })
  const [low, need] = [part.planned.low, part.need].map((number) => formatInteger(number, language))
  const noun = { vi: 'câu lạc bộ', en: part.planned.low === 1 ? 'club' : 'clubs' }[language]
  switch (part.status) {
    case 'met': {
      const clubs = isExact(part.planned) ? low : { vi: `ít nhất ${low}`, en: `at least ${low}` }[language]
      return {
        vi: `${where}: ${clubs} ${noun}, chỉ tiêu ${need}.`,
        en: `${where}: ${clubs} ${noun}, ${need} needed.`,
      }[language]
    }
    case 'unmet': {
      const short = formatInteger(part.shortfall, language)
      return {
        vi: `${where}: ${low} ${noun}, thiếu ${short} so với chỉ tiêu ${need}.`,
        en: `${where}: ${low} ${noun}, ${short} short of ${need}.`,
      }[language]
    }
    case 'undetermined':
      if (part.planned.low === 0)
        return {
          vi: `${where}: chưa có số, chỉ tiêu ${need} câu lạc bộ.`,
          en: `${where}: no number yet, ${need} needed.`,
        }[language]
      return {
        vi: `${where}: mới biết ít nhất ${low} ${noun}, chỉ tiêu ${need}.`,
        en: `${where}: at least ${low} ${noun} so far, ${need} needed.`,
      }[language]
  }
}

/**
 * Do the units' plans add up to the province's targets? There is one sentence for each target that they miss, and one
 * for units without a plan.
 */
export function describePlannedProvince(province: PlannedProvince, speech: Speech): readonly string[] {
  const { plan, names, language } = speech
  const without = sentenceOfUnitsWithout(province, { names, language })
  const missed = plan.targets.flatMap(({ id, name }) => {
    const unmet = province.parts.filter(({ target, status }) => target === id && status === 'unmet')
    if (unmet.length === 0) return []
    const said = unmet.slice(0, named).map((part) => describePlannedPart(part, { names, language }))
    const rest = formatInteger(unmet.length - said.length, language)
    const more = { vi: `Và ${rest} trường hợp khác.`, en: `And ${rest} more.` }[language]
    return [[`${name[language]}:`, ...said, ...(unmet.length > said.length ? [more] : [])].join(' ')]
  })
  if (without.length === 0 && missed.length === 0)
    return province.parts.every(({ status }) => status === 'met')
      ? [
          {
            vi: 'Kế hoạch của các địa phương cộng lại đủ mọi chỉ tiêu thành lập mới.',
            en: 'Together the units’ plans meet every target on new clubs.',
          }[language],
        ]
      : [
          {
            vi: 'Chưa đủ số liệu để nói kế hoạch của các địa phương có đủ hay không.',
            en: 'There is not enough data to say whether the units’ plans add up.',
          }[language],
        ]
  return [...without, ...missed]
}

function sentenceOfUnitsWithout(
  { unitsWithout, units }: PlannedProvince,
  { names, language }: Omit<Speech, 'plan'>,
): readonly string[] {
  if (unitsWithout.length === 0) return []
  const [lacking, all] = [unitsWithout.length, units.length].map((number) => formatInteger(number, language))
  if (unitsWithout.length === units.length)
    return [{ vi: 'Chưa ghi kế hoạch của địa phương nào.', en: 'No unit’s plan is on record.' }[language]]
  const list = unitsWithout.slice(0, named).map((unit) => names.get(unit) ?? unit)
  const rest = unitsWithout.length - list.length
  const more = rest === 0 ? '' : { vi: ` và ${rest} địa phương khác`, en: ` and ${rest} more` }[language]
  return [
    {
      vi: `${lacking}/${all} địa phương chưa có kế hoạch trong sổ: ${list.join(', ')}${more}.`,
      en: `${lacking} of ${all} units have no plan on record: ${list.join(', ')}${more}.`,
    }[language],
  ]
}

function placeOf({ year, unit }: PlannedPart, { names, language }: Omit<Speech, 'plan'>): string {
  const name = unit === null ? null : (names.get(unit) ?? unit)
  if (name !== null && year !== null) return { vi: `${name}, năm ${year}`, en: `${name}, ${year}` }[language]
  if (name !== null) return name
  if (year !== null) return { vi: `Năm ${year}`, en: String(year) }[language]
  return { vi: 'Cả giai đoạn', en: 'The whole period' }[language]
}
