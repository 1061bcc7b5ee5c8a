import { formatInteger } from '../text/format.ts'
import type { InLanguage, Language, Wording } from '../text/language.ts'

/** Why a subgroup is not changed, when the reason is not a wrong field. */
export type SubgroupRefusal =
  | { readonly reason: 'subgroupHasMembers'; readonly members: number }
  | { readonly reason: 'subgroupDissolved' }

const reasons = {
  subgroupHasMembers: true,
  subgroupDissolved: true,
} as const satisfies Record<SubgroupRefusal['reason'], true>

/** Is this refusal about a subgroup? */
export function isSubgroupRefusal(refusal: { readonly reason: string }): refusal is SubgroupRefusal {
  return Object.hasOwn(reasons, refusal.reason)
}

/** A sentence for the user: why the action is refused, and what to do now. */
export function describeSubgroupRefusal(refusal: SubgroupRefusal, { language }: InLanguage): string {
  return sentencesOf(refusal, language)[language]
}

function sentencesOf(refusal: SubgroupRefusal, language: Language): Wording {
  switch (refusal.reason) {
    case 'subgroupHasMembers': {
      const people = formatInteger(refusal.members, language)
      return {
        vi: `Còn ${people} người trong tổ, nhóm này. Hãy chuyển họ sang tổ, nhóm khác hoặc bỏ tổ, nhóm của họ trước.`,
        en: `${people} ${refusal.members === 1 ? 'person is' : 'people are'} still in this subgroup. Move them to another one, or out of it, first.`,
      }
    }
    case 'subgroupDissolved':
      return { vi: 'Tổ, nhóm này đã được ghi giải thể.', en: 'This subgroup is on record as dissolved.' }
  }
}
