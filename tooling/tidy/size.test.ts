import { expect, test } from 'vitest'
import { code, findIn } from './code.ts'
import { isTest, lineAt, list, textFiles } from './tree.ts'

const fileLinesMax = 300
const functionLinesMax = 70
/** Markup takes more lines than other code of the same difficulty. */
const componentLinesMax = 80

test(`no file of code is longer than ${fileLinesMax} lines`, () => {
  const long = textFiles
    .filter(({ path }) => /\.(ts|tsx|mjs|css)$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > fileLinesMax)
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([])
})

test(`no function is longer than ${functionLinesMax} lines, no component than ${componentLinesMax}`, () => {
  const sources = code.filter(({ path }) => !isTest(path))
  const long = findIn(sources, (report, { path, text }) => {
    const max = path.endsWith('.tsx') ? componentLinesMax : functionLinesMax
    const measure = (node: { readonly start: number; readonly end: number }) => {
      const lines = lineAt(text, node.end) - lineAt(text, node.start) + 1
      if (lines > max) report(node, `a function of ${lines} lines`)
    }
    return { FunctionDeclaration: measure, FunctionExpression: measure, ArrowFunctionExpression: measure }
  })
  expect(list(long)).toEqual([])
})
