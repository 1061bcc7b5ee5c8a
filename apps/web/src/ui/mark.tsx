import type { ParentProps } from 'solid-js'

export type Tone = 'met' | 'course' | 'late' | 'unmet' | 'open'
export type Shape = 'disc' | 'half' | 'late' | 'up' | 'down' | 'diamond' | 'dashed' | 'ring' | 'dash'

/** A verdict by shape, colour and word together, so that none of the three is needed alone. */
export function Mark(
  props: ParentProps<{ readonly tone: Tone; readonly shape: Shape; readonly compact?: boolean }>,
) {
  return (
    <span class={`mark ${props.tone}`} classList={{ compact: props.compact === true }}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <MarkShape shape={props.shape} />
      </svg>
      <span classList={{ 'hidden-text': props.compact === true }}>{props.children}</span>
    </span>
  )
}

function MarkShape(props: { readonly shape: Shape }) {
  const shapes = {
    disc: () => <circle cx="8" cy="8" r="6.5" stroke="none" />,
    half: () => (
      <g>
        <path d="M8 1.7a6.3 6.3 0 010 12.6z" stroke="none" />
        <circle cx="8" cy="8" r="6.3" fill="none" stroke-width="1.5" />
      </g>
    ),
    late: () => (
      <g>
        <circle cx="8" cy="8" r="6.3" fill="none" stroke-width="1.5" />
        <path d="M8 4v4.300l3 1.7" fill="none" stroke-width="1.6" stroke-linecap="round" />
      </g>
    ),
    up: () => <path d="M8 1.500l7 12.500H1z" stroke="none" />,
    down: () => <path d="M8 14.500L1 2h14z" stroke="none" />,
    diamond: () => <path d="M8 .800l7.2 7.200L8 15.2.8 8z" stroke="none" />,
    dashed: () => <circle cx="8" cy="8" r="6.3" fill="none" stroke-width="1.7" stroke-dasharray="3 2.3" />,
    dash: () => <path d="M3 8h10" fill="none" stroke-width="1.8" stroke-linecap="round" />,
    ring: () => <circle cx="8" cy="8" r="6" fill="none" stroke-width="1.5" />,
  }
  return <>{shapes[props.shape]()}</>
}
