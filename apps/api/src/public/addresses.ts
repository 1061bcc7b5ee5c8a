import type { Language } from '@lienthehe/domain'
import type { PublicPlan } from './sources.ts'

/**
 * The address at which a page speaks of this plan and place; `unit: null` is the whole province. The plan in force is
 * left out, so that a link that a partner has kept goes on to the next one.
 */
export function addressOf(
  page: '/tien-do' | '/nhung',
  { plan, isCurrent }: Pick<PublicPlan, 'plan' | 'isCurrent'>,
  unit: string | null,
): string {
  const asked = new URLSearchParams({
    ...(isCurrent ? {} : { plan: plan.id }),
    ...(unit === null ? {} : { unit }),
  })
  return asked.size === 0 ? page : `${page}?${asked}`
}

export function inLanguage(address: string, language: Language): string {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
}
