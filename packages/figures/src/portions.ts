import { chart, element, type Figure, type Manner, percent, rect } from './figure.ts'

/** One portion of a whole, and how dark it is shaded: 0 for the best, 4 for the worst. */
export type Portion = { readonly value: number; readonly depth: 0 | 1 | 2 | 3 | 4 }

/**
 * A whole divided into its portions, side by side in one bar, so that their lengths can be compared. Empty portions are
 * left out. If the whole is empty, so is the bar.
 */
export function portions(parts: readonly Portion[], { alternative }: Pick<Manner, 'alternative'>): Figure {
  const whole = parts.reduce((sum, { value }) => sum + Math.max(value, 0), 0)
  const bars: Figure[] = []
  let before = 0
  for (const { value, depth } of parts) {
    if (value <= 0) continue
    const place = { x: percent((100 * before) / whole), width: percent((100 * value) / whole) }
    bars.push(rect({ class: `portion depth-${depth}`, ...place, y: '0', height: '100%' }))
    // A thin line between two portions, for eyes and printers that do not distinguish their colours.
    if (before > 0)
      bars.push(element('line', { class: 'parting', x1: place.x, x2: place.x, y1: '0', y2: '100%' }))
    before += value
  }
  return chart('portions', '1.75em', { tone: 'open', alternative }, ...bars)
}
