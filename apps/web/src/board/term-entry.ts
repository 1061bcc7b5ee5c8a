import type { Language } from '@lienthehe/domain'
import {
  type BoardPost,
  type BoardTerm,
  labelBoardPost,
  labelTermEnd,
  type TermEndReason,
} from '@lienthehe/domain/boards'
import { formatBirth } from '@lienthehe/domain/members'
import type { FieldProblem } from '@lienthehe/domain/refusals'
import { formatDate, spellingKey } from '@lienthehe/domain/text'
import { dateOrText } from '../ui/typed-date.ts'
import type { BoardChoices } from './queries.ts'
import { words } from './words.ts'

/** The fields of a term, as typed. */
export type TermEntry = {
  readonly post: BoardPost
  readonly holder: string
  /** The id of the holder's account; empty: the holder has none. */
  readonly account: string
  readonly from: string
  /** Empty: the post is still held. */
  readonly reason: TermEndReason | ''
  readonly endedOn: string
  readonly because: string
}

export function blankTerm(post: BoardPost): TermEntry {
  return { post, holder: '', account: '', from: '', reason: '', endedOn: '', because: '' }
}

/** A member as the holder field names them: if two members have the same name, the label adds the birth. */
export type Candidate = BoardChoices['members'][number] & { readonly label: string }

export function candidatesOf({ members }: Pick<BoardChoices, 'members'>): readonly Candidate[] {
  const namesakes = Map.groupBy(members, ({ fullName }) => spellingKey(fullName))
  return members.map((member) => {
    const isAlone = namesakes.get(spellingKey(member.fullName))?.length === 1
    const birth = isAlone || member.birth === null ? '' : ` (${formatBirth(member.birth)})`
    return { ...member, label: `${member.fullName}${birth}` }
  })
}

/** The one member whom this text names; `undefined` if nobody on the list has the name, or more than one. */
export function memberMeant(candidates: readonly Candidate[], text: string): Candidate | undefined {
  const [meant, ...others] = candidates.filter(({ label }) => spellingKey(label) === spellingKey(text))
  return others.length === 0 ? meant : undefined
}

/** The stored record, in the form of the fields. */
export function entryOfTerm(term: BoardTerm, candidates: readonly Candidate[]): TermEntry {
  const member = candidates.find(({ id }) => id === term.member)
  return {
    post: term.post,
    holder: member?.label ?? term.fullName,
    account: term.account ?? '',
    from: formatDate(term.from),
    reason: term.end?.reason ?? '',
    endedOn: term.end === null ? '' : formatDate(term.end.on),
    because: '',
  }
}

/** The content of the fields; what cannot be read is sent as typed and refused beside its field. */
export function readTerm(entry: TermEntry, candidates: readonly Candidate[]) {
  const member = memberMeant(candidates, entry.holder)
  return {
    draft: {
      post: entry.post,
      fullName: member?.fullName ?? entry.holder,
      member: member?.id ?? null,
      account: entry.account || null,
      from: dateOrText(entry.from),
    },
    end: readEnd(entry),
  }
}

/** The end of the term. A term recorded by mistake never counted, so it ends on its first day. */
function readEnd({ reason, endedOn, from }: TermEntry) {
  if (reason === '') return null
  return { on: dateOrText(reason === 'recordedByMistake' ? from : endedOn), reason }
}

/** Reports an empty date as missing; any other problem stays as the server named it. */
export function sharpenTermProblem(path: string, problem: FieldProblem, judged: TermEntry): FieldProblem {
  const text = { 'draft.from': judged.from, 'end.on': judged.endedOn }[path]
  return text?.trim() === '' ? 'required' : problem
}

/** The content of one field as text. */
export function labelTermField(
  entry: TermEntry,
  field: keyof TermEntry,
  { accounts }: Pick<BoardChoices, 'accounts'>,
  language: Language,
): string {
  if (field === 'post') return labelBoardPost(entry.post, language)
  if (field === 'reason' && entry.reason === '') return words.stillHeld[language]
  if (field === 'reason' && entry.reason !== '') return labelTermEnd(entry.reason, language)
  if (field === 'account' && entry.account === '') return words.accountNone[language]
  if (field === 'account') return describeAccount(accounts, entry.account, language)
  return entry[field]
}

/** The account as text, `Bùi Thị Ấm (am.buithi)`; says so if the linked account no longer has rights in the club. */
export function describeAccount(accounts: BoardChoices['accounts'], id: string, language: Language): string {
  const account = accounts.find((known) => known.id === id)
  return account === undefined ? words.accountGone[language] : `${account.fullName} (${account.userName})`
}
