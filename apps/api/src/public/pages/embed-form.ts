import type { Language } from '@lienthehe/domain'
import { labelRelease, type Release, releasesOf } from '@lienthehe/domain/publication'
import { shortNameOf } from '@lienthehe/domain/review'
import { languages } from '@lienthehe/domain/text'
import { html } from 'hono/html'
import { type PublicAnswer, spokenOf } from '../progress.ts'
import { words } from '../words.ts'
import type { Html } from './layout.ts'
import type { Form } from './snippet.ts'

/**
 * The form in which a partner chooses what to embed; the page shows the choice below. The form works without a script.
 */
export function embedForm(answer: PublicAnswer, { view, target }: Form, all: readonly Release[]): Html {
  const { about, language } = answer
  const { unit, pinned } = spokenOf(answer)
  const releases = releasesOf(all, about.plan.id).filter(({ withdrawal }) => withdrawal === null)
  const places = about.places.districts.map((place) => [place.code, shortNameOf(place, language)] as const)
  return html`<form class="sheet pick" action="/nhung" method="get"><h2>${words.pick[language]}</h2>
<input type="hidden" name="plan" value="${about.plan.id}">
${choice('view', words.pickView[language], view, [
  ['full', words.viewFull[language]],
  ['compact', words.viewCompact[language]],
])}
${choice('target', words.pickTarget[language], target ?? '', [
  ['', words.allTargets[language]],
  ...about.plan.targets.map(({ id, name }) => [id, name[language]] as const),
])}
${places.length === 0 ? '' : choice('unit', words.pickUnit[language], unit ?? '', [['', answer.about.places.province.name], ...places])}
${choice('release', words.pickRelease[language], String(pinned ?? ''), [
  ['', words.latestRelease[language]],
  ...releases.map((release) => [String(release.number), labelRelease(release, language)] as const),
])}
${choice(
  'lang',
  words.pickLanguage[language],
  language,
  languages.map((one) => [one, languageNames[one]] as const),
)}
<p><button type="submit">${words.show[language]}</button></p></form>`
}

const languageNames: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' }

function choice(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
): Html {
  return html`<p><label for="pick-${name}">${label}</label>
<select id="pick-${name}" name="${name}">${options.map(
    ([value, text]) =>
      html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`,
  )}</select></p>`
}
