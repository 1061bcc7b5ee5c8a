import { chart, element, type Figure, type Manner, percent, placeOf, rect } from './figure.ts'

type Range = { readonly low: number; readonly high: number }

/**
 * A scale with a band, and the position of a value on it. An unknown value is a grey part, from the smallest to the
 * largest possible value.
 */
export function gauge({
  from,
  to,
  band,
  value,
  ...manner
}: Manner & {
  readonly from: number
  readonly to: number
  readonly band: Range
  /** Left out: nothing is known, and no value is drawn. */
  readonly value?: Range | undefined
}): Figure {
  const place = (at: number) => placeOf(at, from, to)
  const [low, high] = [place(band.low), place(band.high)]
  // If the band is narrow, the two figures below it are moved apart, so that large text does not overlap.
  const parts = high > low && high - low < 18 && low > 12 && high < 88
  const bandEnd = (at: number) =>
    rect({ class: 'band-end', x: percent(at), width: '1', y: '.5em', height: '1.125em' })
  return chart(
    'gauge',
    '3.1em',
    manner,
    rect({ class: 'scale', width: '100%', y: '.5em', height: '.875em', rx: '3' }),
    rect({ class: 'band', x: percent(low), width: percent(high - low), y: '.5em', height: '.875em' }),
    bandEnd(low),
    bandEnd(high),
    ...(value === undefined ? [] : reading(place(value.low), place(value.high))),
    label('band-label', low, parts ? 'end' : 'middle', band.low),
    // If the band is one exact number, that number is written only once.
    ...(high > low ? [label('band-label', high, parts ? 'start' : 'middle', band.high)] : []),
    ...(from < band.low ? [label('scale-label', 0, 'start', from)] : []),
    ...(to > band.high ? [label('scale-label', 100, 'end', to)] : []),
  )
}

/** A needle if the value is known, otherwise a grey part with its two ends. */
function reading(low: number, high: number): readonly Figure[] {
  if (low === high) {
    const needle = { width: '6', y: '.125em', height: '1.625em', rx: '2.5', transform: 'translate(-3)' }
    return [rect({ class: 'known', x: percent(low), ...needle })]
  }
  const upright = { y: '.25em', height: '1.375em' }
  return [
    rect({ class: 'perhaps', x: percent(low), width: percent(high - low), ...upright, rx: '2' }),
    rect({ class: 'perhaps-end', x: percent(low), width: '2', ...upright }),
    rect({ class: 'perhaps-end', x: percent(high), width: '2', ...upright, transform: 'translate(-2)' }),
  ]
}

/**
 * A figure below the bar. Its position is given by `dy` in em of its own text, because WebKit treats a `y` in rem as 0.
 */
function label(name: string, at: number, anchor: 'start' | 'middle' | 'end', value: number): Figure {
  const place = { x: percent(at), dy: '3.23em', 'text-anchor': anchor, 'font-size': '.8125em' }
  return element('text', { class: name, ...place }, String(value))
}
