import type { Language } from '@lienthehe/domain'
import { addressOf } from './addresses.ts'
import type { PublicPlan } from './sources.ts'

/** The two lines that a partner pastes; the link inside stays for readers whose browser runs no script. */
export function snippetFor(
  source: Pick<PublicPlan, 'plan' | 'isCurrent'>,
  origin: string,
  { unit, language }: { readonly unit: string | null; readonly language: Language },
): string {
  const { plan } = source
  const attributes = `plan="${plan.id}"${unit === null ? '' : ` unit="${unit}"`}`
  const words = { vi: `Tiến độ Kế hoạch ${plan.number}`, en: `Progress of Plan ${plan.number}` }
  return `<script src="${origin}/widget.js" async></script>
<clb-progress ${attributes}><a href="${pageFor(source, origin, unit)}">${words[language]}</a></clb-progress>`
}

/** The page that a partner who may not paste scripts can link to. */
export function pageFor(
  source: Pick<PublicPlan, 'plan' | 'isCurrent'>,
  origin: string,
  unit: string | null,
): string {
  return `${origin}${addressOf('/tien-do', source, unit)}`
}

/** What a host with a content security policy has to allow, and nothing more. */
export function hostPolicyFor(origin: string): string {
  return `script-src ${origin}\nconnect-src ${origin}`
}
