type Attributes = Readonly<Record<string, string>>

/** An HTML element with attributes and children; text stays text, whatever it contains. */
export function create(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): Element {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}
