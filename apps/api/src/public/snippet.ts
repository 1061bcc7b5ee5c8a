import type { Language } from '@lienthehe/domain'
import type { ProgressSource } from './sources.ts'

/** The two lines that a partner pastes; the link inside stays for readers whose browser runs no script. */
export function snippetFor(
  { plan }: Pick<ProgressSource, 'plan'>,
  origin: string,
  { unit, language }: { readonly unit: string | null; readonly language: Language },
): string {
  const attributes = `plan="${plan.id}"${unit === null ? '' : ` unit="${unit}"`}`
  const words = { vi: `Tiến độ Kế hoạch ${plan.number}`, en: `Progress of Plan ${plan.number}` }
  return `<script src="${origin}/widget.js" async></script>
<clb-progress ${attributes}><a href="${pageFor(origin, unit)}">${words[language]}</a></clb-progress>`
}

/** The page that a partner who may not paste scripts can link to. */
export function pageFor(origin: string, unit: string | null): string {
  return `${origin}/tien-do${unit === null ? '' : `?unit=${unit}`}`
}

/** What a host with a content security policy has to allow, and nothing more. */
export function hostPolicyFor(origin: string): string {
  return `script-src ${origin}\nconnect-src ${origin}`
}
