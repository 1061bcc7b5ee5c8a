import { expect, test } from 'vitest'
import { code, findIn } from './code.ts'
import { isTest, list } from './tree.ts'

const pure = code.filter(({ path }) => /^packages\/[^/]+\/src\//.test(path) && !isTest(path))

/** Names through which code would reach the machine, the network or the browser. */
const outside = new Set([
  'process',
  'console',
  'fetch',
  'crypto',
  'performance',
  'globalThis',
  'window',
  'document',
  'localStorage',
  'setTimeout',
  'setInterval',
])
const hidden = new Set(['Date.now', 'Math.random'])

test('a package never asks the clock: today is always an argument', () => {
  const asked = findIn(pure, (report) => ({
    NewExpression: (node) => {
      const isNow =
        node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0
      if (isNow) report(node, 'new Date()')
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') report(node, 'Date()')
    },
  }))
  expect(list(asked)).toEqual([])
})

test('a package has no clock, no chance and no way out', () => {
  const found = findIn(pure, (report) => ({
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier') return
      const member = node.property.type === 'Identifier' ? `${node.object.name}.${node.property.name}` : ''
      if (outside.has(node.object.name)) report(node, node.object.name)
      if (hidden.has(member)) report(node, member)
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && outside.has(node.callee.name))
        report(node, `${node.callee.name}()`)
    },
  }))
  expect(list(found)).toEqual([])
})

test('a module of a package keeps no state', () => {
  const kept = pure.flatMap(({ path, program }) =>
    program.body
      .filter((node) => node.type === 'VariableDeclaration' && node.kind !== 'const')
      .map(() => `${path} declares a variable that changes`),
  )
  expect(kept).toEqual([])
})
