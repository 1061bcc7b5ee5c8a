import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { type Comment, type Program, parseSync, type Statement, type TSType } from 'oxc-parser'
import { domain } from './sub-paths.ts'

/** The declaration of one name in an emitted `.d.ts`. */
export type Declaration = {
  readonly name: string
  readonly kind: 'function' | 'constant' | 'type'
  /** Its text in the `.d.ts`, without `export declare`. */
  readonly text: string
  /** Its docstring, in one paragraph. */
  readonly doc: string | null
  /** The definition of a type, or the value of a constant. */
  readonly type: TSType | null
  readonly source: Source
}

/** A declaration file of the built domain; `file` is its path in `dist`. */
export type Source = {
  readonly file: string
  readonly text: string
  readonly declarations: readonly Declaration[]
}
type Parsed = { readonly text: string; readonly program: Program; readonly comments: readonly Comment[] }

const parsed = new Map<string, Parsed>()
const sources = new Map<string, Source>()

/** Everything that the file exports, each item with the file of its declaration, in the order of the file. */
export function exportsOf(file: string): readonly Declaration[] {
  const own = sourceOf(file).declarations
  const others = parse(file).program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || node.source === null) return []
    const { declarations } = sourceOf(fileFrom(file, node.source.value))
    const names = node.specifiers.map(({ local }) => (local.type === 'Identifier' ? local.name : ''))
    return names.flatMap((name) => declarations.filter((declaration) => declaration.name === name))
  })
  return [...own, ...others]
}

function sourceOf(file: string): Source {
  const known = sources.get(file)
  if (known !== undefined) return known
  const declarations: Declaration[] = []
  const source = { file, text: parse(file).text, declarations }
  for (const statement of parse(file).program.body) declarations.push(...declaredBy(statement, source))
  sources.set(file, source)
  return source
}

function parse(file: string): Parsed {
  const known = parsed.get(file)
  if (known !== undefined) return known
  const text = readFileSync(`${domain}/dist/${file}`, 'utf8')
  const { program, comments } = parseSync(file, text)
  const result = { text, program, comments }
  parsed.set(file, result)
  return result
}

function fileFrom(file: string, from: string): string {
  return posix.join(posix.dirname(file), from).replace(/\.ts$/, '.d.ts')
}

function declaredBy(statement: Statement, source: Source): readonly Declaration[] {
  const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (node === null) return []
  const text = source.text.slice(node.start, node.end).replace(/^declare /, '')
  const about = { text, doc: docBefore(statement.start, source.file), source }
  if (node.type === 'TSDeclareFunction' && node.id !== null)
    return [{ ...about, name: node.id.name, kind: 'function', type: null }]
  if (node.type === 'TSTypeAliasDeclaration')
    return [{ ...about, name: node.id.name, kind: 'type', type: node.typeAnnotation }]
  if (node.type !== 'VariableDeclaration') return []
  return node.declarations.flatMap(({ id }) => {
    if (id.type !== 'Identifier') return []
    return [{ ...about, name: id.name, kind: 'constant', type: id.typeAnnotation?.typeAnnotation ?? null }]
  })
}

/** The docstring that ends directly before this place. */
function docBefore(start: number, file: string): string | null {
  const { text, comments } = parse(file)
  const comment = comments.findLast(({ end }) => end <= start)
  if (comment === undefined || !comment.value.startsWith('*')) return null
  if (text.slice(comment.end, start).trim() !== '') return null
  const lines = comment.value.slice(1).split('\n')
  return lines
    .map((line) => line.trim().replace(/^\* ?/, ''))
    .join(' ')
    .trim()
}
