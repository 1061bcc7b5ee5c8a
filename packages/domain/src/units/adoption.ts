import type { FormPath, FormProblem } from '../documents/form-problem.ts'
import { describeFormProblem } from '../documents/wording.ts'
import type { InLanguage } from '../text/language.ts'
import type { UnitFault } from './fault.ts'
import { describeUnitFault } from './fault-wording.ts'
import type { AdministrativeUnit, UnitHistory } from './schema.ts'
import type { UnitKey } from './unit.ts'

/** Why a file is not adopted as the list of units. */
export type UnitListProblem =
  | FormProblem
  | UnitFault
  /** The new list leaves out a unit, although records may belong to it. */
  | (FormPath & { readonly kind: 'unitLeftOut'; readonly unit: UnitKey })
  | (FormPath & { readonly kind: 'sameList' })

/**
 * Why a new list may not replace this one. A unit that was listed must stay on the list: it may end, but cannot be left
 * out.
 */
export function checkUnitList(
  { units }: UnitHistory,
  { known, isSame }: { readonly known: readonly AdministrativeUnit[]; readonly isSame: boolean },
): readonly UnitListProblem[] {
  if (isSame) return [{ kind: 'sameList', path: [] }]
  const kept = new Set(units.map(({ key }) => key))
  return known
    .filter(({ key }) => !kept.has(key))
    .map(({ key }) => ({ kind: 'unitLeftOut', unit: key, path: ['units'] }))
}

/** Why the list is not adopted, as a sentence; the place is shown beside it. */
export function describeUnitListProblem(problem: UnitListProblem, { language }: InLanguage): string {
  if (problem.kind === 'unitLeftOut')
    return {
      vi: `Thiếu ${problem.unit}: đơn vị đã có trong danh sách chỉ hết hiệu lực chứ không bị bỏ ra.`,
      en: `${problem.unit} is missing: a unit on the list may end, but may not be left out.`,
    }[language]
  if (problem.kind === 'sameList')
    return {
      vi: 'Danh sách đơn vị đã có đúng nội dung này.',
      en: 'The list of units already has exactly this content.',
    }[language]
  return isFault(problem) ? describeUnitFault(problem, { language }) : describeFormProblem(problem)[language]
}

function isFault(problem: FormProblem | UnitFault): problem is UnitFault {
  return 'unit' in problem
}
