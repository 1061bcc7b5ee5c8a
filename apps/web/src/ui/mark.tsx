import { mark, type Shape, type Tone } from '@lienthehe/figures'
import type { ParentProps } from 'solid-js'
import { FigureView } from './figure.tsx'

/** A verdict, shown by shape, colour and word together, so that nobody depends on a single one of them. */
export function Mark(
  props: ParentProps<{ readonly tone: Tone; readonly shape: Shape; readonly compact?: boolean }>,
) {
  return (
    <span class={`mark ${props.tone}`} classList={{ compact: props.compact === true }}>
      <FigureView figure={mark(props.shape)} />
      <span classList={{ 'hidden-text': props.compact === true }}>{props.children}</span>
    </span>
  )
}
