import { changesBetween, labelRelease, type PublicChange } from '@lienthehe/domain/publication'
import { html } from 'hono/html'
import { viewIn } from '../../releases/content.ts'
import type { PublicAnswer } from '../progress.ts'
import { words } from '../words.ts'
import type { Html } from './layout.ts'

/** The differences from the previous release, target by target, or the sentence that there are none. */
export function changesSince({ released, before, place, language }: PublicAnswer): Html | '' {
  if (released === null || before === null) return ''
  // A place that is not in the previous release cannot be compared.
  if (before.content.answers[place.code] === undefined) return ''
  const targetsOf = ({ content }: typeof before) => viewIn(content, { code: place.code, language }).targets
  const changes = changesBetween(targetsOf(before), targetsOf(released))
  const name = labelRelease(before.release, language)
  if (changes.length === 0) return html`<p class="note">${words.unchanged[language]} ${name}.</p>`
  const seen = (side: PublicChange['before']) =>
    side === null ? words.notThere[language] : `${side.figure} · ${side.label}`
  return html`<section class="sheet" data-part="changes"><table>
<caption>${words.changes[language]} ${name}</caption>
<thead><tr><th scope="col">${words.target[language]}</th><th scope="col">${words.was[language]}</th>
<th scope="col">${words.is[language]}</th></tr></thead>
<tbody>${changes.map(
    (change) =>
      html`<tr><th scope="row">${change.name}</th><td>${seen(change.before)}</td><td>${seen(change.after)}</td></tr>`,
  )}</tbody></table></section>`
}
