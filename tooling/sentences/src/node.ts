import { type Node, visitorKeys } from 'oxc-parser'

/** The parts of a piece of syntax, in the order of the text. */
export function partsOf(node: Node): readonly Node[] {
  const fields = Object.entries(node)
  return (visitorKeys[node.type] ?? []).flatMap((key) => {
    const part: unknown = fields.find(([name]) => name === key)?.[1]
    return [part].flat().filter(isNode)
  })
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
