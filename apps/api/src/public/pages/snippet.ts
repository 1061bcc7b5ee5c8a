import { html } from 'hono/html'
import { addressOf, inLanguage } from '../addresses.ts'
import { type PublicAnswer, spokenOf } from '../progress.ts'
import { words } from '../words.ts'
import { type FrameView, framePath } from './frame.ts'
import type { Html } from './layout.ts'

/** What a partner chose to embed; `target: null` is all targets. */
export type Form = { readonly view: FrameView; readonly target: string | null }

const everything: Form = { view: 'full', target: null }

/** The two lines that a partner pastes; the link inside stays for readers whose browser runs no script. */
export function snippetFor(answer: PublicAnswer, origin: string, form = everything): string {
  const { plan } = answer.about
  const attributes = Object.entries(attributesFor(answer, form)).map(([name, value]) => ` ${name}="${value}"`)
  const name = { vi: `Tiến độ Kế hoạch ${plan.number}`, en: `Progress of Plan ${plan.number}` }
  return `<script src="${origin}/widget.js" async></script>
<clb-progress${attributes.join('')}><a href="${pageFor(answer, origin)}">${name[answer.language]}</a></clb-progress>`
}

/** The element itself, as our own page shows it. */
export function widgetFor(answer: PublicAnswer, form: Form): Html {
  const attributes = Object.entries(attributesFor(answer, form))
  return html`<clb-progress${attributes.map(([name, value]) => html` ${name}="${value}"`)}></clb-progress>`
}

function attributesFor(answer: PublicAnswer, { view, target }: Form): Readonly<Record<string, string>> {
  const { unit, pinned } = spokenOf(answer)
  return {
    plan: answer.about.plan.id,
    ...(unit === null ? {} : { unit }),
    ...(target === null ? {} : { target }),
    ...(view === 'full' ? {} : { view }),
    ...(pinned === null ? {} : { release: String(pinned) }),
  }
}

/** A line of HTML with a frame, for a page that accepts frames but no scripts. */
export function frameLineFor(answer: PublicAnswer, origin: string, { view }: Form): string {
  const title = words.progressOfPlan[answer.language]
  const height = { compact: 260, full: 900 }[view]
  return `<iframe src="${origin}${framePath(answer, view)}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`
}

/** The address of the badge for this choice. */
export function badgePath(answer: PublicAnswer, { target }: Form): string {
  const { unit, pinned } = spokenOf(answer)
  const asked = new URLSearchParams({
    lang: answer.language,
    ...(unit === null ? {} : { unit }),
    ...(target === null ? {} : { target }),
    ...(pinned === null ? {} : { release: String(pinned) }),
  })
  return `/badge/${answer.about.plan.id}.svg?${asked}`
}

/** A line of HTML with the badge, which links to the page. */
export function badgeLineFor(answer: PublicAnswer, origin: string, form: Form): string {
  const alternative = words.progressOfPlan[answer.language]
  const page = `${origin}${inLanguage(addressOf('/tien-do', answer.about, answer.plans, spokenOf(answer)), answer.language)}`
  return `<a href="${page}"><img src="${origin}${badgePath(answer, form)}" alt="${alternative}" height="24"></a>`
}

/** The page to which a partner who may not paste scripts can link. */
export function pageFor(answer: PublicAnswer, origin: string): string {
  return `${origin}${addressOf('/tien-do', answer.about, answer.plans, spokenOf(answer))}`
}

/** What a site with a content security policy must allow for the widget, and nothing more. */
export function hostPolicyFor(origin: string): string {
  return `script-src ${origin}\nconnect-src ${origin}`
}
