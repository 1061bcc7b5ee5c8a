import type { Language, Wording } from '../text/language.ts'

/** Why a club stays as it is, when no field is to blame. */
export type ClubRefusal = { readonly reason: 'clubEnded' }

const sentences: Readonly<Record<ClubRefusal['reason'], Wording>> = {
  clubEnded: {
    vi: 'Câu lạc bộ này đã giải thể hoặc sáp nhập, không ghi thêm được.',
    en: 'This club was dissolved or merged; nothing more can be recorded.',
  },
}

/** Is this a refusal that speaks of a club? */
export function isClubRefusal(refusal: { readonly reason: string }): refusal is ClubRefusal {
  return Object.hasOwn(sentences, refusal.reason)
}

/** The sentence of the refusal, e.g. that the club has ended. */
export function wordClubRefusal({ reason }: ClubRefusal, language: Language): string {
  return sentences[reason][language]
}
