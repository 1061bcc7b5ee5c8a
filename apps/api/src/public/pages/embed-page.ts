import type { Release } from '@lienthehe/domain/publication'
import { shortNameOf } from '@lienthehe/domain/review'
import { html } from 'hono/html'
import { addressOf } from '../addresses.ts'
import { type PublicAnswer, spokenOf } from '../progress.ts'
import { words } from '../words.ts'
import { embedForm } from './embed-form.ts'
import { type Html, layOut } from './layout.ts'
import {
  badgeLineFor,
  badgePath,
  type Form,
  frameLineFor,
  hostPolicyFor,
  pageFor,
  snippetFor,
  widgetFor,
} from './snippet.ts'

const properties =
  '--clb-ink --clb-ink-2 --clb-sheet --clb-sunk --clb-rule --clb-accent --clb-met --clb-unmet --clb-course --clb-late --clb-open --clb-font --clb-font-size --clb-radius --clb-min-height'

/**
 * `/nhung`: here a partner chooses what to embed, sees it, copies its line, and reads what the partner's site must
 * allow.
 */
export function embedPage(answer: PublicAnswer, origin: string, form: Form, all: readonly Release[]): Html {
  const { about, plans, language } = answer
  const copy = (text: string) => html`<pre class="copy" tabindex="0"><code>${text}</code></pre>`
  const badge = badgePath(answer, form)
  return layOut({
    title: words.embedTitle[language],
    language,
    path: addressOf('/nhung', about, plans, spokenOf(answer)),
    illustration: about.illustration,
    content: html`<div class="head"><h1>${words.embedTitle[language]}</h1>
<p class="lede">${words.embedLede[language]}</p></div>
${embedForm(answer, form, all)}
<section class="sheet"><h2>${words.result[language]}</h2>
<script src="/widget.js" async></script>
${widgetFor(answer, form)}</section>
<section class="sheet"><h2>${words.snippet[language]}</h2>
${copy(snippetFor(answer, origin, form))}
<p class="note">${words.snippetHint[language]}</p>
<p>${words.hostPolicy[language]}</p>
${copy(hostPolicyFor(origin))}
<p class="note">${words.hostPolicyNote[language]}</p></section>
<section class="sheet"><h2>${words.withoutScript[language]}</h2>
<p>${words.frameLine[language]}</p>
${copy(frameLineFor(answer, origin, form))}
<p>${words.badgeLine[language]}</p>
<p><img src="${badge}" alt="${words.badgeOf[language]}" height="24"></p>
${copy(badgeLineFor(answer, origin, form))}
<p>${words.plainLink[language]}</p>
${copy(pageFor(answer, origin))}</section>
${optionsSection(answer)}`,
  })
}

function optionsSection({ about, language }: PublicAnswer): Html {
  const codes = about.places.districts.map((unit) => `${unit.code} ${shortNameOf(unit, language)}`)
  return html`<section class="sheet"><h2>${words.options[language]}</h2><dl>
${codes.length === 0 ? '' : html`<dt><code>unit</code></dt><dd>${words.optionUnit[language]} ${codes.join(', ')}.</dd>`}
<dt><code>target</code></dt><dd>${words.optionTarget[language]}</dd>
<dt><code>view</code></dt><dd>${words.optionView[language]}</dd>
<dt><code>release</code></dt><dd>${words.optionRelease[language]}</dd>
<dt><code>lang</code></dt><dd>${words.optionLanguage[language]}</dd>
<dt><code>--clb-…</code></dt><dd>${words.optionColours[language]} <span class="clause">${properties}</span></dd>
<dt><code>color-scheme</code></dt><dd>${words.optionScheme[language]}</dd></dl></section>`
}
