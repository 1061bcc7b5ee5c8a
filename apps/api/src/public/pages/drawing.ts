import type { Bullet, Course } from '@lienthehe/domain/progress'
import { partsByRange } from '@lienthehe/domain/text'
import { bullet, courseLooks, figureText, mark } from '@lienthehe/figures'
import { html, raw } from 'hono/html'
import type { Html } from './layout.ts'

/** The verdict and forecast of a target as a shape, a colour and a word. */
export function courseMark(course: Course, label: string): Html {
  const { tone, shape } = courseLooks[course]
  return html`<span class="mark ${tone}">${raw(figureText(mark(shape)))}${label}</span>`
}

/** A figure whose ranges are not broken over two lines. */
export function figureShown(figure: string): Html {
  const parts = partsByRange(figure).map((part, place) =>
    place % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part,
  )
  return html`<span class="figure">${parts}</span>`
}

/** A bar of the known figure, the possible figure, and a mark for the demand; the text beside it says the same. */
export function bulletChart(values: Bullet, course: Course): Html {
  const { tone } = courseLooks[course]
  return html`${raw(figureText(bullet({ ...values, tone, alternative: null })))}`
}

/**
 * The label of a part that can be opened: two words on screen. For screen readers it also names the subject, because a
 * page has many such labels.
 */
export function disclosure(name: string, of: string): Html {
  return html`<summary>${name}<span class="aloud"> ${of}</span></summary>`
}
