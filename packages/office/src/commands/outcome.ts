import type { Language } from '@lienthehe/domain'

/** What a command says and how it ends: 0 when it did what was asked, 1 when a file is refused, 2 when it was not asked rightly. */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly lines: readonly string[] }

/** The text of a file, or `undefined` where there is none to read. */
export type ReadFile = (path: string) => string | undefined

/** What every command needs beside its own words. */
export type Asked = { readonly readFile: ReadFile; readonly language: Language }

/** The file that was named is not there. */
export function noFile(path: string, language: Language): Outcome {
  const said = { vi: `Không đọc được tệp ${path}.`, en: `The file ${path} cannot be read.` }
  return { exitCode: 2, lines: [said[language]] }
}
