import { type Language, type Plan, targetOf } from '@lienthehe/domain'
import { clauseOf } from '@lienthehe/domain/plan'
import { type PublicTarget, saidBeyondLabel } from '@lienthehe/domain/publication'
import { html } from 'hono/html'
import { words } from '../words.ts'
import { bulletChart, courseMark, disclosure, figureShown } from './drawing.ts'
import type { Html } from './layout.ts'

/** Every target with its verdict. A part that can be opened says what the plan demands and how it is counted. */
export function targetList(plan: Plan, targets: readonly PublicTarget[], language: Language): Html {
  return html`<section class="sheet" aria-labelledby="targets"><h2 id="targets">${words.targets[language]}</h2>
<ul class="targets">${targets.map((target) => targetItem(plan, target, language))}</ul></section>`
}

function targetItem(plan: Plan, view: PublicTarget, language: Language): Html {
  const { clause, interpretation } = targetOf(plan, { target: view.id })
  return html`<li class="target" data-target="${view.id}">
<div class="name"><h3>${view.name} <span class="clause">${view.clause}</span></h3>${sentence(view)}${entering(view)}</div>
${bulletChart(view.bullet, view.course)}
<p class="verdict">${figureShown(view.figure)} ${courseMark(view.course, view.label)}</p>
<details>${disclosure(words.howCounted[language], view.name)}
<p>${view.clause}: ${clauseOf(plan, clause).demand[language]}</p>
${interpretation === null ? '' : html`<p>${interpretation[language]}</p>`}</details>
</li>`
}

function sentence(view: PublicTarget): Html | '' {
  const said = saidBeyondLabel(view)
  return said === '' ? '' : html`<p class="sentence">${said}</p>`
}

function entering({ entering }: PublicTarget): Html | '' {
  return entering === null ? '' : html`<p class="sentence entering">${entering}</p>`
}
