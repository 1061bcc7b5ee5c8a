import { formatDate } from '@lienthehe/domain/text'
import { fullNameOf } from '@lienthehe/domain/units'
import { html } from 'hono/html'
import { addressOf, inLanguage } from '../addresses.ts'
import { type PublicAnswer, type PublicProgress, publicProgress, spokenOf } from '../progress.ts'
import type { PublicPlan } from '../sources.ts'
import { words } from '../words.ts'
import { changesSince } from './changes.ts'
import { districtMap } from './district-map.ts'
import { districtTables } from './district-tables.ts'
import { type Html, layOut } from './layout.ts'
import { aboutProgress } from './page-about.ts'
import { snippetFor } from './snippet.ts'
import { targetList } from './target-list.ts'
import { yearPictures } from './year-pictures.ts'

type Released = Extract<PublicProgress, { readonly state: 'released' }>

/**
 * `/tien-do`: the released progress of the plan, to read and to print; or the sentence that there are no figures, and
 * why.
 */
export function progressPage(answer: PublicAnswer, origin: string): Html {
  const { about, plans, place, language } = answer
  const progress = publicProgress(answer)
  return layOut({
    title: `${words.progress[language]} ${fullNameOf(place)[language]}`,
    language,
    path: addressOf('/tien-do', about, plans, spokenOf(answer)),
    illustration: progress.illustration,
    about: aboutProgress(answer, progress, origin),
    content: html`<div class="head">
<p class="clause">${words.plan[language]} ${progress.plan.number} · ${progress.unit.name}</p>
<h1>${progress.headline}</h1>
${notices(progress.notices)}
<p class="lede">${progress.plan.title}.${progress.state === 'released' ? ` ${progress.summary}.` : ''}</p>
${otherPlans(answer)}
${progress.state === 'released' ? standing(progress, answer) : wayToStanding(answer)}
</div>
${progress.state === 'released' ? figures(progress, answer, origin) : ''}`,
  })
}

function notices(said: readonly string[]): Html | '' {
  return said.length === 0 ? '' : html`<div class="notices">${said.map((line) => html`<p>${line}</p>`)}</div>`
}

/** The day of the figures, their release, and the link to the whole province. */
function standing({ asOf, release }: Released, answer: PublicAnswer): Html {
  const { district, language, about, plans } = answer
  const whole = addressOf('/tien-do', about, plans, { ...spokenOf(answer), unit: null })
  return html`<p class="clause">${words.asOf[language]} <time datetime="${asOf}">${formatDate(asOf)}</time>
 · <a href="${inLanguage(release.page, language)}">${release.name}</a>
${district === null ? '' : html` · <a href="${inLanguage(whole, language)}">${words.wholeProvince[language]}</a>`}</p>
${basis(answer)}`
}

/**
 * The documents from which the figures were computed, with their hashes: anyone who has the documents and the snapshot
 * can compute the same verdicts.
 */
function basis({ released, about, language }: PublicAnswer): Html | '' {
  if (released === null) return ''
  const { plan, units, snapshot } = released.release.basis
  const code = (hash: string) => html`<code title="${hash}">${hash.slice(0, 12)}</code>`
  return html`<p class="clause">${words.basis[language]} ${words.plan[language]} ${about.plan.number},
${words.version[language]} ${plan.version} (${code(plan.hash)}); ${words.unitList[language]} ${units.version}
(${code(units.hash)}); ${words.snapshot[language]} ${code(snapshot)}.</p>`
}

/** On the page of a withdrawn release, a link to the current one. */
function wayToStanding(answer: PublicAnswer): Html | '' {
  const { asked, about, plans, language } = answer
  if (asked.kind !== 'withdrawn') return ''
  const address = addressOf('/tien-do', about, plans, { ...spokenOf(answer), pinned: null })
  return html`<p><a href="${inLanguage(address, language)}">${words.seeStanding[language]}</a></p>`
}

function figures(progress: Released, answer: PublicAnswer, origin: string): Html {
  const { about, plans, released, language } = answer
  const spoken = spokenOf(answer)
  const plan = plans.versionOf(released?.release.basis.plan.hash ?? '') ?? about.plan
  const asked = new URLSearchParams({
    lang: language,
    ...(spoken.unit === null ? {} : { unit: spoken.unit }),
    ...(spoken.pinned === null ? {} : { release: String(spoken.pinned) }),
  })
  return html`${targetList(plan, progress.targets, language)}
${changesSince(answer)}
<div class="pair">${yearPictures(answer)}${districtMap(answer)}</div>
${districtTables(answer, plan)}
${quoting(answer, progress, origin)}
<section class="sheet"><h2>${words.embedTitle[language]}</h2>
<p>${words.embedLede[language]}</p>
<pre class="copy" tabindex="0"><code>${snippetFor(answer, origin)}</code></pre>
<p><a href="${inLanguage(addressOf('/nhung', about, plans, spoken), language)}">${words.options[language]}</a> ·
<a href="/public/v1/plans/${about.plan.id}/progress?${asked}">${words.forMachines[language]}</a></p></section>`
}

/** A sentence to copy that stays true, because it names its day, its release and the release's address. */
function quoting({ language }: PublicAnswer, progress: Released, origin: string): Html {
  const { headline, unit, plan, release } = progress
  const address = `${origin}${inLanguage(release.page, language)}`
  return html`<section class="sheet"><h2>${words.quote[language]}</h2>
<pre class="copy" tabindex="0">${headline} (${words.plan[language]} ${plan.number}, ${unit.name}). ${release.name}: ${address}</pre></section>`
}

/** Links to the other plans, if there are any. */
function otherPlans({ about, plans, language }: PublicAnswer): Html | '' {
  const others = plans.all.filter(({ plan }) => plan.id !== about.plan.id)
  if (others.length === 0) return ''
  const addressOfWhole = (other: PublicPlan) =>
    inLanguage(addressOf('/tien-do', other, plans, { unit: null, pinned: null }), language)
  return html`<p class="clause">${words.otherPlans[language]} ${others.map(
    (other) => html`<a href="${addressOfWhole(other)}">${other.plan.number}</a> `,
  )}</p>`
}
