import type { Figure } from '@lienthehe/figures'
import { figureNode } from '@lienthehe/figures/node'

/** A figure on the screen; when its content changes, it is drawn again as a whole. */
export function FigureView(props: { readonly figure: Figure }) {
  return <>{figureNode(props.figure, document)}</>
}
