import type { Bullet, Course } from '@lienthehe/domain'
import { html } from 'hono/html'
import type { Html } from './layout.ts'

/** The shape of each course, the same as in the admin and the widget: told apart without colour, also on a grey print. */
const shapes = {
  achieved: html`<circle cx="8" cy="8" r="6.5"/>`,
  onCourse: html`<circle class="ring" cx="8" cy="8" r="6.3"/><path d="M8 1.7a6.3 6.3 0 010 12.6z"/>`,
  behind: html`<circle class="ring" cx="8" cy="8" r="6.3"/><path class="ring" d="M8 4v4.3l3 1.7"/>`,
  missed: html`<path d="M8 .8l7.2 7.2L8 15.2.8 8z"/>`,
  undetermined: html`<circle class="ring" cx="8" cy="8" r="6.3" stroke-dasharray="3 2.2"/>`,
  notStarted: html`<circle class="ring" cx="8" cy="8" r="6.3"/>`,
  notAsked: html`<path class="ring" d="M3 8h10"/>`,
} as const satisfies Record<Course, Html>

/** Shape, colour and word of a course. */
export function mark(course: Course, label: string): Html {
  return html`<span class="mark ${course}"><svg viewBox="0 0 16 16" aria-hidden="true">${shapes[course]}</svg>${label}</span>`
}

/** Known, perhaps, and the demand as a mark; the figure beside it says the same in words. */
export function bulletChart({ low, high, need, scale }: Bullet, course: Course): Html {
  const at = (value: number) => `${scale > 0 ? Math.min(100, (100 * value) / scale) : 0}%`
  return html`<svg class="bullet ${course}" aria-hidden="true">
<rect class="scale" width="100%" y="3" height="18" rx="3"/>
<rect class="known" width="${at(low)}" y="7" height="10" rx="2"/>
${high > low ? html`<rect class="perhaps" x="${at(low)}" width="${at(high - low)}" y="7" height="10" rx="2"/>` : ''}
<rect class="demand" x="${at(need)}" width="3" height="24" transform="translate(-3)"/>
</svg>`
}
