import type { Figure } from '@lienthehe/figures'
import { figureNode } from '@lienthehe/figures/node'

/** Shows a figure; when its content changes, the whole figure is drawn again. */
export function FigureView(props: { readonly figure: Figure }) {
  return <>{figureNode(props.figure, document)}</>
}
