import type { RosterField } from './roster.ts'

/**
 * Why a file was refused. `oldEncoding`: its encoding is not recognised; `lettersLost`: one sign replaces every letter
 * that has a diacritic.
 */
export type RefusedKind =
  | 'empty'
  | 'xls'
  | 'xlsm'
  | 'xlsb'
  | 'docx'
  | 'pdf'
  | 'image'
  | 'html'
  | 'zip'
  | 'encrypted'
  | 'oldEncoding'
  | 'lettersLost'
  | 'unknown'

/** Why a file looks malicious; shown to the operator, because it does not help the user to correct a list. */
export type Suspicion =
  | 'tooManyEntries'
  | 'tooMuchContent'
  | 'sizesLie'
  | 'pathLeavesFile'
  | 'repeatedEntry'
  | 'documentType'
  | 'entities'
  | 'tooDeep'
  | 'cellTooLong'
  | 'memory'

/** What a sheet without a usable header looks like, for the person who has to correct it. */
export type HeaderGuess = {
  readonly sheetName: string
  /** The row's number in Excel. */
  readonly row: number
  readonly headings: readonly string[]
  readonly missing: readonly RosterField[]
}

/** Why a whole file is refused. */
export type RosterRefusal =
  | { readonly reason: 'fileTooLarge'; readonly bytesMax: number }
  | { readonly reason: 'fileKind'; readonly found: RefusedKind }
  | { readonly reason: 'fileSuspicious'; readonly suspicion: Suspicion }
  | { readonly reason: 'fileDamaged' }
  /** A quote opens in this line of a text file and never closes. */
  | { readonly reason: 'quoteNeverCloses'; readonly line: number }
  | { readonly reason: 'tooManyRows'; readonly rowsMax: number }
  | { readonly reason: 'tooManyColumns'; readonly columnsMax: number }
  | { readonly reason: 'headerNotFound'; readonly guess: HeaderGuess | null }
  | { readonly reason: 'noRows'; readonly sheetName: string; readonly headerRow: number }
  | { readonly reason: 'tooSlow'; readonly seconds: number }
  | { readonly reason: 'importBusy' }
