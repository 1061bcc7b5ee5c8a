import type { Bullet, Course } from '@lienthehe/domain'
import { draw } from './create.ts'

/** The shape of each course, the same as in the admin, on a field of 16 × 16: told apart without colour, also on a grey print. */
const shapes: Readonly<Record<Course, () => readonly Element[]>> = {
  achieved: () => [draw('circle', { cx: '8', cy: '8', r: '6.5' })],
  onCourse: () => [ring({}), draw('path', { d: 'M8 1.7a6.3 6.3 0 010 12.6z' })],
  behind: () => [ring({}), draw('path', { d: 'M8 4v4.3l3 1.7', fill: 'none', 'stroke-width': '1.6' })],
  missed: () => [draw('path', { d: 'M8 .8l7.2 7.2L8 15.2.8 8z' })],
  undetermined: () => [ring({ 'stroke-dasharray': '3 2.2' })],
  notStarted: () => [ring({})],
  notAsked: () => [draw('path', { d: 'M3 8h10', fill: 'none', 'stroke-width': '1.8' })],
}

function ring(attributes: Readonly<Record<string, string>>): Element {
  return draw('circle', { cx: '8', cy: '8', r: '6.3', fill: 'none', 'stroke-width': '1.6', ...attributes })
}

export function drawShape(course: Course): Element {
  return draw('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, ...shapes[course]())
}

/** Known, perhaps, and the demand as a mark. The figure beside it says the same in words, so it is hidden from readers. */
export function drawBullet({ low, high, need, scale }: Bullet): Element {
  const at = (value: number) => `${scale > 0 ? Math.min(100, (100 * value) / scale) : 0}%`
  const bar = (part: string, from: number, to: number) =>
    draw('rect', { part, x: at(from), y: '7', width: at(to - from), height: '10', rx: '2' })
  return draw(
    'svg',
    { part: 'bullet', 'aria-hidden': 'true' },
    draw('rect', { part: 'scale', width: '100%', y: '3', height: '18', rx: '3' }),
    bar('known', 0, low),
    ...(high > low ? [bar('perhaps', low, high)] : []),
    // Drawn leftwards from the demand, so that a demand of the whole still has its mark inside.
    draw('rect', { part: 'demand', x: at(need), width: '3', height: '24', transform: 'translate(-3)' }),
  )
}
