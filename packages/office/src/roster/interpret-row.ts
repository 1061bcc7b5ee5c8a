import type { Birth, Ethnicity, HardshipKind, IsoDate, Sex } from '@lienthehe/domain'
import { normaliseText } from '@lienthehe/domain'
import {
  type Reading,
  readBirthCell,
  readCitizenId,
  readEthnicity,
  readHardshipCell,
  readJoinedOn,
  readName,
  readPhone,
  readSex,
} from './field-readers.ts'
import type { Finding } from './finding.ts'
import { foldedWords } from './folded.ts'
import { sexSuggestedBy } from './name-text.ts'
import type { RosterField, RosterRow } from './roster.ts'

/** What a row says of a person: `undefined` says nothing, `null` asks to clear what is stored. */
export type RowDraft = {
  readonly fullName?: string | undefined
  readonly sex?: Sex | null | undefined
  readonly birth?: Birth | null | undefined
  readonly ethnicity?: Ethnicity | null | undefined
  readonly hardships?: readonly HardshipKind[] | null | undefined
  readonly village?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly citizenId?: string | null | undefined
  readonly joinedOn?: IsoDate | undefined
}

export type Interpretation = { readonly draft: RowDraft; readonly findings: readonly Finding[] }

/** What does a row say about a person? Every error, doubt and repair comes with its column. */
export function interpretRow(
  row: RosterRow,
  { defaultJoinedOn }: { readonly defaultJoinedOn: IsoDate },
): Interpretation {
  const findings: Finding[] = []

  function read<Value>(
    field: RosterField,
    reader: (text: string) => Reading<Value>,
  ): Value | null | undefined {
    const cell = row.cells[field]
    const text = normaliseText(cell?.text ?? '')
    if (cell === undefined || text === '') return undefined
    const column = cell.column
    if (asksToClear(text)) return null
    if (/^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(text)) {
      findings.push({ severity: 'error', field, column, code: 'cellError', value: text })
      return undefined
    }
    if (cell.formula === true)
      findings.push({ severity: 'fixed', field, column, code: 'formulaValue', value: text })
    const { value, notes } = reader(text)
    findings.push(...notes.map((note) => ({ field, column, value: text, ...note })))
    return value
  }

  function readKept<Value>(field: RosterField, reader: (text: string) => Reading<Value>): Value | undefined {
    const value = read(field, reader)
    if (value !== null) return value
    const column = row.cells[field]?.column ?? null
    findings.push({
      severity: 'error',
      field,
      column,
      code: 'cannotBeCleared',
      value: row.cells[field]?.text ?? '',
    })
    return undefined
  }

  const draft: RowDraft = {
    fullName: readKept('fullName', readName),
    sex: read('sex', readSex),
    birth: read('birth', readBirthCell),
    ethnicity: read('ethnicity', readEthnicity),
    hardships: read('hardship', readHardshipCell),
    village: read('village', (value) => ({ value, notes: [] })),
    phone: read('phone', readPhone),
    citizenId: read('citizenId', readCitizenId),
    joinedOn: readKept('joinedOn', (text) => readJoinedOn(text, defaultJoinedOn)),
  }
  return { draft, findings: [...findings, ...findingsOnWhole(row, draft)] }
}

/** `XÓA` in a cell asks to clear what is stored; an empty cell keeps it. */
function asksToClear(text: string): boolean {
  return foldedWords(text) === 'xoa'
}

function findingsOnWhole({ cells }: RosterRow, { fullName, sex }: RowDraft): readonly Finding[] {
  if (normaliseText(cells.fullName?.text ?? '') === '')
    return [
      {
        severity: 'error',
        field: 'fullName',
        column: cells.fullName?.column ?? null,
        code: 'nameMissing',
        value: '',
      },
    ]
  const suggested = sexSuggestedBy(fullName ?? '')
  if (suggested === null || sex === undefined || sex === null || sex === suggested) return []
  return [
    {
      severity: 'doubt',
      field: 'sex',
      column: cells.sex?.column ?? null,
      code: 'sexUnlikely',
      value: fullName ?? '',
    },
  ]
}
