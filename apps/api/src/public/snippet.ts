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
<clb-progress ${attributes}><a href="${origin}/tien-do">${words[language]}</a></clb-progress>`
}

/** What a host with a content security policy has to allow, and nothing more. */
export function hostPolicyFor(origin: string): string {
  return `script-src ${origin}\nconnect-src ${origin}`
}
