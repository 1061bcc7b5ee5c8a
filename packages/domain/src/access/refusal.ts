import type { InLanguage } from '../text/language.ts'

/** Why an account stays as it is although every field is right. */
export type AccessRefusal = { readonly reason: 'lastAdmin' }

/** Is this refusal about the rights of accounts? */
export function isAccessRefusal(refusal: { readonly reason: string }): refusal is AccessRefusal {
  return refusal.reason === 'lastAdmin'
}

/** Says that at least one administrator of the province must remain. */
export function describeAccessRefusal(_: AccessRefusal, { language }: InLanguage): string {
  return {
    vi: 'Đây là quản trị viên cấp tỉnh cuối cùng; cần còn ít nhất một người.',
    en: 'This is the last provincial admin; there must be at least one.',
  }[language]
}
