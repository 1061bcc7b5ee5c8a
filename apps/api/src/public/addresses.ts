import type { Language } from '@lienthehe/domain'
import type { PublicPlan, PublicPlans } from './sources.ts'

/**
 * The place and the release that a page's address names: `unit: null` is the whole province, `pinned: null` the current
 * release.
 */
export type Spoken = { readonly unit: string | null; readonly pinned: number | null }

/**
 * The address of a page for this plan, place and release. It does not name the plan in force, so that a link stored by
 * a partner later leads to the next plan. A link to one release always names its plan.
 */
export function addressOf(
  page: '/tien-do' | '/nhung' | '/du-lieu',
  { plan }: Pick<PublicPlan, 'plan'>,
  { current }: Pick<PublicPlans, 'current'>,
  { unit, pinned }: Spoken,
): string {
  const asked = new URLSearchParams({
    ...(plan.id === current && pinned === null ? {} : { plan: plan.id }),
    ...(unit === null ? {} : { unit }),
    ...(pinned === null ? {} : { release: String(pinned) }),
  })
  return asked.size === 0 ? page : `${page}?${asked}`
}

export function inLanguage(address: string, language: Language): string {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
}
