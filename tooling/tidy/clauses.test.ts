import { hoaBinh146 } from '@lienthehe/domain'
import { expect, test } from 'vitest'
import { clauseTests, covers } from './clause-tests.ts'
import { code, findIn } from './code.ts'
import { isTest, list } from './tree.ts'

const isKnown = (cited: string) => hoaBinh146.clauses.some(({ id }) => covers(cited, id))

test('every clause that a test names in its title is in the index of the plan', () => {
  const dead = clauseTests.flatMap(({ path, line, clauses }) =>
    clauses.filter((cited) => !isKnown(cited)).map((what) => ({ path, line, what })),
  )
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
