import { hoaBinh146 } from '@lienthehe/domain'
import { expect, test } from 'vitest'
import { code, findIn } from './code.ts'
import { isTest, list } from './tree.ts'

const known = new Set<string>(hoaBinh146.clauses.map(({ id }) => id))
/** A number stands for its points and a point for its dashes: `I.2.b` is cited where the dash does not matter. */
const isKnown = (cited: string) =>
  known.has(cited) || [...known].some((id) => id.startsWith(`${cited}.`) || id.startsWith(`${cited}:`))

const citation = /\b[IVX]+\.\d+(?:\.(?:dd|[a-z]))?(?::\d+)?(?![\w.]*\w)/g
const runners = new Set(['describe', 'test', 'it'])

test('every clause that a test names in its title is in the index of the plan', () => {
  const tests = code.filter(({ path }) => isTest(path) && !path.startsWith('tooling/tidy/'))
  const dead = findIn(tests, (report) => ({
    CallExpression: (node) => {
      const [title] = node.arguments
      if (title?.type !== 'Literal' || typeof title.value !== 'string' || !isRunner(node.callee)) return
      for (const [cited] of title.value.matchAll(citation)) if (!isKnown(cited)) report(title, cited)
    },
  }))
  expect(list(dead)).toEqual([])
})

test('every clause that the code cites as a value is in the index of the plan', () => {
  const sources = code.filter(({ path }) => !isTest(path))
  const dead = findIn(sources, (report) => ({
    Property: (node) => {
      const isClause = node.key.type === 'Identifier' && node.key.name === 'clause'
      if (!isClause || node.value.type !== 'Literal' || typeof node.value.value !== 'string') return
      if (!isKnown(node.value.value)) report(node, node.value.value)
    },
  }))
  expect(list(dead)).toEqual([])
})

/** `test(…)`, `test.each(…)(…)`, `describe.skip(…)`. */
function isRunner(callee: { readonly type: string }): boolean {
  if ('name' in callee && typeof callee.name === 'string') return runners.has(callee.name)
  const inner = 'object' in callee ? callee.object : 'callee' in callee ? callee.callee : null
  return typeof inner === 'object' && inner !== null && 'type' in inner && typeof inner.type === 'string'
    ? isRunner({ ...inner, type: inner.type })
    : false
}
