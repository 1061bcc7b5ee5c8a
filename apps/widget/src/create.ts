type Attributes = Readonly<Record<string, string>>

/** Creates an HTML element with attributes and children; a string becomes text, never HTML. */
export function create(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): Element {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}
