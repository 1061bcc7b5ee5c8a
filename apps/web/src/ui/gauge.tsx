import { Show } from 'solid-js'
import type { Tone } from './mark.tsx'

/**
 * Where a value lies against a band. What is not known is a grey stretch, from the least to the most it can be.
 * Heights are in rem, so that the drawing keeps step with its figures when the text is set larger.
 */
export function Gauge(props: {
  readonly from: number
  readonly to: number
  readonly band: { readonly low: number; readonly high: number }
  /** `undefined`: nothing is known, and nothing is drawn. */
  readonly value: { readonly low: number; readonly high: number } | undefined
  readonly tone: Tone
  readonly label: string
  readonly unit?: string
}) {
  const place = (value: number) => {
    const inside = Math.min(Math.max(value, props.from), props.to)
    return (100 * (inside - props.from)) / (props.to - props.from)
  }
  const percent = (value: number) => `${place(value)}%`
  const width = (low: number, high: number) => `${place(high) - place(low)}%`
  const endLabel = (value: number) => `${value}${props.unit ?? ''}`
  return (
    <svg class="chart gauge" role="img" aria-label={props.label}>
      <rect class="track" y="0.5rem" width="100%" height="0.875rem" rx="3" />
      <rect
        class="band"
        x={percent(props.band.low)}
        y="0.5rem"
        width={width(props.band.low, props.band.high)}
        height="0.875rem"
      />
      <rect class="band-end" x={percent(props.band.low)} y="0.5rem" width="1" height="1.125rem" />
      <rect class="band-end" x={percent(props.band.high)} y="0.5rem" width="1" height="1.125rem" />
      <Show when={props.value}>
        {(value) => (
          <GaugeValue
            low={place(value().low)}
            high={place(value().high)}
            exact={value().low === value().high}
            tone={props.tone}
          />
        )}
      </Show>
      <text class="end-label" x={percent(props.band.low)} y="2.625rem">
        {endLabel(props.band.low)}
      </text>
      <text class="end-label" x={percent(props.band.high)} y="2.625rem">
        {endLabel(props.band.high)}
      </text>
      <Show when={props.from < props.band.low}>
        <text class="scale-label" x="0" y="2.625rem">
          {endLabel(props.from)}
        </text>
      </Show>
      <Show when={props.to > props.band.high}>
        <text class="scale-label last" x="100%" y="2.625rem">
          {endLabel(props.to)}
        </text>
      </Show>
    </svg>
  )
}

/** A needle where the value is known, a grey stretch with its ends where it is not; places in percent of the width. */
function GaugeValue(props: {
  readonly low: number
  readonly high: number
  readonly exact: boolean
  readonly tone: Tone
}) {
  return (
    <Show
      when={props.exact}
      fallback={
        <>
          <rect
            class="maybe"
            x={`${props.low}%`}
            y="0.25rem"
            width={`${props.high - props.low}%`}
            height="1.375rem"
            rx="2"
          />
          <rect class="maybe-edge" x={`${props.low}%`} y="0.25rem" width="2" height="1.375rem" />
          <rect
            class="maybe-edge"
            x={`${props.high}%`}
            y="0.25rem"
            width="2"
            height="1.375rem"
            transform="translate(-2 0)"
          />
        </>
      }
    >
      <rect
        class={`value ${props.tone}`}
        x={`${props.low}%`}
        y="0.125rem"
        width="6"
        height="1.625rem"
        rx="2.5"
        transform="translate(-3 0)"
      />
    </Show>
  )
}
