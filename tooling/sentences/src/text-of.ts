import type { Node } from 'oxc-parser'

/**
 * The text of an expression as a person reads it: `Còn thiếu: {names}.`, `{count} [member | members]`. `null`: it has
 * no text of its own.
 */
export function textOf(node: Node, source: string): string | null {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : null
    case 'TemplateLiteral':
      return templateText(node, source)
    case 'ConditionalExpression': {
      const [yes, no] = [node.consequent, node.alternate].map((part) => textOf(part, source))
      if (yes === null && no === null) return null
      return `[${yes ?? filled(node.consequent, source)} | ${no ?? filled(node.alternate, source)}]`
    }
    case 'BinaryExpression':
      return node.operator === '+' ? joined([node.left, node.right], '', source) : null
    case 'ArrayExpression':
      return joined(
        node.elements.filter((element) => element !== null),
        ' · ',
        source,
      )
    case 'ObjectExpression':
      return joined(node.properties, ' · ', source)
    case 'Property':
      return textOf(node.value, source)
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' ? null : textOf(node.body, source)
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return textOf(node.expression, source)
    default:
      return null
  }
}

function templateText(node: Node & { readonly type: 'TemplateLiteral' }, source: string): string {
  const parts = node.quasis.map(({ value }, place) => {
    const expression = node.expressions[place]
    return `${value.cooked ?? value.raw}${expression === undefined ? '' : filled(expression, source)}`
  })
  return parts.join('')
}

function joined(parts: readonly Node[], between: string, source: string): string | null {
  const texts = parts.map((part) => textOf(part, source))
  if (texts.every((text) => text === null)) return null
  return parts.map((part) => textOf(part, source) ?? filled(part, source)).join(between)
}

/** A filled-in value, shown as its own code if that is short: `{names}`. Words to choose from are shown themselves. */
function filled(node: Node, source: string): string {
  const text = node.type === 'ConditionalExpression' ? textOf(node, source) : null
  if (text !== null) return text
  const code = source.slice(node.start, node.end)
  return /[{}\n]/.test(code) ? '{…}' : `{${code}}`
}
