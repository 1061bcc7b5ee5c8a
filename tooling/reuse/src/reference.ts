import { type Declaration, exportsOf, type Source } from './declarations.ts'
import { listed, spelling, typeGivenBy, union } from './schema-type.ts'
import { type SubPath, subPaths } from './sub-paths.ts'

const lineMax = 100
/** A constant with more lines than this is a table, which is easier to read in its own file. */
const constantLinesMax = 24

const everything = subPaths.flatMap(({ entry }) => exportsOf(entry))

/** The names of the public types that come from schemas, by the text of the schema. */
const named: ReadonlyMap<string, string> = new Map(
  everything.flatMap((declaration) => {
    const schema = schemaOf(declaration)
    const spelt = schema === undefined ? '' : spelling(sliceOf(schema))
    // Only types of objects and ids are named; a name for every text or number would add nothing.
    return /ZodObject|Branded/.test(spelt) ? [[spelt, declaration.name]] : []
  }),
)

const publicNames = new Set(everything.map(({ name }) => name))

/** The exported functions and constants without a docstring, each once. */
export function undocumented(): readonly string[] {
  const silent = everything.filter(
    (declaration) => declaration.kind !== 'type' && docOf(declaration) === null,
  )
  return [...new Set(silent.map(({ name, source }) => `${source.file}: ${name}`))]
}

/** The reference page of a sub-path, in Markdown; the same declarations always give the same page. */
export function referencePage({ specifier, entry }: SubPath): string {
  const folders = Map.groupBy(exportsOf(entry), ({ source }) => folderOf(source))
  const sections = [...folders].map(([folder, declarations]) => {
    const heading = folders.size === 1 ? '' : `\n## ${folder}\n`
    return heading + inOrder(declarations).map(entryOf).join('')
  })
  return `# ${specifier}

Written from the docstrings by \`pnpm --filter @lienthehe/reuse documents\`; a test fails while it is out of date.

${[...folders].map(contentsOf).join('  \n')}
${sections.join('')}`
}

/** The functions and constants of a folder, each a link to its entry. */
function contentsOf([folder, declarations]: readonly [string, readonly Declaration[]]): string {
  const values = declarations.filter(({ kind }) => kind !== 'type')
  const links = inOrder(values).map(({ name }) => `[${name}](#${name.toLowerCase()})`)
  return `**${folder}** ${links.join(' · ')}`
}

const kinds = ['function', 'constant', 'type'] as const

function inOrder(declarations: readonly Declaration[]): readonly Declaration[] {
  return kinds.flatMap((kind) => declarations.filter((declaration) => declaration.kind === kind))
}

function folderOf({ file }: Source): string {
  return file.split('/')[0] ?? file
}

function entryOf(declaration: Declaration): string {
  const doc = docOf(declaration)
  const signatures = [declaration, ...privateTypesIn(declaration)].map(signatureOf)
  const code = `\`\`\`ts\n${signatures.join('\n\n')}\n\`\`\`\n`
  return `\n### ${declaration.name}\n\n${code}${doc === null ? '' : `\n${doc}\n`}`
}

/** The types in a declaration that cannot be imported; the page shows them beside it. */
function privateTypesIn(
  { text, source }: Declaration,
  known: ReadonlySet<string> = publicNames,
): readonly Declaration[] {
  const spoken = new Set(text.match(/\b[A-Z]\w+/g))
  const own = source.declarations.filter(
    ({ name, kind }) => kind === 'type' && spoken.has(name) && !known.has(name),
  )
  const seen = new Set([...known, ...own.map(({ name }) => name)])
  return own.flatMap((declaration) => [declaration, ...privateTypesIn(declaration, seen)])
}

/** The docstring of a declaration; for a type made from a schema, that of the schema. */
function docOf(declaration: Declaration): string | null {
  return declaration.doc ?? schemaOf(declaration)?.doc ?? null
}

function signatureOf(declaration: Declaration): string {
  const { name, kind, type } = declaration
  if (kind === 'function') return signatureOfFunction(declaration)
  if (kind === 'constant') return signatureOfConstant(declaration)
  const schema = schemaOf(declaration)
  if (schema?.type != null) return typed(name, given(schema, schema.type))
  const words = wordsOf(declaration)
  return words === null || type === null ? asOurs(declaration.text) : typed(name, union(words))
}

function typed(name: string, type: string): string {
  return clean(`type ${name} = ${type}`).replace('= \n', '=\n')
}

/** The signature on one line, or, if it is too long, with one parameter per line. */
function signatureOfFunction({ name, text }: Declaration): string {
  const line = clean(text.replace(/\s*\n\s*/g, ' ').replace(/; }/g, ' }'))
  if (line.length <= lineMax) return line
  const open = line.indexOf('(', `function ${name}`.length)
  const [parameters, close] = argumentsFrom(line, open)
  return line.slice(0, open) + listed(['(', ')'], parameters) + line.slice(close + 1)
}

/** The text between these parentheses, split at its own commas, and the place where they close. */
function argumentsFrom(line: string, open: number): readonly [readonly string[], number] {
  const cuts = [open]
  let depth = 0
  for (let at = open; at < line.length; at += 1) {
    const character = line[at] ?? ''
    if ('([{<'.includes(character)) depth += 1
    if (')]}'.includes(character) || (character === '>' && line[at - 1] !== '=')) depth -= 1
    if (depth === 0 || (depth === 1 && character === ',')) cuts.push(at)
    if (depth === 0) break
  }
  const pieces = cuts.slice(1).map((end, index) => line.slice((cuts[index] ?? 0) + 1, end).trim())
  return [pieces.filter((piece) => piece !== ''), cuts.at(-1) ?? open]
}

function signatureOfConstant(declaration: Declaration): string {
  const { name, text, type, source } = declaration
  if (type !== null && /^z\.(Zod|core)/.test(source.text.slice(type.start)))
    return clean(
      `const ${name}: z.ZodType<${named.get(spelling(sliceOf(declaration))) ?? given({ source }, type)}>`,
    )
  const [, head, words] = /^(.+: readonly )\[([^{}]*)\];$/.exec(text) ?? []
  if (head !== undefined && words !== undefined) return clean(head + listed(['[', ']'], words.split(', ')))
  return text.split('\n').length > constantLinesMax ? `const ${name}: { … }` : asOurs(text)
}

function given({ source }: Pick<Declaration, 'source'>, type: NonNullable<Declaration['type']>): string {
  return typeGivenBy(type, { text: source.text, named })
}

/** The schema that a type comes from, if it is written as `z.infer<typeof schema>`. */
function schemaOf({ kind, text, source }: Declaration): Declaration | undefined {
  const [, name] = /= z\.infer<typeof (\w+)>;$/.exec(text) ?? []
  return kind === 'type' ? source.declarations.find((one) => one.name === name) : undefined
}

/** The words of a type that is written as `(typeof words)[number]`. */
function wordsOf({ text, source }: Declaration): readonly string[] | null {
  const [, name] = /= \(typeof (\w+)\)\[number\];$/.exec(text) ?? []
  const list = source.declarations.find((one) => one.name === name)?.text ?? ''
  const [, words] = /: readonly \[([^{}]*)\];$/.exec(list) ?? []
  return words === undefined ? null : words.split(',').map((word) => word.trim())
}

function sliceOf({ source, type }: Declaration): string {
  return type === null ? '' : source.text.slice(type.start, type.end)
}

/** The text in the style of our own code: indented by two spaces, no semicolons. */
function asOurs(text: string): string {
  return clean(text.replace(/^ +/gm, (spaces) => ' '.repeat(spaces.length / 2)))
}

function clean(text: string): string {
  return text
    .replace(/import\("[^"]+"\)\./g, '')
    .replace(/;$/gm, '')
    .replaceAll('"', "'")
}
