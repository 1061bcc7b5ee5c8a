import { type Node, parseSync } from 'oxc-parser'
import { partsOf } from './node.ts'
import { hasWords, isVietnamese, type Sentence } from './sentence.ts'
import { textOf } from './text-of.ts'

type Found = Omit<Sentence, 'line'> & { readonly start: number; readonly label: string }

/**
 * Every sentence in a TypeScript text, in the order of the text: pairs of Vietnamese and English, all other text with
 * Vietnamese letters, and the English texts of a function that has a Vietnamese counterpart.
 */
export function sentencesIn(file: string, source: string): readonly Sentence[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`)
  const found = paired(findIn(program, { source, label: '', all: null }))
  return found
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, vi, en }) => ({ line: source.slice(0, start).split('\n').length, vi, en }))
}

/** Where the search is. `all`: the language of all texts here, if the function has only one language. */
type Around = { readonly source: string; readonly label: string; readonly all: 'vi' | 'en' | null }

function findIn(node: Node, around: Around): readonly Found[] {
  if (isForCompiler(node)) return []
  const pair = pairOf(node, around.source)
  if (pair !== null) {
    const others = partsOf(node).filter((part) => part !== pair.vi && part !== pair.en)
    const inside = [...[pair.vi, pair.en].flatMap(fillingsOf), ...others]
    return [...sentenceOf(pair, around.source), ...findAll(inside, around)]
  }
  const alone = aloneIn(node, around)
  if (alone.length > 0) return [...alone, ...findAll(fillingsOf(node), around)]
  return findAll(partsOf(node), within(node, around))
}

function findAll(nodes: readonly Node[], around: Around): readonly Found[] {
  return nodes.flatMap((node) => findIn(node, around))
}

/** Is this only for the compiler: a type, or an import? */
function isForCompiler({ type }: Node): boolean {
  const valuesWithTypes = ['TSAsExpression', 'TSSatisfiesExpression']
  return type === 'ImportDeclaration' || (type.startsWith('TS') && !valuesWithTypes.includes(type))
}

type Pair = { readonly vi: Node; readonly en: Node }

function pairOf(node: Node, source: string): Pair | null {
  switch (node.type) {
    case 'ObjectExpression':
      return pairOfFields(node)
    case 'ConditionalExpression':
      return pairOfBranches(node, source)
    case 'CallExpression':
      return pairOfArguments(node.arguments, source)
    default:
      return null
  }
}

/** A pair written as `{ vi: …, en: … }`; the English may also be `{ one: …, many: … }`. */
function pairOfFields(node: Node & { readonly type: 'ObjectExpression' }): Pair | null {
  const fieldOf = (name: string) =>
    node.properties.find(
      (property) =>
        property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === name,
    )
  const [vi, en] = [fieldOf('vi'), fieldOf('en') ?? fieldOf('one')]
  return vi === undefined || en === undefined ? null : { vi, en }
}

/** A pair written as `language === 'vi' ? … : …`. */
function pairOfBranches(
  node: Node & { readonly type: 'ConditionalExpression' },
  source: string,
): Pair | null {
  const asked = source.slice(node.test.start, node.test.end)
  if (/^(vi|.*=== 'vi')$/.test(asked)) return { vi: node.consequent, en: node.alternate }
  if (/=== 'en'$/.test(asked)) return { vi: node.alternate, en: node.consequent }
  return null
}

/** A pair written as `one('Chưa điền', 'Missing')`: a text in Vietnamese, directly followed by one in English. */
function pairOfArguments(given: readonly Node[], source: string): Pair | null {
  const texts = given.map((one) => (one.type === 'ObjectExpression' ? '' : (textOf(one, source) ?? '')))
  const at = texts.findIndex((text, place) => {
    const next = texts[place + 1] ?? ''
    return isVietnamese(text) && hasWords(next) && !isVietnamese(next)
  })
  const [vi, en] = [given[at], given[at + 1]]
  return vi === undefined || en === undefined ? null : { vi, en }
}

function sentenceOf({ vi, en }: Pair, source: string): readonly Found[] {
  const [inVietnamese, inEnglish] = [textOf(vi, source), textOf(en, source)]
  const texts = [inVietnamese, inEnglish].filter((text) => text !== null)
  return texts.some(hasWords) ? [{ start: vi.start, vi: inVietnamese, en: inEnglish, label: '' }] : []
}

/** The values filled into a text: they may contain more sentences. A text that is already listed is not repeated. */
function fillingsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'Literal':
    case 'JSXText':
    case 'Identifier':
      return []
    case 'TemplateLiteral':
      return node.expressions.flatMap((expression) =>
        expression.type === 'ConditionalExpression' ? fillingsOf(expression) : [expression],
      )
    case 'ConditionalExpression':
      return [node.test, ...fillingsOf(node.consequent), ...fillingsOf(node.alternate)]
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'Property':
    case 'BinaryExpression':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return partsOf(node).flatMap(fillingsOf)
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' ? [node.body] : fillingsOf(node.body)
    default:
      return [node]
  }
}

/** The text of this node, if it has no counterpart in the other language. */
function aloneIn(node: Node, { source, label, all }: Around): readonly Found[] {
  const text =
    node.type === 'Literal' || node.type === 'TemplateLiteral'
      ? textOf(node, source)
      : node.type === 'JSXText'
        ? node.value.trim()
        : null
  if (text === null || !hasWords(text)) return []
  const language = all !== null && text.includes(' ') ? all : isVietnamese(text) ? 'vi' : null
  return language === null ? [] : [{ start: node.start, vi: null, en: null, [language]: text, label }]
}

/** Adds to `around` which function, and which case of it, this node is. */
function within(node: Node, around: Around): Around {
  if (node.type === 'FunctionDeclaration') {
    const name = node.id?.name
    const all = name === 'inVietnamese' ? 'vi' : name === 'inEnglish' ? 'en' : null
    return { ...around, all, label: all === null ? '' : 'of' }
  }
  if (node.type === 'SwitchCase' && node.test !== null && around.all !== null)
    return { ...around, label: `${around.label} ${around.source.slice(node.test.start, node.test.end)}` }
  return around
}

/**
 * Pairs the texts of `inVietnamese` and `inEnglish`, which have the same cases: the n-th text of a case belongs to the
 * n-th in the other language.
 */
function paired(all: readonly Found[]): readonly Found[] {
  const english = Map.groupBy(
    all.filter(({ vi, en }) => vi === null && en !== null),
    ({ label }) => label,
  )
  const whole = all
    .filter(({ vi }) => vi !== null)
    .map((one) =>
      one.label === '' ? one : { ...one, en: one.en ?? english.get(one.label)?.shift()?.en ?? null },
    )
  return [...whole, ...[...english.values()].flat()]
}
