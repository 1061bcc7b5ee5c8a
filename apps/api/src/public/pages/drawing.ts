import type { Bullet, Course } from '@lienthehe/domain/progress'
import { partsByRange } from '@lienthehe/domain/text'
import { bullet, courseLooks, figureText, mark } from '@lienthehe/figures'
import { html, raw } from 'hono/html'
import type { Html } from './layout.ts'

/** Shape, colour and word of a course. */
export function courseMark(course: Course, label: string): Html {
  const { tone, shape } = courseLooks[course]
  return html`<span class="mark ${tone}">${raw(figureText(mark(shape)))}${label}</span>`
}

/** A figure, whose ranges stay on one line. */
export function figureShown(figure: string): Html {
  const parts = partsByRange(figure).map((part, place) =>
    place % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part,
  )
  return html`<span class="figure">${parts}</span>`
}

/** Known, perhaps, and the demand as a mark; the figure beside it says the same in words. */
export function bulletChart(values: Bullet, course: Course): Html {
  const { tone } = courseLooks[course]
  return html`${raw(figureText(bullet({ ...values, tone, alternative: null })))}`
}

/**
 * The label that opens a disclosure: two words on screen; for screen readers also the subject, since a page has many of
 * them.
 */
export function disclosure(name: string, of: string): Html {
  return html`<summary>${name}<span class="aloud"> ${of}</span></summary>`
}
