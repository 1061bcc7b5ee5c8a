import { element, type Figure } from './figure.ts'

/**
 * The shade of a table's cell: 0 for no shade, otherwise 1 to 3 for the third of the range up to `most` that contains
 * the value.
 */
export function heatOf(value: number, most: number): 0 | 1 | 2 | 3 {
  if (value <= 0) return 0
  return value * 3 > most * 2 ? 3 : value * 3 > most ? 2 : 1
}

/**
 * The key to the shades of whole numbers up to `most`, with the range of each. A shade without a number is left out.
 */
export function heatKey(
  most: number,
): readonly { readonly shade: ReturnType<typeof heatOf>; readonly from: number; readonly to: number }[] {
  const values = Array.from({ length: most + 1 }, (_, value) => value)
  return ([0, 1, 2, 3] as const).flatMap((shade) => {
    const own = values.filter((value) => heatOf(value, most) === shade)
    const [from, to] = [own[0], own.at(-1)]
    return from === undefined || to === undefined ? [] : [{ shade, from, to }]
  })
}

/** A triangle for the upper right corner of a cell with missing data; a word in the cell says what is missing. */
export function corner(): Figure {
  return element(
    'svg',
    { class: 'corner', viewBox: '0 0 10 10', 'aria-hidden': 'true' },
    element('path', { d: 'M10 0v10L0 0z' }),
  )
}
