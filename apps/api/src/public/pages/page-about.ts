import { languages } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { html } from 'hono/html'
import { addressOf, inLanguage } from '../addresses.ts'
import { type PublicAnswer, type PublicProgress, spokenOf } from '../progress.ts'
import { words } from '../words.ts'
import type { Html } from './layout.ts'
import { previewPath, previewSize } from './preview.ts'

/**
 * The tags that describe the progress page to search engines and for shared links: its address in each language, the
 * sentence under its title, the feed of its releases, and how to embed it.
 */
export function aboutProgress(answer: PublicAnswer, progress: PublicProgress, origin: string): Html {
  const { about, plans, place, language } = answer
  const path = addressOf('/tien-do', about, plans, spokenOf(answer))
  const address = `${origin}${inLanguage(path, language)}`
  const title = `${words.progress[language]} ${fullNameOf(place)[language]}`
  const feed = inLanguage(`/public/v1/plans/${about.plan.id}/releases.atom`, language)
  return html`<meta name="description" content="${progress.headline}. ${progress.plan.title}.">
<link rel="canonical" href="${address}">
${languages.map(
  (one) => html`<link rel="alternate" hreflang="${one}" href="${origin}${inLanguage(path, one)}">
`,
)}<link rel="alternate" type="application/atom+xml" title="${words.releases[language]}" href="${feed}">
<link rel="alternate" type="application/json+oembed" title="${title}" href="/oembed?url=${encodeURIComponent(address)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Liên Thế Hệ">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${progress.headline}">
<meta property="og:image" content="${origin}${previewPath(answer)}">
<meta property="og:image:width" content="${previewSize.width}">
<meta property="og:image:height" content="${previewSize.height}">
<meta property="og:image:alt" content="${progress.headline}">
<meta name="twitter:card" content="summary_large_image">
<meta property="og:url" content="${address}">
<meta property="og:locale" content="${{ vi: 'vi_VN', en: 'en_GB' }[language]}">
`
}
