import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { describe, expect, inject, test } from 'vitest'
import { examplesIn, installedIn, must } from './outside.ts'
import { domain, subPaths } from './sub-paths.ts'

const outside = inject('outside')
const { project, tarball } = outside
const installed = installedIn(project)

function filesIn(folder: string): readonly string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

test('the tarball holds what is built from every source, the documents and the examples: no test, no test data', () => {
  const built = filesIn(join(domain, 'src'))
    .filter((path) => /\.(ts|json)$/.test(path) && !/\.(test|test-data)[./]/.test(path))
    .flatMap((path) =>
      path.endsWith('.ts') ? [path.replace(/ts$/, 'd.ts'), path.replace(/ts$/, 'js')] : [path],
    )
  expect([...filesIn(installed)].sort()).toEqual(
    [
      ...['LICENSE', 'LICENSES.md', 'README.md', 'TRACEABILITY.md', 'package.json'],
      ...subPaths.map(({ page }) => `api/${page}`),
      ...['clubs.csv', ...examplesIn(outside)].map((name) => `examples/${name}`),
      ...built.map((path) => `dist/${path}`),
    ].sort(),
  )
})

test('its manifest speaks of nothing that only our workspace knows', () => {
  const manifest = readFileSync(join(installed, 'package.json'), 'utf8')
  expect(manifest).not.toMatch(/catalog:|workspace:|\.\/src\//)
})

test('publint finds nothing to say', async () => {
  const packed = new Uint8Array(readFileSync(tarball)).buffer
  const { messages } = await publint({ pack: { tarball: packed }, level: 'suggestion', strict: true })
  expect(messages).toEqual([])
})

test('are the types wrong? Not for any sub-path', () => {
  // Without this option the tool would ask a registry about other people's types.
  const offline = '--no-definitely-typed'
  const answer: unknown = JSON.parse(
    must('attw', [tarball, '--profile', 'esm-only', offline, '--format', 'json'], project),
  )
  const entrypoints = subPaths.map(({ specifier }) => [
    specifier.replace('@lienthehe/domain', '.'),
    expect.anything(),
  ])
  expect(answer).toMatchObject({ analysis: { entrypoints: Object.fromEntries(entrypoints) } })
})

describe.each([
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
])('against its types ($moduleResolution)', (modules) => {
  const compilerOptions = { ...modules, strict: true, noEmit: true, target: 'es2023', types: [] }
  const compile = (program: string) => {
    writeFileSync(join(project, 'program.mts'), program)
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.mts'] }))
    return must('tsc', ['-p', '.'], project)
  }

  test('a program of somebody else compiles', () => {
    expect(compile(programOfSomebody())).toBe('')
  })

  test('a register is written in plain literals, without schemas or branded ids', () => {
    expect(compile(registerInLiterals)).toBe('')
  })

  test('one that takes any text for a day does not', () => {
    const wrong = "import { yearOf } from '@lienthehe/domain/calendar'\nyearOf('2024-12-31')"
    expect(() => compile(wrong)).toThrow("not assignable to parameter of type 'IsoDate'")
  })
})

/** A program of an outside user that imports every sub-path, and gives values from the schemas to the functions. */
function programOfSomebody(): string {
  const imports = subPaths.map(({ specifier }, index) => `import * as path${index} from '${specifier}'`)
  return `${imports.join('\n')}
import { assessClub, type ClubVerdict, hoaBinh146, isoDate, type Plan, tallyClub } from '@lienthehe/domain'
import { clubIdSchema, readPlan } from '@lienthehe/domain/schema'

export const everything = [${imports.map((_, index) => `path${index}`).join(', ')}]

export function judge(id: unknown, draft: unknown): readonly ClubVerdict[] {
  const read = readPlan(draft)
  const plan: Plan = read.ok ? read.value : hoaBinh146
  const club = { id: clubIdSchema.parse(id), establishedOn: isoDate('2021-03-01') }
  return assessClub(plan, tallyClub(club, [], isoDate('2024-12-31')))
}
`
}

const registerInLiterals = `import { assessPlan, hoaBinh146 } from '@lienthehe/domain'
import type { WrittenRegister } from '@lienthehe/domain/progress'
import { readRegister } from '@lienthehe/domain/schema'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'

const written: WrittenRegister = {
  asOf: '2024-12-31',
  clubs: [
    { name: 'Tu Lý', commune: 'Tu Lý', establishedOn: '2021-03-15', counts: { members: 55, women: 36 } },
    { name: 'Cao Sơn', commune: '04831', establishedOn: '2022-05-01', members: [{ sex: 'female', birth: '1958' }] },
  ],
}
const read = readRegister(written, { units: hoaBinhUnits, successions: hoaBinhSuccessions })
export const districts = read.ok ? assessPlan(hoaBinh146, read.value, read.value.asOf).districts : []
`
