import type { ClubVerdict } from '@lienthehe/domain'

/** A verdict that can be drawn: a figure against a range of a scale. */
export type BandVerdict = Extract<ClubVerdict, { readonly kind: 'size' | 'share' }>

/** The numbers a gauge is drawn from, all in one unit: people for the size, percent for a share. */
export type GaugeFigures = {
  readonly low: number
  readonly high: number
  readonly bandLow: number
  readonly bandHigh: number
  /** The range of the scale that is drawn. Unlike a bar, a needle does not need a scale that begins at 0. */
  readonly from: number
  readonly to: number
  /** True if nothing has been recorded: then there is no mark to draw. */
  readonly blank: boolean
}

/** Computes what to draw for a verdict on a band. The number written beside the gauge comes from the domain. */
export function gaugeOf(verdict: BandVerdict): GaugeFigures {
  const { low: bandLow, high: bandHigh } = verdict.expected
  const width = bandHigh - bandLow
  if (verdict.kind === 'size') {
    const { low, high } = verdict.actual
    const people = high === 'unbounded' ? { low: bandLow, high: bandLow } : { low, high }
    const figures = { ...people, bandLow, bandHigh }
    return { ...figures, ...stretch(figures, width), blank: high === 'unbounded' }
  }
  const { yes, no, unknown } = verdict.actual
  const members = yes + no + unknown
  const share = (people: number) => (members === 0 ? bandLow : (100 * people) / members)
  const figures = { low: share(yes), high: share(yes + unknown), bandLow, bandHigh }
  // A band without an upper limit is drawn with the whole scale up to 100%.
  const { from, to } = stretch(figures, bandHigh === 100 ? 100 : 2 * width)
  return { ...figures, from, to: Math.min(to, 100), blank: members === 0 }
}

/** The drawn range: the band with some space on both sides, or more if the value is further out, rounded to tens. */
function stretch(
  { low, high, bandLow, bandHigh }: Pick<GaugeFigures, 'low' | 'high' | 'bandLow' | 'bandHigh'>,
  room: number,
): Pick<GaugeFigures, 'from' | 'to'> {
  const least = Math.max(0, Math.min(low, bandLow - room))
  const most = Math.max(high, bandHigh + room)
  return { from: 10 * Math.floor(least / 10), to: 10 * Math.ceil(most / 10) }
}
