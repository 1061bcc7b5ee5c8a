import { html } from 'hono/html'
import { addressOf, inLanguage } from '../addresses.ts'
import { type PublicAnswer, spokenOf } from '../progress.ts'
import { tableIds, tablesOf } from '../tables.ts'
import { words } from '../words.ts'
import { type Html, layOut } from './layout.ts'
import { legend, titles } from './table-words.ts'

/** `/du-lieu`: the tables to download, and an introduction to the API that takes five minutes. */
export function dataPage(answer: PublicAnswer, origin: string): Html {
  const { about, plans, language } = answer
  const api = `/public/v1/plans/${about.plan.id}`
  const link = (path: string) => html`<a href="${inLanguage(path, language)}"><code>${path}</code></a>`
  const addresses = [
    ['/public/v1/plans', words.apiPlans],
    [`${api}/progress`, words.apiProgress],
    [`${api}/tables`, words.apiTables],
    [`${api}/releases`, words.apiReleases],
    [`${api}/releases.atom`, words.apiFeed],
    ['/openapi.json', words.apiDescription],
  ] as const
  return layOut({
    title: words.data[language],
    language,
    path: addressOf('/du-lieu', about, plans, spokenOf(answer)),
    illustration: about.illustration,
    content: html`<div class="head"><h1>${words.dataTitle[language]}</h1>
<p class="lede">${words.dataLede[language]}</p></div>
<section class="sheet"><h2>${words.dataTables[language]}</h2>${tables(answer)}
<p class="note">${words.dataEmpty[language]}</p></section>
<section class="sheet"><h2>${words.forPrograms[language]}</h2>
<p>${words.apiLede[language]}</p>
<dl>${addresses.map(([path, says]) => html`<dt>${link(path)}</dt><dd>${says[language]}</dd>`)}</dl>
<p>${words.apiExample[language]}</p>
<pre class="copy" tabindex="0"><code>curl '${origin}${api}/progress?lang=${language}'</code></pre>
<p>${words.apiClient[language]}</p>
<pre class="copy" tabindex="0"><code>${clientLinesFor(answer, origin)}</code></pre>
<p class="note">${words.apiRules[language]}</p></section>
<section class="sheet"><h2>${words.legend[language]}</h2>
<dl>${Object.entries(legend).map(([id, holds]) => html`<dt><code>${id}</code></dt><dd>${holds[language]}</dd>`)}</dl></section>`,
  })
}

/** Five lines that work unchanged in a module script of any page. */
function clientLinesFor({ about, language, place }: PublicAnswer, origin: string): string {
  return `import { publicClient } from '${origin}/client.js'
const client = publicClient({ fetch, origin: '${origin}' })
const found = await client.progress('${about.plan.id}', { unit: '${place.code}', lang: '${language}' })
if (found.ok) console.log(found.value.headline)
else console.warn(found.refusal.message.${language})`
}

function tables(answer: PublicAnswer): Html {
  const { about, language, released, pinned } = answer
  if (released === null) return html`<p>${words.dataNone[language]}</p>`
  const made = tablesOf(answer)
  const asked = new URLSearchParams({
    lang: language,
    ...(pinned === null ? {} : { release: String(pinned) }),
  })
  return html`<ul class="plain">${tableIds.flatMap((id) => {
    const table = made.find((one) => one.id === id)
    if (table === undefined) return []
    const path = `/public/v1/plans/${about.plan.id}/tables/${id}.csv?${asked}`
    return html`<li><a href="${path}">${titles[id][language]}</a> <span class="clause">CSV · ${table.rows.length} ${words.rows[language]}</span></li>`
  })}</ul>`
}
