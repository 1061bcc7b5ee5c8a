import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the repository; `path` is relative to the top folder, with slashes. */
export type TreeFile = { readonly path: string; readonly text: string }

/** What is wrong, and where. */
export type Finding = { readonly path: string; readonly line: number; readonly what: string }

/** Every file that git tracks or would add, so that new files are checked before they are committed. */
export const paths: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)) && statSync(join(root, path)).isFile())
  .sort()

const isBinary = (path: string) => /\.(png|jpg|webp|ico|woff2?|xlsx?|ods|docx|pdf|zip|gz|db)$/.test(path)

export const textFiles: readonly TreeFile[] = paths
  .filter((path) => !isBinary(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

export const isTest = (path: string) =>
  /\.(test|spec|test-data)\.tsx?$/.test(path) || path.startsWith('tooling/e2e/tests/')

export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/** One line for each finding, in the form that editors and terminals turn into links. */
export function list(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ path, line, what }) => `${path}:${line} ${what}`)
}

/** Every match of a pattern in these files. */
export function matches(
  files: readonly TreeFile[],
  pattern: RegExp,
  what: (match: string) => string,
): readonly Finding[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      path,
      line: lineAt(text, match.index),
      what: what(match[0]),
    })),
  )
}
