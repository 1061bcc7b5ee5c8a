import { chart, element, type Figure, type Manner, percent, placeOf, rect, type Tone } from './figure.ts'

/** One column: the value, the demand, and how the value is judged. */
export type Column = {
  readonly label: string
  readonly value: number
  readonly need: number
  readonly tone: Tone
  /** The value as it is printed above the column. */
  readonly printed: string
}

/**
 * Columns side by side on one scale from 0, each with its demand as a line across it and its figure above it. The class
 * `room-14`, `room-20` or `room-28` says how wide, in em, the picture must be for its words. In a narrower place, such
 * as a phone with large text, the stylesheet hides the picture and opens the table beside it.
 */
export function columns(all: readonly Column[], { alternative }: Pick<Manner, 'alternative'>): Figure {
  const scale = scaleOf(all)
  return chart(
    `columns room-${roomOf(all)}`,
    '7.5em',
    { tone: 'open', alternative },
    ...all.flatMap((column, place) => drawn(column, { place, of: all.length, scale })),
  )
}

/** Where the scale ends: at the highest value or demand, and never at 0. */
export function scaleOf(all: readonly Pick<Column, 'value' | 'need'>[]): number {
  return Math.max(1, ...all.flatMap(({ value, need }) => [value, need]))
}

/** A digit is 0.58 em wide, and two neighbouring figures need 0.4 em between them. */
function roomOf(all: readonly Column[]): 14 | 20 | 28 {
  const longest = Math.max(0, ...all.flatMap(({ label, printed }) => [label.length, printed.length]))
  const need = all.length * (0.58 * longest + 0.4)
  return need <= 14 ? 14 : need <= 20 ? 20 : 28
}

/**
 * Each column is drawn in an inner `svg` of its own, so that its height is a percentage of that, and its figure does
 * not overlap the column.
 */
function drawn(
  { label, value, need, tone, printed }: Column,
  { place, of, scale }: { readonly place: number; readonly of: number; readonly scale: number },
): readonly Figure[] {
  const share = 100 / of
  const [left, middle] = [share * place, share * (place + 0.5)]
  const [height, asked] = [placeOf(value, 0, scale), placeOf(need, 0, scale)]
  const field = { x: percent(left + share * 0.15), width: percent(share * 0.7), y: '1.5em', height: '4.5em' }
  return [
    element(
      'svg',
      // Hidden from screen readers: they read out the whole picture, and should not announce an inner drawing
      // without a name.
      { class: 'field', ...field, 'aria-hidden': 'true' },
      rect({
        class: `known ${tone}`,
        width: '100%',
        y: percent(100 - height),
        height: percent(height),
        rx: '2',
      }),
      rect({
        class: 'demand',
        width: '100%',
        y: percent(100 - asked),
        height: '2',
        transform: 'translate(0 -1)',
      }),
    ),
    text('column-value', middle, '1.1em', printed),
    text('scale-label', middle, '7.2em', label),
  ]
}

function text(name: string, at: number, dy: string, words: string): Figure {
  return element('text', { class: name, x: percent(at), dy, 'text-anchor': 'middle' }, words)
}
