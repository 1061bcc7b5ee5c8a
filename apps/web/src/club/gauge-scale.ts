import type { ClubVerdict } from '@lienthehe/domain'

/** A verdict that can be drawn: a figure against a stretch of a scale. */
export type BandVerdict = Extract<ClubVerdict, { readonly kind: 'size' | 'share' }>

/** What a gauge draws, all on one scale that begins at 0: people for the size, whole percents for a share. */
export type GaugeFigures = {
  readonly low: number
  readonly high: number
  readonly bandLow: number
  readonly bandHigh: number
  readonly scale: number
  /** Nothing has been recorded, so that there is no mark to draw. */
  readonly blank: boolean
}

/** The figures of a verdict on a band as lengths; the number written beside the gauge is the domain's. */
export function gaugeOf(verdict: BandVerdict): GaugeFigures {
  const { low: bandLow, high: bandHigh } = verdict.expected
  if (verdict.kind === 'size') {
    const { low, high } = verdict.actual
    const blank = high === 'unbounded'
    const most = blank ? low : high
    // Room beyond the band, and more for a club that has outgrown it.
    const scale = Math.max(2 * bandLow, Math.ceil((most * 6) / 5))
    return { low, high: most, bandLow, bandHigh, scale, blank }
  }
  const { yes, no, unknown } = verdict.actual
  const members = yes + no + unknown
  const share = (people: number) => (members === 0 ? 0 : (100 * people) / members)
  return { low: share(yes), high: share(yes + unknown), bandLow, bandHigh, scale: 100, blank: members === 0 }
}
