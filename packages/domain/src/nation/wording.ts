import { formatInteger } from '../text/format.ts'
import type { InLanguage, Wording } from '../text/language.ts'
import type { ProvinceStated } from './merge.ts'

const stateLabels: Readonly<Record<ProvinceStated['state'], Wording>> = {
  stated: { vi: 'Đã có số liệu', en: 'Received' },
  missing: { vi: 'Chưa gửi', en: 'Not yet sent' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  contradicted: { vi: 'Hai bản mâu thuẫn', en: 'Contradicted' },
}

/** `Đã có số liệu`, `Chưa gửi` …: whether a province's figures have arrived. */
export function describeProvinceStated(
  { state }: Pick<ProvinceStated, 'state'>,
  { language }: InLanguage,
): string {
  return stateLabels[state][language]
}

/**
 * How many provinces the figures include, and what the missing provinces mean for the figures. One or two sentences.
 */
export function describeReach(
  provinces: readonly Pick<ProvinceStated, 'state'>[],
  { language }: InLanguage,
): string {
  const stated = provinces.filter(({ state }) => state === 'stated').length
  const [have, all] = [formatInteger(stated, language), formatInteger(provinces.length, language)]
  if (stated === provinces.length)
    return {
      vi: `Đủ số liệu của cả ${all} tỉnh, thành phố.`,
      en: `All ${all} provinces have sent their figures.`,
    }[language]
  const lacks = formatInteger(provinces.length - stated, language)
  return {
    vi: `Có số liệu của ${have} / ${all} tỉnh, thành phố. Còn thiếu ${lacks} tỉnh nên số của cả nước là một khoảng: chỉ tiêu nào các tỉnh ấy còn có thể làm thay đổi thì chưa xác định.`,
    en: `${have} of ${all} provinces have sent their figures. ${lacks} ${provinces.length - stated === 1 ? 'is' : 'are'} missing, so the figures of the country are ranges: whatever those provinces could still change is undetermined.`,
  }[language]
}
