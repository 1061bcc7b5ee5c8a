import { formatInteger } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'

/** Why a record of gifts or work for the plan is not changed, when the reason is not a wrong field. */
export type MeansRefusal =
  | { readonly reason: 'meansWithdrawn' }
  /** Other records refer to this one: gifts of a project, or gifts towards a pledge. */
  | { readonly reason: 'meansNamed'; readonly records: number }

/** Is this refusal about a record of gifts or work for the plan? */
export function isMeansRefusal(refusal: { readonly reason: string }): refusal is MeansRefusal {
  return refusal.reason === 'meansWithdrawn' || refusal.reason === 'meansNamed'
}

/** A sentence for the user: why the action is refused, and what to do now. */
export function describeMeansRefusal(refusal: MeansRefusal, { language }: InLanguage): string {
  if (refusal.reason === 'meansWithdrawn')
    return {
      vi: 'Bản ghi này đã được rút vì ghi nhầm. Hãy ghi một bản khác.',
      en: 'This record was withdrawn as a mistake. Make another one.',
    }[language]
  const records = formatInteger(refusal.records, language)
  return {
    vi: `Còn ${records} khoản gắn với bản ghi này. Hãy rút hoặc sửa những khoản đó trước.`,
    en: `${records} other ${refusal.records === 1 ? 'record is' : 'records are'} linked to this one. Withdraw or correct ${refusal.records === 1 ? 'that' : 'those'} first.`,
  }[language]
}
