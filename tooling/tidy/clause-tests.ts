import { Visitor } from 'oxc-parser'
import { type CodeFile, code } from './code.ts'
import { isTest, lineAt } from './tree.ts'

/** A `describe` or `test` whose title names clauses of the plan. */
export type ClauseTest = {
  readonly path: string
  readonly line: number
  readonly title: string
  readonly clauses: readonly string[]
  /** Every text in the test's code; among them are the ids of the rules that it tests. */
  readonly texts: ReadonlySet<string>
}

const citation = /\b[IVX]+\.\d+(?:\.(?:dd|[a-z]))?(?::\d+)?(?![\w.]*\w)/g
const runners = new Set(['describe', 'test', 'it'])

/** All tests that name clauses, in the order of the files' paths and of the tests in each file. */
export const clauseTests: readonly ClauseTest[] = code
  .filter(({ path }) => isTest(path) && !path.startsWith('tooling/tidy/'))
  .flatMap(clauseTestsIn)

export function clauseTestsIn({ path, text, program }: CodeFile): readonly ClauseTest[] {
  const calls: { start: number; end: number; title: string }[] = []
  const literals: { start: number; value: string }[] = []
  new Visitor({
    CallExpression: ({ start, end, callee, arguments: [title] }) => {
      if (title?.type === 'Literal' && typeof title.value === 'string' && isRunner(callee))
        calls.push({ start, end, title: title.value })
    },
    Literal: ({ start, value }) => {
      if (typeof value === 'string') literals.push({ start, value })
    },
  }).visit(program)
  return calls.flatMap(({ start, end, title }) => {
    const clauses = [...title.matchAll(citation)].map(([cited]) => cited)
    if (clauses.length === 0) return []
    const inside = literals.filter((literal) => start <= literal.start && literal.start < end)
    const texts = new Set(inside.map(({ value }) => value))
    return [{ path, line: lineAt(text, start), title, clauses, texts }]
  })
}

/** Does citing one clause also cite the other? `I.2` covers each of its points, and `I.2.b` each of its dashes. */
export function covers(cited: string, clause: string): boolean {
  return clause === cited || clause.startsWith(`${cited}.`) || clause.startsWith(`${cited}:`)
}

/** Is this a function that declares tests: `test(…)`, `test.each(…)(…)`, `describe.skip(…)`? */
function isRunner(callee: { readonly type: string }): boolean {
  if ('name' in callee && typeof callee.name === 'string') return runners.has(callee.name)
  const inner = 'object' in callee ? callee.object : 'callee' in callee ? callee.callee : null
  return typeof inner === 'object' && inner !== null && 'type' in inner && typeof inner.type === 'string'
    ? isRunner({ ...inner, type: inner.type })
    : false
}
