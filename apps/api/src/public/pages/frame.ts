import type { Language } from '@lienthehe/domain'
import { formatDate } from '@lienthehe/domain/text'
import { html } from 'hono/html'
import { addressOf, inLanguage } from '../addresses.ts'
import { type PublicAnswer, publicProgress, spokenOf } from '../progress.ts'
import { words } from '../words.ts'
import { bulletChart, courseMark, figureShown } from './drawing.ts'
import type { Html } from './layout.ts'

export const frameViews = ['compact', 'full'] as const
export type FrameView = (typeof frameViews)[number]

/** The address of the frame that shows this answer. */
export function framePath(
  { about, place, district, pinned, language }: PublicAnswer,
  view: FrameView,
): string {
  const asked = new URLSearchParams({
    lang: language,
    view,
    ...(district === null ? {} : { unit: place.code }),
    ...(pinned === null ? {} : { release: String(pinned) }),
  })
  return `/embed/${about.plan.id}?${asked}`
}

/**
 * `/embed/:plan`: the figures for a page that accepts a frame but no foreign script. The frame is complete even if its
 * own script does not run.
 */
export function frame(answer: PublicAnswer, origin: string, view: FrameView): Html {
  const { about, plans, language } = answer
  const progress = publicProgress(answer)
  const address = `${origin}${inLanguage(addressOf('/tien-do', about, plans, spokenOf(answer)), language)}`
  return html`<!doctype html>
<html lang="${language}" class="framed">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${words.progress[language]} ${progress.unit.name} – Liên Thế Hệ</title>
<link rel="stylesheet" href="/public/frame.css">
<script src="/public/frame.js" async></script>
</head>
<body><main>
${progress.illustration ? html`<p class="illustration">${words.illustration[language]}</p>` : ''}
<p class="clause">${words.plan[language]} ${progress.plan.number} · ${progress.unit.name}</p>
<h1>${progress.headline}</h1>
${progress.notices.map((line) => html`<p class="notices">${line}</p>`)}
${progress.state === 'released' ? standing(progress, language, view) : ''}
<p><a href="${address}" target="_blank" rel="noopener">${words.details[language]}</a></p>
</main></body>
</html>
`
}

function standing(
  { asOf, release, targets }: Extract<ReturnType<typeof publicProgress>, { state: 'released' }>,
  language: Language,
  view: FrameView,
): Html {
  return html`<p class="clause">${words.asOf[language]} <time datetime="${asOf}">${formatDate(asOf)}</time> · ${release.name}</p>
${
  view === 'compact'
    ? ''
    : html`<ul class="targets">${targets.map(
        ({ id, name, clause, bullet, course, figure, label }) => html`<li class="target" data-target="${id}">
<div class="name"><h2>${name} <span class="clause">${clause}</span></h2></div>
${bulletChart(bullet, course)}
<p class="verdict">${figureShown(figure)} ${courseMark(course, label)}</p></li>`,
      )}</ul>`
}`
}

/**
 * Tells the page around the frame the height of the content whenever it changes, whatever that page's origin. It sends
 * nothing else.
 */
export const frameScript = `new ResizeObserver(() => {
  const height = Math.ceil(document.querySelector('main').getBoundingClientRect().bottom)
  parent.postMessage({ type: 'clb-progress:height', height }, '*')
}).observe(document.documentElement)
`
