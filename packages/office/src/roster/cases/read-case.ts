import { readFileSync } from 'node:fs'
import { isoDate } from '@lienthehe/domain'
import { birth, type Hardship, type Member, type MemberDraft } from '@lienthehe/domain/members'
import { memberSchema } from '@lienthehe/domain/schema'
import { judgeRoster, type RosterJudgement } from '../judging/judge-roster.ts'
import { readRoster } from '../read-roster.ts'
import type { Roster } from '../roster.ts'

/** The club of the cases, and the day on which its lists are read. */
const establishedOn = isoDate('2020-10-15')
const today = isoDate('2025-12-31')

/** Reads and judges a list of the cases; `answers` are a person's answers, by the kind of the question. */
export async function readCase(
  file: string,
  answers: Readonly<Record<string, string>> = {},
  members: readonly Member[] = [],
): Promise<RosterJudgement> {
  return readBytes(readFileSync(new URL(file, import.meta.url)), answers, members)
}

/** Reads and judges a list that was made for one test, in the same way as the cases. */
export async function readBytes(
  bytes: Uint8Array,
  answers: Readonly<Record<string, string>> = {},
  members: readonly Member[] = [],
): Promise<RosterJudgement> {
  const read = await readRoster(bytes, { fileName: 'danh-sach.csv' })
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return judgeAnswered(read.value, answers, members)
}

/** Reads and judges a text file of these lines, in the same way as the cases. */
export function readLines(
  lines: readonly string[],
  answers: Readonly<Record<string, string>> = {},
  members: readonly Member[] = [],
): Promise<RosterJudgement> {
  return readBytes(new TextEncoder().encode(lines.join('\n')), answers, members)
}

/** Answers one round of questions after the other, as a screen does: an answer may lead to another question. */
export function judgeAnswered(
  roster: Roster,
  answers: Readonly<Record<string, string>> = {},
  members: readonly Member[] = [],
): RosterJudgement {
  const situation = { members, establishedOn, today, defaultJoinedOn: establishedOn }
  const judgement = judgeRoster(roster, situation)
  const given = judgement.questions.flatMap(({ id, kind, wording = '' }) => {
    const answer = answers[`${kind} ${wording}`] ?? answers[kind]
    return answer === undefined || roster.answers[id] === answer ? [] : [[id, answer] as const]
  })
  if (given.length === 0) return judgement
  return judgeAnswered(
    { ...roster, answers: { ...roster.answers, ...Object.fromEntries(given) } },
    answers,
    members,
  )
}

export async function refusalOfCase(file: string): Promise<unknown> {
  const read = await readRoster(readFileSync(new URL(file, import.meta.url)), {
    fileName: file,
  })
  return read.ok ? 'taken' : read.refusal
}

/** What is read from each row: `4 Bùi Thị Hoa 1950`; a row that is not imported says so: `5 leftOut`. */
export function people(
  judgement: RosterJudgement,
  ...fields: readonly (keyof MemberDraft)[]
): readonly string[] {
  return judgement.rows.map((row) => {
    if (row.verdict !== 'new' && row.verdict !== 'update') return `${row.row} ${row.verdict}`
    const { draft } = row
    return [row.row, ...fields.map((field) => shown(draft, field))].join(' ')
  })
}

function shown(draft: MemberDraft, field: keyof MemberDraft): string {
  if (field === 'hardships') return draft.hardships?.map(({ kind }: Hardship) => kind).join('+') ?? 'unknown'
  return draft[field] ?? 'unknown'
}

/** The findings of each row, as `row severity code`, without those about a missing sex or birth. */
export function noticed({ rows }: RosterJudgement): readonly string[] {
  const missing = new Set(['sexMissing', 'birthMissing'])
  return rows.flatMap(({ row, findings }) =>
    findings
      .filter(({ code }) => !missing.has(code))
      .map(({ severity, code }) => `${row} ${severity} ${code}`),
  )
}

/** The questions that are asked, each with the rows it concerns. */
export function asked({ questions }: RosterJudgement): readonly string[] {
  return questions.map(({ kind, wording, rows }) =>
    [
      kind,
      ...(kind === 'hardshipWording' || kind === 'sign' ? [wording] : []),
      rows.map(({ row }) => row).join(','),
    ]
      .filter((word) => word !== '')
      .join(' '),
  )
}

/** A member of the club of the cases. */
export function memberNamed(
  fullName: string,
  known: { readonly birth: string } & Partial<Omit<MemberDraft, 'birth' | 'fullName'>>,
  number: number,
): Member {
  return memberSchema.parse({
    sex: null,
    ethnicity: null,
    hardships: null,
    village: null,
    phone: null,
    citizenId: null,
    joinedOn: establishedOn,
    ...known,
    fullName,
    birth: birth(known.birth),
    id: `0196a3f0-0000-7000-8000-${String(number).padStart(12, '0')}`,
    club: '0196a3f0-0000-7000-8000-000000000001',
    departure: null,
  })
}
