import { formatDate, fullNameOf, type Language, publishProgress } from '@lienthehe/domain'
import { html } from 'hono/html'
import { addressOf, inLanguage } from './addresses.ts'
import { districtTables } from './district-tables.ts'
import { type Html, layOut } from './layout.ts'
import { placesOf } from './places.ts'
import { publicProgress } from './progress.ts'
import type { Question } from './question.ts'
import { snippetFor } from './snippet.ts'
import type { ProgressSource } from './sources.ts'
import { targetList } from './target-list.ts'
import { words } from './words.ts'

/** `/tien-do`: where the plan stands, to read and to print. */
export function progressPage(source: ProgressSource, question: Question, origin: string): Html {
  const { plan, assessment, illustration } = source
  const { place, district, language } = question
  const progress = publicProgress(source, question)
  const unit = district === null ? null : place.code
  const path = addressOf('/tien-do', source, unit)
  return layOut({
    title: `${words.progress[language]} ${fullNameOf(place)[language]}`,
    language,
    path,
    illustration,
    content: html`<div class="head">
<p class="clause">${words.plan[language]} ${progress.plan.number} · ${progress.unit.name}</p>
<h1>${progress.headline}</h1>
<p class="lede">${progress.plan.title}. ${progress.summary}.</p>
${otherPlans(source, language)}
<p class="clause">${words.asOf[language]} <time datetime="${progress.asOf}">${formatDate(progress.asOf)}</time>
${unit === null ? '' : html` · <a href="${inLanguage(addressOf('/tien-do', source, null), language)}">${words.wholeProvince[language]}</a>`}</p>
</div>
${targetList(plan, progress.targets, language)}
${districtTables(source, publishProgress(plan, assessment), placesOf(source), language)}
<section class="sheet"><h2>${words.embedTitle[language]}</h2>
<p>${words.embedLede[language]}</p>
<pre class="copy" tabindex="0"><code>${snippetFor(source, origin, { unit, language })}</code></pre>
<p><a href="${inLanguage(addressOf('/nhung', source, unit), language)}">${words.options[language]}</a> ·
<a href="/public/v1/plans/${plan.id}/progress?lang=${language}${unit === null ? '' : `&unit=${unit}`}">${words.forMachines[language]}</a></p></section>`,
  })
}

/** The way to the other plans, once there are any. */
function otherPlans({ others }: ProgressSource, language: Language): Html | '' {
  if (others.length === 0) return ''
  return html`<p class="clause">${words.otherPlans[language]} ${others.map(
    (other) =>
      html`<a href="${inLanguage(addressOf('/tien-do', other, null), language)}">${other.plan.number}</a> `,
  )}</p>`
}
