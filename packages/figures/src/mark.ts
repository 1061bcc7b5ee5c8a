import { element, type Figure } from './figure.ts'

/** Shapes that can be distinguished without colour, even on a grey print. */
export type Shape = 'disc' | 'half' | 'late' | 'up' | 'down' | 'diamond' | 'dashed' | 'ring' | 'dash'

/** A shape in a square of 16 × 16 units, in the colour of the text. The word beside it says the same. */
export function mark(shape: Shape): Figure {
  const [solid, outline, dashes = 'none'] = shapes[shape]
  const drawn = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6', 'stroke-dasharray': dashes }
  return element(
    'svg',
    { viewBox: '0 0 16 16', fill: 'currentColor', 'aria-hidden': 'true' },
    element('path', { d: solid }),
    element('path', { d: outline, ...drawn }),
  )
}

const circle = 'M14.3 8A6.3 6.3 0 101.7 8a6.3 6.3 0 1012.6 0z'

/** The path that is filled, the path that is drawn as a line, and the dashes of that line. */
const shapes: Readonly<Record<Shape, readonly [solid: string, outline: string, dashes?: string]>> = {
  disc: [circle, ''],
  half: ['M8 1.7a6.3 6.3 0 010 12.6z', circle],
  late: ['', `${circle}M8 4v4.3l3 1.7`],
  up: ['M8 1.5l7 12.5H1z', ''],
  down: ['M8 14.5L1 2h14z', ''],
  diamond: ['M8 .8l7.2 7.2L8 15.2.8 8z', ''],
  dashed: ['', circle, '3 2.2'],
  ring: ['', circle],
  dash: ['', 'M3 8h10'],
}
