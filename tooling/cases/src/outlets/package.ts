import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { must, type Outside } from '../../../reuse/src/outside.ts'
import type { CasesFile } from './files.ts'

/**
 * The program of an outside user who installed the package: it takes the text of a file, and returns the texts of the
 * answers.
 */
const judging = `import { judgeCases } from '@lienthehe/domain/cases'
import { readCases } from '@lienthehe/domain/schema'
import { canonicalJson } from '@lienthehe/domain/documents'

export function judgedTexts(text) {
  const read = readCases(JSON.parse(text))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return judgeCases(read.value).map(canonicalJson)
}
`

const printing = `import { readFileSync } from 'node:fs'
import { judgedTexts } from './judging.mjs'
for (const path of process.argv.slice(2))
  for (const text of judgedTexts(readFileSync(path, 'utf8'))) console.log(text)
`

/** Puts that program into the outside project, where a bundler finds it as `./judging.mjs`. */
export function writeProgram({ project }: Outside): void {
  writeFileSync(join(project, 'judging.mjs'), judging)
  writeFileSync(join(project, 'printing.mjs'), printing)
}

/** The answers of the packed package in Node. */
export function judgedByPackage({ project }: Outside, files: readonly CasesFile[]): readonly string[] {
  return linesIn(must(process.execPath, ['printing.mjs', ...files.map(({ path }) => path)], project))
}

/** The lines of what a program printed. */
export function linesIn(printed: string): readonly string[] {
  return printed.trimEnd().split('\n')
}
