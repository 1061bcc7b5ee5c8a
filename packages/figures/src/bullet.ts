import { chart, type Figure, type Manner, percent, placeOf, rect } from './figure.ts'

/** A bar for what is known, a grey part for what is possible, and an upright mark for the demand, all on one scale. */
export function bullet({
  low,
  high,
  need,
  scale,
  ...manner
}: Manner & {
  readonly low: number
  readonly high: number
  /** Left out: there is no demand. */
  readonly need?: number
  /** The value at the end of the scale. */
  readonly scale: number
}): Figure {
  const place = (value: number) => placeOf(value, 0, scale)
  const bar = (name: string, from: number, to: number) =>
    rect({ class: name, x: percent(from), width: percent(to - from), y: '.5em', height: '.625em', rx: '2' })
  return chart(
    'bullet',
    '1.625em',
    manner,
    rect({ class: 'scale', width: '100%', y: '.25em', height: '1.125em', rx: '3' }),
    bar('known', 0, place(low)),
    ...(high > low ? [bar('perhaps', place(low), place(high))] : []),
    ...(need === undefined ? [] : [demand(place(need))]),
  )
}

// The mark is drawn to the left of its place, so that a demand at the very end is still inside the picture.
function demand(at: number): Figure {
  return rect({ class: 'demand', x: percent(at), width: '3', height: '1.625em', transform: 'translate(-3)' })
}
