import { readdirSync, readFileSync } from 'node:fs'
import type { MemberDraft } from '@lienthehe/domain/members'
import type { JudgedRow } from '../judging/judge-row.ts'
import { type MemberField, memberFields, textOfMember } from '../judging/member-text.ts'
import { readRoster } from '../read-roster.ts'
import type { RosterRow } from '../roster.ts'
import { asked, judgeAnswered } from './read-case.ts'

/** The result of one file: one line for the whole file, then one for each row. */
export type Outcome = {
  readonly kind: string
  readonly file: string
  readonly lines: readonly string[]
  readonly tally: Tally
}

/** The numbers of people and of filled cells, by what happened to the cells. */
export type Tally = {
  readonly people: number
  readonly taken: number
  /** The value is left unknown, and a finding or a question says so. */
  readonly said: number
  /** The value is left unknown without any message. There must be none. */
  readonly lost: number
}

const folder = new URL('.', import.meta.url)

/** The file of the reviewed outcomes. */
export const outcomesFile = new URL('outcomes.txt', folder)

/** The paths of all lists of the cases, such as `births/not-known.csv`. */
export function caseFiles(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`))
    .toSorted()
}

/** The result of the list in a club without members, before any question is answered. */
export async function outcomeOf(path: string): Promise<Outcome> {
  const [kind = '', file = ''] = path.split('/')
  const read = await readRoster(readFileSync(new URL(path, folder)), { fileName: file })
  if (!read.ok) return { kind, file, lines: [`refused ${JSON.stringify(read.refusal)}`], tally: tallyOf([]) }
  const judgement = judgeAnswered(read.value)
  const rows = new Map(read.value.lists.flatMap((list) => list.rows.map((row) => [placed(row), row])))
  const told = judgement.rows.map((judged) => tellRow(judged, rows.get(placed(judged))))
  const unread = judgement.unread.map(({ sheetName, why }) => `unread ${sheetName} (${why})`)
  return {
    ...{ kind, file },
    lines: [
      ...asked(judgement).map((question) => `asks ${question}`),
      ...unread,
      ...told.map(({ line }) => line),
    ],
    tally: tallyOf(told),
  }
}

type Told = Tally & { readonly line: string }

function placed({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${row}`
}

function tellRow(judged: JudgedRow, row: RosterRow | undefined): Told {
  const place = `${judged.row} ${judged.verdict}`
  const codes = (field: MemberField) => judged.findings.filter((finding) => finding.field === field)
  if (judged.verdict !== 'new' || row === undefined) {
    const why = judged.findings.map(({ code }) => code).join(' ')
    const cells = `${row?.cells.fullName?.text ?? ''} ${row?.cells.birth?.text ?? ''}`.trim()
    return { line: `${place} ${cells} [${why}]`, people: 0, taken: 0, said: 0, lost: 0 }
  }
  const cells = memberFields.flatMap((field) => {
    const written = writtenIn(row, field)
    const value = textOfMember(judged.draft, field)
    // Without a day of joining, the club's usual day is used; the screen says so once, not in each row.
    if (written === '' && (value === '' || field === 'joinedOn')) return []
    const notes = codes(field).map(({ code }) => code)
    const isOpen = (judged.draft[keyOf(field)] ?? null) === null
    return [{ written, value, notes, isOpen, text: tellCell(field, written, value, notes) }]
  })
  const open = cells.filter(({ written, isOpen }) => written !== '' && isOpen)
  const lost = open.filter(({ notes }) => notes.length === 0).length
  return {
    line: `${place} ${cells.map(({ text }) => text).join(' | ')}`,
    ...{ people: 1, taken: cells.length - open.length, said: open.length - lost, lost },
  }
}

function writtenIn({ cells }: RosterRow, field: MemberField): string {
  const cell = cells[field] ?? (field === 'birth' ? cells.age : undefined)
  return [cell?.text ?? '', ...(cell?.signs ?? []).map(({ sign }) => sign)].filter(Boolean).join(' ')
}

function tellCell(field: MemberField, written: string, value: string, notes: readonly string[]): string {
  const said = notes.length === 0 ? '' : ` [${notes.join(' ')}]`
  return written === value ? `${value}${said}` : `${field} “${written}” → ${value || '?'}${said}`
}

function keyOf(field: MemberField): keyof MemberDraft {
  return field === 'hardship' ? 'hardships' : field
}

/** The sum of these tallies. */
export function tallyOf(parts: readonly Tally[]): Tally {
  const sum = (of: keyof Tally) => parts.reduce((total, part) => total + part[of], 0)
  return { people: sum('people'), taken: sum('taken'), said: sum('said'), lost: sum('lost') }
}

/** An outcome as text, in the form of the file of reviewed outcomes. */
export function textOf({ kind, file, lines }: Outcome): string {
  return [`${kind}/${file}`, ...lines.map((line) => `  ${line}`)].join('\n')
}

/** The reviewed outcomes, by the path of the list. A person compared each line with the list before it was stored. */
export function reviewed(): ReadonlyMap<string, string> {
  const blocks = readFileSync(outcomesFile, 'utf8').trimEnd().split('\n\n')
  return new Map(blocks.map((block) => [block.split('\n')[0] ?? '', block]))
}
