import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { type CodeFile, code, findIn, type Import, importsOf } from './code.ts'
import { type Finding, isTest, list } from './tree.ts'
import { workspaces } from './workspaces.ts'

/** Which of our packages each part may import. Tooling is not listed: it may import everything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // The domain's examples import it as an outside user would.
  'packages/domain': ['@lienthehe/domain'],
  'packages/office': ['@lienthehe/domain'],
  'packages/figures': ['@lienthehe/domain'],
  'apps/api': ['@lienthehe/domain', '@lienthehe/office', '@lienthehe/figures'],
  'apps/web': ['@lienthehe/domain', '@lienthehe/office', '@lienthehe/figures', '@lienthehe/api'],
  'apps/widget': ['@lienthehe/domain', '@lienthehe/figures', '@lienthehe/api'],
}

/** What only tests, and code written for tests, may import. */
const allowedInTests: Readonly<Record<string, readonly string[]>> = {
  'apps/api': ['@lienthehe/database-server'],
}
const isForTests = (path: string) => isTest(path) || path.includes('/src/testing/')

const folderOf = (path: string) =>
  workspaces.find(({ folder }) => path.startsWith(`${folder}/`))?.folder ?? null
const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
const inFolder = (folder: string) => code.filter(({ path }) => path.startsWith(`${folder}/`))

function offences(
  files: readonly CodeFile[],
  isWrong: (one: Import, file: CodeFile) => boolean,
): readonly string[] {
  const findings: readonly Finding[] = files.flatMap((file) =>
    importsOf(file)
      .filter((one) => isWrong(one, file))
      .map(({ from, line }) => ({ path: file.path, line, what: `imports ${from}` })),
  )
  return list(findings)
}

test('imports run one way: apps, then office, then domain', () => {
  const isAgainst = ({ from }: Import, { path }: CodeFile) => {
    const folder = folderOf(path) ?? ''
    const inTests = isForTests(path) ? (allowedInTests[folder] ?? []) : []
    const may = allowed[folder] && [...allowed[folder], ...inTests]
    return may !== undefined && from.startsWith('@lienthehe/') && !may.includes(packageOf(from))
  }
  expect(offences(code, isAgainst)).toEqual([])
})

test('the web and the widget take only types from the API, and only from its contract', () => {
  const isCode = ({ from, isTypeOnly }: Import) =>
    packageOf(from) === '@lienthehe/api' && !(isTypeOnly && from === '@lienthehe/api/contract')
  expect(offences([...inFolder('apps/web'), ...inFolder('apps/widget')], isCode)).toEqual([])
})

test('the domain imports nothing but zod, and zod only where a schema is declared', () => {
  const isForeign = ({ from }: Import, { path }: CodeFile) =>
    !from.startsWith('.') && !(from === 'zod' && path.endsWith('schema.ts'))
  const sources = inFolder('packages/domain/src').filter(({ path }) => !isTest(path))
  expect(offences(sources, isForeign)).toEqual([])
})

test('a figure knows no word of the domain: it takes types alone', () => {
  const isCode = ({ from, isTypeOnly }: Import) => !from.startsWith('.') && !isTypeOnly
  const sources = inFolder('packages/figures/src').filter(({ path }) => !isTest(path))
  expect(offences(sources, isCode)).toEqual([])
})

test('the widget ships no schema', () => {
  const isSchema = ({ from, isTypeOnly }: Import) => !isTypeOnly && /^zod$|\/schema(\.ts)?$/.test(from)
  expect(offences(inFolder('apps/widget/src'), isSchema)).toEqual([])
})

test("no app and no package reaches into another's folder by a relative path", () => {
  const isOutside = ({ from }: Import, { path }: CodeFile) => {
    const folder = folderOf(path)
    if (folder === null || folder.startsWith('tooling/') || !from.startsWith('.')) return false
    return !posix.join(posix.dirname(path), from).startsWith(`${folder}/`)
  }
  expect(offences(code, isOutside)).toEqual([])
})

test('inside a package the file is imported, not the index of its folder', () => {
  // Drizzle needs the whole schema as one object, so the index of that folder may be imported.
  const isIndex = ({ from }: Import) =>
    from.startsWith('.') && /(^|\/)index\.tsx?$/.test(from) && !/(^|\/)schema\/index\.ts$/.test(from)
  const isPublic = ({ path }: CodeFile) => /(^|\/)index\.ts$|\.config\.ts$/.test(path)
  expect(
    offences(
      code.filter((file) => !isPublic(file) && !isTest(file.path)),
      isIndex,
    ),
  ).toEqual([])
})

/** Folders of screens that show the whole text of the plan, and are loaded separately. */
const showsWholePlan: readonly string[] = []

test('the web loads what verdicts need of the plan, and its prose only where a screen shows it', () => {
  const verdicts = inFolder('apps/web/src').filter(
    ({ path }) => !isTest(path) && !showsWholePlan.some((folder) => path.startsWith(`${folder}/`)),
  )
  const whole = findIn(verdicts, (report) => ({
    ImportSpecifier: (node) => {
      const isWhole = node.imported.type === 'Identifier' && node.imported.name === 'hoaBinh146'
      if (isWhole) report(node, 'imports hoaBinh146, and hoaBinh146Rules would do')
    },
  }))
  expect(list(whole)).toEqual([])
})
