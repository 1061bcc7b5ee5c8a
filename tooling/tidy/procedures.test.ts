import { expect, test } from 'vitest'
import { type CodeFile, code, findIn } from './code.ts'
import { type Finding, isTest, lineAt, list } from './tree.ts'

const procedureLinesMax = 25

/** The parts of a declared write that are functions: see `apps/api/src/writes/write.ts`. */
const steps = ['load', 'transition', 'store', 'prepare']
const declaring = ['write', 'preparedWrite', 'creationOf', 'editOf']

const sources = code.filter(({ path }) => path.startsWith('apps/api/src/') && !isTest(path))

type Node = { readonly type: string; readonly start: number; readonly end: number }
type Found = { readonly functions: readonly Finding[]; readonly names: ReadonlySet<string> }

/**
 * The functions that resolve a procedure or a step of a declared write: those written in place, and the names of those
 * declared elsewhere.
 */
function findProcedures(): Found {
  const names = new Set<string>()
  const functions = findIn(sources, (report, file) => {
    const take = (node: Node | undefined) => {
      if (node === undefined) return
      if (isFunction(node)) report(node, linesOf(file, node))
      else if ('name' in node && typeof node.name === 'string') names.add(node.name)
    }
    return {
      CallExpression: ({ callee, arguments: given }) => {
        if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
          if (['query', 'mutation'].includes(callee.property.name)) take(given[0])
          return
        }
        if (callee.type !== 'Identifier' || !declaring.includes(callee.name)) return
        if (callee.name === 'preparedWrite') take(given[0])
        const declared = given.at(-1)
        if (declared?.type !== 'ObjectExpression') return
        for (const property of declared.properties)
          if (property.type === 'Property' && property.key.type === 'Identifier')
            if (steps.includes(property.key.name)) take(property.value)
      },
    }
  })
  return { functions, names }
}

function isFunction({ type }: Node): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression'
}

function linesOf({ text }: CodeFile, { start, end }: Node): string {
  return String(lineAt(text, end) - lineAt(text, start) + 1)
}

/** The functions with these names, anywhere in the API. */
function declared(names: ReadonlySet<string>): readonly Finding[] {
  return findIn(sources, (report, file) => ({
    FunctionDeclaration: (node) => {
      if (node.id !== null && names.has(node.id.name)) report(node, linesOf(file, node))
    },
  }))
}

const { functions, names } = findProcedures()
const all = [...functions, ...declared(names)]

test('every procedure and every step of a declared write is found', () => {
  const found = new Set(all.map(({ path }) => path))
  for (const path of ['clubs/writes.ts', 'clubs/reads.ts', 'rosters/undoing.ts', 'writes/write.ts'])
    expect(found).toContain(`apps/api/src/${path}`)
})

test(`no procedure is longer than ${procedureLinesMax} lines`, () => {
  const long = all.filter(({ what }) => Number(what) > procedureLinesMax)
  expect(list(long)).toEqual([])
})

test('how many rows a change has hit is asked with RETURNING: a database server is told of changes together, and late', () => {
  const counted = findIn(
    sources.filter(({ path }) => !path.startsWith('apps/api/src/db/')),
    (report) => ({
      Identifier: (node) => {
        if (node.name === 'rowsAffected') report(node, node.name)
      },
    }),
  )
  expect(list(counted)).toEqual([])
})
