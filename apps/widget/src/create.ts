type Attributes = Readonly<Record<string, string>>

/** An HTML element with attributes and children; text stays text, whatever it holds. */
export function create(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): Element {
  return fill(document.createElement(tag), attributes, children)
}

/** The same for the elements of a drawing. */
export function draw(tag: string, attributes: Attributes, ...children: (Node | string)[]): Element {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function fill(element: Element, attributes: Attributes, children: readonly (Node | string)[]): Element {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}
