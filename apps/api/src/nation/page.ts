import type { Language, Wording } from '@lienthehe/domain'
import { describeInterval } from '@lienthehe/domain/progress'
import { describePrivacy, type PublishedCount, saidBeyondLabel } from '@lienthehe/domain/publication'
import { formatDate } from '@lienthehe/domain/text'
import { html } from 'hono/html'
import { bulletChart, courseMark, figureShown } from '../public/pages/drawing.ts'
import { type Html, layOut } from '../public/pages/layout.ts'
import { words as publicWords } from '../public/words.ts'
import type { MergedView, ProvinceRow } from './merged.ts'
import { words } from './words.ts'

/**
 * The page `/ca-nuoc`: how far the country's plan is reached, which provinces the figures include, and which are
 * missing.
 */
export function nationPage(
  view: MergedView,
  {
    said,
    illustration,
  }: {
    readonly said: { readonly kind: 'done' | 'refused'; readonly sentence: Wording } | null
    readonly illustration: boolean
  },
): Html {
  const { language, plan, asOf } = view
  return layOut({
    title: `${words.title[language]}: ${plan.number}`,
    language,
    path: asOf === null ? '/ca-nuoc' : `/ca-nuoc?day=${asOf}`,
    illustration,
    content: html`<div class="head"><p class="clause">${publicWords.plan[language]} ${plan.number} · ${words.title[language]}</p>
<h1>${view.headline}</h1>
${said === null ? '' : html`<div class="notices" role="${said.kind === 'refused' ? 'alert' : 'status'}"><p>${said.sentence[language]}</p></div>`}
<p class="lede">${plan.title}. ${view.reach}</p>
${otherDays(view)}</div>
${asOf === null ? '' : targets(view)}
${provinces(view)}
${form(view)}
<p><a href="/public/v1/nation?lang=${language}${asOf === null ? '' : `&day=${asOf}`}">${words.asJson[language]}</a></p>`,
  })
}

function otherDays({ days, asOf, language }: MergedView): Html | '' {
  const others = days.filter((day) => day !== asOf)
  if (others.length === 0) return ''
  return html`<p class="clause">${words.otherDays[language]} ${others.map(
    (day) => html`<a href="/ca-nuoc?day=${day}&lang=${language}">${formatDate(day)}</a> `,
  )}</p>`
}

function targets({ targets, language }: MergedView): Html {
  return html`<section class="sheet" aria-labelledby="targets"><h2 id="targets">${publicWords.targets[language]}</h2>
<ul class="targets">${targets.map((view) => {
    const said = saidBeyondLabel(view)
    return html`<li class="target" data-target="${view.id}">
<div class="name"><h3>${view.name} <span class="clause">${view.clause}</span></h3>${said === '' ? '' : html`<p class="sentence">${said}</p>`}</div>
${bulletChart(view.bullet, view.course)}
<p class="verdict">${figureShown(view.figure)} ${courseMark(view.course, view.label)}</p></li>`
  })}</ul></section>`
}

function provinces({ provinces, language }: MergedView): Html {
  return html`<section class="sheet"><table><caption>${words.provinces[language]}</caption>
<thead><tr><th scope="col">${words.province[language]}</th><th scope="col">${words.state[language]}</th>
${[words.clubs, words.newClubs, words.communes, words.members, words.older].map(
  (name) => html`<th scope="col" class="number">${name[language]}</th>`,
)}</tr></thead>
<tbody>${provinces.map((row) => provinceRow(row, language))}</tbody></table>
<p class="note">${describePrivacy(language)}</p></section>`
}

function provinceRow({ code, name, says, figures }: ProvinceRow, language: Language): Html {
  const none = html`<td class="unsaid">${publicWords.notAvailable[language]}</td>`
  return html`<tr data-province="${code}"><th scope="row">${name}</th><td>${says}</td>
${
  figures === null
    ? html`${[1, 2, 3, 4, 5].map(() => none)}`
    : html`<td class="number">${describeInterval({ low: figures.clubsOperating, high: figures.clubsOperating }, { language })}</td>
<td class="number">${describeInterval({ low: figures.newClubs, high: figures.newClubs }, { language })}</td>
<td class="number">${describeInterval(figures.communesCovered, { language })}/${String(figures.communes)}</td>
${peopleCell(figures.membersOfNewClubs, language)}${peopleCell(figures.olderPeopleOfNewClubs, language)}`
}</tr>`
}

function peopleCell(cell: PublishedCount, language: Language): Html {
  if (cell.kind === 'number')
    return html`<td class="number">${describeInterval(cell.people, { language })}</td>`
  return html`<td class="unsaid">${publicWords[cell.kind][language]}</td>`
}

function form({ language }: MergedView): Html {
  return html`<form class="sheet pick" action="/ca-nuoc?lang=${language}" method="post" enctype="multipart/form-data"><h2>${words.send[language]}</h2>
<p class="lede">${words.sendLede[language]}</p>
<p><label for="statement">${words.file[language]}</label><input id="statement" type="file" name="statement" required></p>
<p><button type="submit">${words.submit[language]}</button></p></form>`
}
