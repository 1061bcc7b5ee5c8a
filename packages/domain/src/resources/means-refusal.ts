import { formatInteger } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'

/** Why a record of the plan's means is not changed, when no field is at fault. */
export type MeansRefusal =
  | { readonly reason: 'meansWithdrawn' }
  /** Other records name it: gifts of a project, or what was given on a pledge. */
  | { readonly reason: 'meansNamed'; readonly records: number }

/** Is this refusal about the plan's means? */
export function isMeansRefusal(refusal: { readonly reason: string }): refusal is MeansRefusal {
  return refusal.reason === 'meansWithdrawn' || refusal.reason === 'meansNamed'
}

/** What a person reads: why it is refused, and what to do now. */
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
