import { expect, test } from 'vitest'
import { code, findIn } from './code.ts'
import { list, matches } from './tree.ts'

const typed = code.filter(({ path }) => /\.tsx?$/.test(path))

test('no type is any, and no value is said to be there with an exclamation mark', () => {
  const found = findIn(typed, (report) => ({
    TSAnyKeyword: (node) => report(node, 'any'),
    TSNonNullExpression: (node) => report(node, '!'),
  }))
  expect(list(found)).toEqual([])
})

test('no value is talked into another type', () => {
  const found = findIn(typed, (report) => ({
    TSAsExpression: (node) => {
      const isDouble = node.expression.type === 'TSAsExpression'
      const isNever = ['TSNeverKeyword', 'TSUnknownKeyword'].includes(node.typeAnnotation.type)
      if (isDouble || isNever) report(node, 'as unknown as')
    },
    TSTypeAssertion: (node) => report(node, '<Type>value'),
  }))
  expect(list(found)).toEqual([])
})

test('no complaint of the compiler is switched off', () => {
  expect(list(matches(typed, /@ts-(?:ignore|expect-error|nocheck)/g, (match) => match))).toEqual([])
})

test('nothing is caught to be ignored without a word', () => {
  const found = findIn(code, (report, { text }) => ({
    CatchClause: (node) => {
      if (/^\{\s*\}$/.test(text.slice(node.body.start, node.body.end))) report(node, 'catch {}')
    },
  }))
  expect(list(found)).toEqual([])
})

test("a folder's index re-exports by name and does nothing else", () => {
  const indexes = code.filter(({ path }) => /\/index\.ts$/.test(path))
  const found = indexes.flatMap(({ path, program }) =>
    program.body
      .filter((node) => !(node.type === 'ExportNamedDeclaration' && node.source !== null))
      .map((node) => `${path} has a ${node.type}`),
  )
  expect(found).toEqual([])
})
