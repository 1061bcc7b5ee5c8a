import type { IsoDate } from '../calendar/iso-date.ts'
import { formatDate } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'

/** Why a paper is not recorded, corrected, withdrawn or accepted as proof, when the reason is not a wrong field. */
export type PaperRefusal =
  /**
   * A paper of this issuer with this number is already stored: it was typed twice, or this is a correction to that
   * record.
   */
  | { readonly reason: 'paperRecorded'; readonly number: string; readonly issuedOn: IsoDate }
  | { readonly reason: 'paperWithdrawn' }
  /** The paper is about one year, but the obligation was owed in another. */
  | {
      readonly reason: 'paperOfAnotherYear'
      readonly number: string
      readonly year: number
      readonly asked: number
    }
  /** The obligation belongs to an agency at a unit of another level. */
  | { readonly reason: 'owedByOthers' }

const reasons: readonly string[] = [
  'paperRecorded',
  'paperWithdrawn',
  'paperOfAnotherYear',
  'owedByOthers',
] satisfies readonly PaperRefusal['reason'][]

/** Is this refusal about a paper? */
export function isPaperRefusal(refusal: { readonly reason: string }): refusal is PaperRefusal {
  return reasons.includes(refusal.reason)
}

/** A sentence for the user: why the action is refused, and what to do now. */
export function describePaperRefusal(refusal: PaperRefusal, { language }: InLanguage): string {
  switch (refusal.reason) {
    case 'paperRecorded': {
      const { number } = refusal
      const issuedOn = formatDate(refusal.issuedOn)
      return {
        vi: `Văn bản số ${number} ngày ${issuedOn} của cơ quan này đã có. Hãy mở văn bản đó để sửa.`,
        en: `Document ${number} of ${issuedOn} of this issuer is on record. Open that one to correct it.`,
      }[language]
    }
    case 'paperWithdrawn':
      return {
        vi: 'Văn bản này đã được rút vì ghi nhầm, không dùng được nữa. Hãy ghi một văn bản khác.',
        en: 'This document was withdrawn as a mistake and can no longer be used. Record another one.',
      }[language]
    case 'paperOfAnotherYear': {
      const { number, year, asked } = refusal
      return {
        vi: `Văn bản ${number} nói về năm ${year}, không chứng minh được việc của năm ${asked}. Hãy chọn văn bản của năm ${asked}, hoặc sửa năm của văn bản nếu đã ghi nhầm.`,
        en: `Document ${number} is about ${year} and cannot prove what was due in ${asked}. Choose a document about ${asked}, or correct its year if it was recorded wrongly.`,
      }[language]
    }
    case 'owedByOthers':
      return {
        vi: 'Việc này do cơ quan ở cấp khác làm. Hãy chọn văn bản của đúng cấp.',
        en: 'This is the duty of an agency at another level. Choose a document of that level.',
      }[language]
  }
}
