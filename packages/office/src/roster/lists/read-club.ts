import type { IsoDate } from '@lienthehe/domain'
import {
  type ClubDraft,
  type FoundingSource,
  foundingSources,
  labelFoundingSource,
  needsName,
} from '@lienthehe/domain/clubs'
import { meetingDayLast } from '@lienthehe/domain/refusals'
import { plainDate } from '../births/plain-date.ts'
import type { RosterFinding } from '../finding.ts'
import { foldedWords } from '../folded.ts'
import { notice } from '../judging/judge-row.ts'
import { type Noticed, readCell } from '../read-cell.ts'
import { type CellContext, type CellReader, type Reading, readAnswered } from '../reading.ts'
import type { RosterField, RosterRow } from '../roster.ts'
import { readDay, readWholeDay, type SaidDay } from './read-day.ts'

type Money = NonNullable<ClubDraft['foundingMoney']>

/** What a row says about a club: `undefined` says nothing, `null` asks to clear the stored value. */
export type SaidClub = {
  readonly name: string | undefined
  readonly commune: string
  readonly district: string
  readonly establishedOn: SaidDay | undefined
  readonly village: string | null | undefined
  readonly decisionNumber: string | null | undefined
  readonly decidedOn: IsoDate | null | undefined
  readonly decisionIssuer: string | null | undefined
  readonly foundingMoney: Money | null | undefined
  readonly meetingDay: number | null | undefined
}

/** What does a row say about a club? Every error, doubt and question comes with its column. */
export function readClub(
  row: RosterRow,
  cellContext: (field: RosterField, column: string) => CellContext,
): { readonly said: SaidClub } & Noticed {
  const noticed: Noticed = { findings: [], asks: [] }
  const read = <Value>(field: RosterField, reader: CellReader<Value>) =>
    readCell(row.cells[field], field, reader, { cellContext }, noticed)
  const kept = <Value>(field: RosterField, reader: CellReader<Value>): Value | undefined => {
    const value = read(field, reader)
    if (value !== null) return value
    noticed.findings.push(notice(row, field, 'error', 'required'))
    return undefined
  }
  const decision = read('decisionNumber', readDecision)
  const decidedOn = read('decidedOn', readWholeDay)
  const said: SaidClub = {
    name: kept('club', plainText),
    commune: read('commune', plainText) ?? '',
    district: read('district', plainText) ?? '',
    establishedOn: kept('establishedOn', readDay),
    village: read('village', plainText),
    decisionNumber: decision === null ? null : decision?.number,
    decidedOn: decidedOn === undefined && decision ? decision.on : decidedOn,
    decisionIssuer: read('decisionIssuer', plainText),
    foundingMoney: read('money', readMoney),
    meetingDay: read('meetingDay', readMeetingDay),
  }
  return { said, ...noticed }
}

/** The text unchanged: the name of a club or a place must not be rewritten. */
function plainText(value: string): Reading<string> {
  return { value, notes: [] }
}

/** Reads `12/QĐ-UBND ngày 15/10/2020`: the number, and the day if it follows. */
function readDecision(
  text: string,
  context: CellContext,
): Reading<{ readonly number: string; readonly on?: IsoDate | undefined }> {
  const [, number, day] =
    /^(?:số\s*:?\s*)?(.*?)[,;]?\s*(?:\(?\s*(?:ký\s+)?ngày\s+(.*?)\)?)?$/isu.exec(text) ?? []
  if (number === undefined || number === '' || day === undefined)
    return { value: { number: text }, notes: [] }
  const { value: on, notes, asks = [] } = readWholeDay(plainDate(day), context)
  return { value: { number, on }, notes, asks }
}

const sourceWords: readonly (readonly [FoundingSource, RegExp])[] = [
  ['province', /\btinh\b/],
  ['district', /\b(huyen|thanh pho|tp)\b/],
  ['commune', /\b(xa|phuong|thi tran)\b(?! hoi)/],
  ['central', /\b(trung uong|tw|nha nuoc)\b/],
  ['project', /\b(du an|project)\b/],
  ['donor', /\b(nha tai tro|tai tro|tai tro boi)\b/],
  ['community', /\b(cong dong|xa hoi hoa|nhan dan)\b/],
]
const unnamed = /^(nguồn\s+)?(kinh phí\s+)?(từ\s+)?(dự án|nhà tài trợ|tài trợ)(\s+(bởi|của))?\s*[:\-–]?\s*/iu

/**
 * The one source that the words name. Words that name none or several lead to a question, because an amount is never
 * divided here.
 */
function readMoney(text: string, context: CellContext): Reading<Money> {
  const words = foldedWords(text)
  const named = sourceWords.filter(([, pattern]) => pattern.test(words)).map(([source]) => source)
  const [only, another] = named
  if (only !== undefined && another === undefined) return moneyFrom(only, text)
  const options = [...foundingSources, 'none' as const].map((answer) => ({
    answer,
    shown: answer === 'none' ? '' : labelFoundingSource(answer, 'vi'),
    value: answer,
  }))
  const {
    value,
    notes,
    asks = [],
  } = readAnswered(context, { kind: 'moneyMeant', wording: text }, { text, options })
  if (value === undefined || value === 'none') return { notes, asks }
  return { ...moneyFrom(value, text), asks }
}

/** The source with the giver's name, where the source has several givers. */
function moneyFrom(source: FoundingSource, text: string): Reading<Money> {
  if (!needsName(source)) return { value: { source, name: null }, notes: [] }
  const name = text.replace(unnamed, '').trim()
  return name === ''
    ? { notes: [{ severity: 'doubt', code: 'moneyNameMissing' }] }
    : { value: { source, name }, notes: [] }
}

function readMeetingDay(text: string): Reading<number> {
  const words = foldedWords(text)
  if (/\bcuoi thang\b/.test(words)) return { value: meetingDayLast, notes: [] }
  const day = Number(/^(?:ngay )?(\d{1,2})(?: hang thang| moi thang)?$/.exec(words)?.[1] ?? 0)
  return day >= 1 && day <= meetingDayLast
    ? { value: day, notes: [] }
    : { notes: [{ severity: 'doubt', code: 'meetingDayUnreadable' }] }
}

/** Is there already a finding on the cell of the field? */
export function isSaidOf(findings: readonly RosterFinding[], field: RosterField): boolean {
  return findings.some((finding) => finding.field === field)
}
