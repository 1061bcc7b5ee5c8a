import { Show } from 'solid-js'
import type { Tone } from './mark.tsx'

/** A bar of what is known, a grey stretch of what may be, and the demand as a mark; all in one measure. */
export function Bullet(props: {
  readonly low: number
  readonly high: number
  /** `undefined`: nothing is demanded. */
  readonly need?: number
  readonly scale: number
  readonly tone: Tone
  readonly label: string
}) {
  const percent = (value: number) => `${(100 * Math.min(value, props.scale)) / Math.max(props.scale, 1)}%`
  return (
    <svg class="chart bullet" role="img" aria-label={props.label}>
      <rect class="track" width="100%" y="0.25rem" height="1.125rem" rx="3" />
      <Show when={props.high > props.low}>
        <rect class="maybe" width={percent(props.high)} y="0.5rem" height="0.625rem" rx="2" />
      </Show>
      <rect class={`value ${props.tone}`} width={percent(props.low)} y="0.5rem" height="0.625rem" rx="2" />
      <Show when={props.need !== undefined}>
        <rect
          class="need"
          x={percent(props.need ?? 0)}
          y="0"
          width="3"
          height="1.625rem"
          transform="translate(-1.5 0)"
        />
      </Show>
    </svg>
  )
}
