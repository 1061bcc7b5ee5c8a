import { addressOf } from './addresses.ts'
import { type PublicAnswer, spokenOf } from './progress.ts'

/** The two lines that a partner pastes; the link inside stays for readers whose browser runs no script. */
export function snippetFor(answer: PublicAnswer, origin: string): string {
  const { plan } = answer.about
  const { unit, pinned } = spokenOf(answer)
  const attributes = [
    `plan="${plan.id}"`,
    ...(unit === null ? [] : [`unit="${unit}"`]),
    ...(pinned === null ? [] : [`release="${pinned}"`]),
  ].join(' ')
  const words = { vi: `Tiến độ Kế hoạch ${plan.number}`, en: `Progress of Plan ${plan.number}` }
  return `<script src="${origin}/widget.js" async></script>
<clb-progress ${attributes}><a href="${pageFor(answer, origin)}">${words[answer.language]}</a></clb-progress>`
}

/** The page that a partner who may not paste scripts can link to. */
export function pageFor(answer: PublicAnswer, origin: string): string {
  return `${origin}${addressOf('/tien-do', answer.about, answer.plans, spokenOf(answer))}`
}

/** What a host with a content security policy has to allow, and nothing more. */
export function hostPolicyFor(origin: string): string {
  return `script-src ${origin}\nconnect-src ${origin}`
}
