/** An element with its tag as written. Text is also stored as written, so that unchanged parts stay the same. */
export type XmlElement = {
  readonly name: string
  readonly tag: string
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** The tree of XML that `guardXml` has found well formed. */
export function treeOf(xml: string): readonly XmlNode[] {
  const whole: XmlNode[] = []
  const open: { readonly name: string; readonly tag: string; readonly children: XmlNode[] }[] = []
  const here = () => open.at(-1)?.children ?? whole
  for (const [token] of xml.matchAll(tokens)) {
    const name = /^<\/?([^\s/>!?]+)/.exec(token)?.[1]
    if (name === undefined) here().push(token)
    else if (token.startsWith('</')) {
      const closed = open.pop()
      if (closed !== undefined) here().push(closed)
    } else if (token.endsWith('/>')) here().push({ name, tag: token, children: [] })
    else open.push({ name, tag: token, children: [] })
  }
  return whole
}

// One token of XML: a comment, CDATA or instruction; a tag, whose quotes may contain a `>`; or text.
const tokens = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g

/** The tree as XML. */
export function xmlOf(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node
      const { name, tag, children } = node
      if (!tag.endsWith('/>')) return `${tag}${xmlOf(children)}</${name}>`
      return children.length === 0 ? tag : `${tag.slice(0, -2)}>${xmlOf(children)}</${name}>`
    })
    .join('')
}

/** Is this an element of this name? */
export function isNamed(node: XmlNode, name: string): node is XmlElement {
  return typeof node !== 'string' && node.name === name
}

/** All elements of this name, at any depth. */
export function elementsNamed(nodes: readonly XmlNode[], name: string): readonly XmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const inside = elementsNamed(node.children, name)
    return node.name === name ? [node, ...inside] : inside
  })
}
