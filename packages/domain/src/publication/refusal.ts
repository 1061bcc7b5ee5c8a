import type { InLanguage } from '../text/language.ts'

/** Why nothing is released, or a release is not withdrawn. */
export type ReleaseRefusal =
  /** The figures changed after the user saw the preview. */
  | { readonly reason: 'releaseNotAsSeen' }
  /** The same figures of the same day are already published. */
  | { readonly reason: 'releaseStands'; readonly number: number }
  /**
   * No club operates and none was founded. Publishing that would blame a province that has only not entered its data.
   */
  | { readonly reason: 'nothingToRelease' }
  | { readonly reason: 'nothingToCorrect' }
  | { readonly reason: 'releaseWithdrawn'; readonly number: number }
  /** For a monthly release: no person has released the plan yet. */
  | { readonly reason: 'monthlyBeforeFirst' }
  /** For a monthly release: the latest release was withdrawn, and no person has made a new one since. */
  | { readonly reason: 'monthlyAfterWithdrawal'; readonly number: number }
  /** For a monthly release: the person who turned it on has lost the right to release. */
  | { readonly reason: 'monthlyNotAllowed' }

const reasons: readonly string[] = [
  'releaseNotAsSeen',
  'releaseStands',
  'nothingToRelease',
  'nothingToCorrect',
  'releaseWithdrawn',
  'monthlyBeforeFirst',
  'monthlyAfterWithdrawal',
  'monthlyNotAllowed',
] satisfies readonly ReleaseRefusal['reason'][]

/** Is this a refusal about a release? */
export function isReleaseRefusal(refusal: { readonly reason: string }): refusal is ReleaseRefusal {
  return reasons.includes(refusal.reason)
}

/** A sentence for the user: what prevents the release or its withdrawal, and what to do now. */
export function describeReleaseRefusal(refusal: ReleaseRefusal, { language }: InLanguage): string {
  switch (refusal.reason) {
    case 'releaseNotAsSeen':
      return {
        vi: 'Số liệu đã thay đổi từ lúc xem trước, nên chưa công bố. Hãy xem lại bản mới dưới đây rồi công bố.',
        en: 'The figures have changed since they were previewed, so nothing was released. Look at the new ones below, then release.',
      }[language]
    case 'releaseStands':
      return {
        vi: `Đúng các số liệu này đang được công bố (công bố số ${refusal.number}).`,
        en: `Exactly these figures are already public (release ${refusal.number}).`,
      }[language]
    case 'nothingToRelease':
      return {
        vi: 'Sổ chưa có câu lạc bộ nào, nên chưa có gì để công bố. Hãy nhập câu lạc bộ trước.',
        en: 'The register has no club yet, so there is nothing to release. Enter the clubs first.',
      }[language]
    case 'nothingToCorrect':
      return {
        vi: 'Chưa có công bố nào đang được dùng để đính chính. Hãy công bố mà không ghi đính chính.',
        en: 'There is no current release to correct. Release without a correction.',
      }[language]
    case 'releaseWithdrawn':
      return {
        vi: `Công bố số ${refusal.number} đã được rút.`,
        en: `Release ${refusal.number} has been withdrawn.`,
      }[language]
    case 'monthlyBeforeFirst':
      return {
        vi: 'Kế hoạch chưa được ai công bố lần nào. Lần đầu phải do quản trị viên xem rồi công bố.',
        en: 'Nobody has released this plan yet. The first time, an administrator has to review and release.',
      }[language]
    case 'monthlyAfterWithdrawal':
      return {
        vi: `Công bố số ${refusal.number} đã bị rút và chưa ai công bố lại. Lần kế tiếp phải do quản trị viên xem rồi công bố.`,
        en: `Release ${refusal.number} was withdrawn and nobody has released since. The next time, an administrator has to review and release.`,
      }[language]
    case 'monthlyNotAllowed':
      return {
        vi: 'Người bật công bố hằng tháng không còn quyền công bố. Một quản trị viên khác cần lưu lại mục này.',
        en: 'The person who turned on the monthly release may no longer release. Another administrator has to save this setting again.',
      }[language]
  }
}
