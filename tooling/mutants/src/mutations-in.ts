import { type Function as FunctionNode, type Node, parseSync, visitorKeys } from 'oxc-parser'
import type { Mutation } from './mutation.ts'

/**
 * Every small mutation of a TypeScript text, in the order of the text: a comparison with its end moved, a difference
 * instead of a sum, `or` instead of `and`, a branch never or always taken, a maximum instead of a minimum, a number one
 * higher, an answer inverted, a list emptied. Types and words are not changed.
 */
export function mutationsIn(file: string, text: string): readonly Mutation[] {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`)
  return mutationsOf(program, text).toSorted((one, other) => one.start - other.start)
}

function mutationsOf(node: Node, text: string): readonly Mutation[] {
  if (isForCompiler(node)) return []
  return [...mutationsAt(node, text), ...partsOf(node).flatMap((part) => mutationsOf(part, text))]
}

function partsOf(node: Node): readonly Node[] {
  const fields = Object.entries(node)
  return (visitorKeys[node.type] ?? []).flatMap((key) => {
    const part: unknown = fields.find(([name]) => name === key)?.[1]
    return [part].flat().filter(isNode)
  })
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** Is this only for the compiler: a type, or an import? A value beside a type is code. */
function isForCompiler({ type }: Node): boolean {
  const valuesWithTypes = ['TSAsExpression', 'TSSatisfiesExpression']
  return type === 'ImportDeclaration' || (type.startsWith('TS') && !valuesWithTypes.includes(type))
}

const operators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '+',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '+=': '-=',
  '-=': '+=',
}

const methods: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  ceil: 'floor',
  floor: 'ceil',
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
}

function mutationsAt(node: Node, text: string): readonly Mutation[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return otherOperator(node, text)
    case 'ConditionalExpression':
      return [into(node, text, textOf(node.consequent, text)), into(node, text, textOf(node.alternate, text))]
    case 'IfStatement':
      return [into(node.test, text, 'true'), into(node.test, text, 'false')]
    case 'UnaryExpression':
      return node.operator === '!' ? [into(node, text, textOf(node.argument, text))] : []
    case 'Literal':
      return otherLiteral(node, text)
    case 'ArrayExpression':
      return node.elements.length === 0 ? [] : [into(node, text, '[]')]
    case 'MemberExpression':
      return otherMethod(node, text)
    case 'FunctionDeclaration':
      return otherAnswers(node, text)
    default:
      return []
  }
}

function otherOperator(
  { left, right, operator }: { readonly left: Node; readonly right: Node; readonly operator: string },
  text: string,
): readonly Mutation[] {
  const becomes = operators[operator]
  // Joining words with `+` is not a sum.
  if (becomes === undefined || [left, right].some(isWord)) return []
  const start = text.indexOf(operator, left.end)
  return [{ start, end: start + operator.length, was: operator, becomes }]
}

function isWord(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
}

function otherLiteral(node: Node & { readonly type: 'Literal' }, text: string): readonly Mutation[] {
  if (typeof node.value === 'number') return [into(node, text, String(node.value + 1))]
  return typeof node.value === 'boolean' ? [into(node, text, String(!node.value))] : []
}

function otherMethod(
  { property }: Node & { readonly type: 'MemberExpression' },
  text: string,
): readonly Mutation[] {
  const becomes = property.type === 'Identifier' ? methods[property.name] : undefined
  return becomes === undefined ? [] : [into(property, text, becomes)]
}

/** Mutations that invert a returned answer; only in functions that are declared to return a boolean. */
function otherAnswers({ returnType, body }: FunctionNode, text: string): readonly Mutation[] {
  if (returnType?.typeAnnotation.type !== 'TSBooleanKeyword') return []
  return (body?.body ?? []).flatMap((statement) =>
    statement.type === 'ReturnStatement' && statement.argument !== null
      ? [into(statement.argument, text, `!(${textOf(statement.argument, text)})`)]
      : [],
  )
}

function into(node: Node, text: string, becomes: string): Mutation {
  return { start: node.start, end: node.end, was: textOf(node, text), becomes }
}

function textOf({ start, end }: Node, text: string): string {
  return text.slice(start, end)
}
