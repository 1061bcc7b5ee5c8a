import { html } from 'hono/html'
import { addressOf } from './addresses.ts'
import { type Html, layOut } from './layout.ts'
import { shortNameOf } from './places.ts'
import { type PublicAnswer, spokenOf } from './progress.ts'
import { hostPolicyFor, pageFor, snippetFor } from './snippet.ts'
import { words } from './words.ts'

const properties =
  '--clb-ink --clb-ink-2 --clb-sheet --clb-sunk --clb-rule --clb-accent --clb-met --clb-unmet --clb-course --clb-late --clb-open --clb-font --clb-font-size --clb-radius --clb-min-height'

/** `/nhung`: the snippet, the widget as it will look, and what a host has to know. */
export function embedPage(answer: PublicAnswer, origin: string): Html {
  const { about, plans, language } = answer
  const { unit, pinned } = spokenOf(answer)
  return layOut({
    title: words.embedTitle[language],
    language,
    path: addressOf('/nhung', about, plans, spokenOf(answer)),
    illustration: about.illustration,
    content: html`<div class="head"><h1>${words.embedTitle[language]}</h1>
<p class="lede">${words.embedLede[language]}</p></div>
<section class="sheet"><h2>${words.snippet[language]}</h2>
<pre class="copy" tabindex="0"><code>${snippetFor(answer, origin)}</code></pre>
<p class="note">${words.snippetHint[language]}</p>
<p>${words.hostPolicy[language]}</p>
<pre class="copy" tabindex="0"><code>${hostPolicyFor(origin)}</code></pre>
<p class="note">${words.hostPolicyNote[language]}</p>
<p>${words.plainLink[language]}</p>
<pre class="copy" tabindex="0"><code>${pageFor(answer, origin)}</code></pre></section>
<section class="sheet"><h2>${words.result[language]}</h2>
<script src="/widget.js" async></script>
<clb-progress plan="${about.plan.id}"${unit === null ? '' : html` unit="${unit}"`}${pinned === null ? '' : html` release="${pinned}"`}></clb-progress></section>
${optionsSection(answer)}`,
  })
}

function optionsSection({ about, language }: PublicAnswer): Html {
  const codes = about.places.districts.map((unit) => `${unit.code} ${shortNameOf(unit, language)}`)
  return html`<section class="sheet"><h2>${words.options[language]}</h2><dl>
${codes.length === 0 ? '' : html`<dt><code>unit</code></dt><dd>${words.optionUnit[language]} ${codes.join(', ')}.</dd>`}
<dt><code>release</code></dt><dd>${words.optionRelease[language]}</dd>
<dt><code>lang</code></dt><dd>${words.optionLanguage[language]}</dd>
<dt><code>--clb-…</code></dt><dd>${words.optionColours[language]} <span class="clause">${properties}</span></dd>
<dt><code>color-scheme</code></dt><dd>${words.optionScheme[language]}</dd></dl></section>`
}
