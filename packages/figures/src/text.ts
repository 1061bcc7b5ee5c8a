import type { Figure } from './figure.ts'

/** The figure as SVG text, for a page written by the server. All text and attributes are escaped. */
export function figureText({ tag, attributes, children }: Figure): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : figureText(child)))
  return `<${tag}${named.join('')}>${inside.join('')}</${tag}>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
