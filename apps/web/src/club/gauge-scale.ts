import type { ClubVerdict } from '@lienthehe/domain'

/** A verdict that can be drawn: a figure against a range of a scale. */
export type BandVerdict = Extract<ClubVerdict, { readonly kind: 'size' | 'share' }>

/** What a gauge draws, all in one unit: people for the size, whole percents for a share. */
export type GaugeFigures = {
  readonly low: number
  readonly high: number
  readonly bandLow: number
  readonly bandHigh: number
  /** The part of the scale that is drawn. A needle, unlike a bar, need not begin at 0. */
  readonly from: number
  readonly to: number
  /** Nothing has been recorded, so there is no mark to draw. */
  readonly blank: boolean
}

/** The figures of a verdict on a band as lengths; the number written beside the gauge is the domain's. */
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
  // A demand without an upper end is drawn against the whole.
  const { from, to } = stretch(figures, bandHigh === 100 ? 100 : 2 * width)
  return { ...figures, from, to: Math.min(to, 100), blank: members === 0 }
}

/** Space on both sides of the band, more when the value is further out; in steps of ten. */
function stretch(
  { low, high, bandLow, bandHigh }: Pick<GaugeFigures, 'low' | 'high' | 'bandLow' | 'bandHigh'>,
  room: number,
): Pick<GaugeFigures, 'from' | 'to'> {
  const least = Math.max(0, Math.min(low, bandLow - room))
  const most = Math.max(high, bandHigh + room)
  return { from: 10 * Math.floor(least / 10), to: 10 * Math.ceil(most / 10) }
}
