import type { Language } from '@lienthehe/domain'
import type { UnitHistory } from '@lienthehe/domain/units'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'

/**
 * What a command prints and how it ends: 0 when it did what was asked, 1 when a file is refused, 2 when its arguments
 * are wrong.
 */
export type Outcome = { readonly exitCode: 0 | 1 | 2; readonly lines: readonly string[] }

/** What a command may use of the machine; both `read…` functions return `undefined` if the file cannot be read. */
export type Machine = {
  readonly readFile: (path: string) => string | undefined
  readonly readBytes: (path: string) => Uint8Array | undefined
  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
  readonly hashOf: (text: string) => string
}

/** What every command gets besides its own arguments. */
export type Asked = Machine & { readonly language: Language }

/** The units to use where no others are given. */
export const unitsOfHoaBinh: UnitHistory = { units: hoaBinhUnits, successions: hoaBinhSuccessions }

/** The outcome if a named file cannot be read. */
export function noFile(path: string, language: Language): Outcome {
  const said = { vi: `Không đọc được tệp ${path}.`, en: `The file ${path} cannot be read.` }
  return { exitCode: 2, lines: [said[language]] }
}
