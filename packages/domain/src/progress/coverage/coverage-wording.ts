import type { Plan } from '../../plan/schema.ts'
import { formatDate, formatInteger } from '../../text/format.ts'
import type { InLanguage, Language, Wording } from '../../text/language.ts'
import type { AdministrativeUnit } from '../../units/schema.ts'
import { fullNameOf, type UnitKey } from '../../units/unit.ts'
import type { Answer } from '../../verdicts/tally.ts'
import { describeShare } from '../sentences/wording.ts'
import type { Coverage, CoverageComparison, UnitCoverage } from './compare-coverage.ts'

/** Both figures, each with its list, and a sentence on why the same clubs give different figures. */
export function describeCoverageComparison(
  comparison: CoverageComparison,
  { plan: { targets }, language }: InLanguage & { readonly plan: Pick<Plan, 'targets'> },
): string {
  const { promised, present } = comparison
  const marks = targets.flatMap(({ measure, demand }) =>
    measure.kind === 'communesCovered' && demand.kind === 'shareAtLeast' ? [demand.percent] : [],
  )
  const shareOf = ({ covered, of }: Coverage) => describeShare(covered, { of, marks, language })
  const [then, now] = [promised, present].map(({ on }) => formatDate(on))
  const figures = {
    vi: `Theo danh sách ngày ${then}, ${shareOf(promised)} đơn vị cấp xã có câu lạc bộ; theo danh sách ngày ${now}, ${shareOf(present)}.`,
    en: `On the list of ${then}, ${shareOf(promised)} of the communes have a club; on the list of ${now}, ${shareOf(present)}.`,
  }[language]
  const questions = [promised, present].filter(({ toAsk }) => toAsk.length > 0)
  return [
    figures,
    ...describeDifference(comparison, language),
    ...questions.map((one) => describeQuestion(one, language)),
  ].join(' ')
}

/** An explanation is needed only if the two lists have different numbers of communes. */
function describeDifference(
  { promised, present, coveredByNeighbours }: CoverageComparison,
  language: Language,
): readonly string[] {
  if (promised.of === present.of) return []
  const [before, after, gained] = [promised.of, present.of, coveredByNeighbours].map((count) =>
    formatInteger(count, language),
  )
  const same = {
    vi: `Vẫn là những câu lạc bộ ấy, nhưng ${before} đơn vị ứng với ${after} đơn vị ở danh sách sau`,
    en: `The clubs are the same, but ${before} communes correspond to ${after} on the second list`,
  }[language]
  const gain = {
    vi: `${gained} đơn vị chưa có câu lạc bộ nằm chung với nơi đã có`,
    en: `${gained} that ${coveredByNeighbours === 1 ? 'has no club lies' : 'have no club lie'} together with one that has`,
  }[language]
  return [coveredByNeighbours === 0 ? `${same}.` : `${same}: ${gain}.`]
}

function describeQuestion({ on, toAsk }: Coverage, language: Language): string {
  const clubs = formatInteger(toAsk.length, language)
  const isOne = toAsk.length === 1
  return {
    vi: `Theo danh sách ngày ${formatDate(on)}, còn ${clubs} câu lạc bộ chưa rõ nằm ở đơn vị nào, cần hỏi.`,
    en: `On the list of ${formatDate(on)}, ${clubs} ${isOne ? 'club has' : 'clubs have'} to be asked where ${isOne ? 'it lies' : 'they lie'}.`,
  }[language]
}

const answerLabels: Readonly<Record<Answer, Wording>> = {
  yes: { vi: 'có câu lạc bộ', en: 'has a club' },
  unknown: { vi: 'chưa rõ có câu lạc bộ hay không', en: 'not known to have a club' },
  no: { vi: 'chưa có câu lạc bộ', en: 'has no club' },
}

/**
 * One unit of the second list in words: whether it has a club, and whether each commune that it was made of has one.
 */
export type UnitCoverageRow = {
  readonly unit: string
  readonly answer: string
  /** For each answer, the communes with it: `Xã Tiền Phong, một phần Xã Vầy Nưa`; empty if there are none. */
  readonly madeOf: Readonly<Record<Answer, string>>
}

/**
 * One unit in words, e.g. `Xã Tiền Phong`, `có câu lạc bộ`; of its parts, `Xã Tiền Phong` has a club and `một phần Xã
 * Vầy Nưa` has none.
 */
export function describeUnitCoverage(
  { unit, hasClub, madeOf }: UnitCoverage,
  { units, language }: InLanguage & { readonly units: ReadonlyMap<UnitKey, AdministrativeUnit> },
): UnitCoverageRow {
  const nameOf = (key: UnitKey) => {
    const found = units.get(key)
    return found === undefined ? key : fullNameOf(found)[language]
  }
  const part = { vi: 'một phần ', en: 'a part of ' }[language]
  const those = (answer: Answer) =>
    madeOf
      .filter((old) => old.hasClub === answer)
      .map((old) => `${old.extent === 'part' ? part : ''}${nameOf(old.unit)}`)
      .join(', ')
  return {
    unit: nameOf(unit),
    answer: answerLabels[hasClub][language],
    madeOf: { yes: those('yes'), unknown: those('unknown'), no: those('no') },
  }
}
