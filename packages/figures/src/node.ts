import type { Figure } from './figure.ts'

/**
 * The figure as a DOM element. With `naming: 'part'` its classes become parts, so that a page can style it from outside
 * a shadow root.
 */
export function figureNode(
  { tag, attributes, children }: Figure,
  page: Document,
  naming: 'class' | 'part' = 'class',
): Element {
  const node = page.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes))
    node.setAttribute(name === 'class' ? naming : name, value)
  node.append(
    ...children.map((child) => (typeof child === 'string' ? child : figureNode(child, page, naming))),
  )
  return node
}
