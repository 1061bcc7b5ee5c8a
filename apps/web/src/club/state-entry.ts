import type { IsoDate } from '@lienthehe/domain'
import { parseTypedDate } from '@lienthehe/domain/calendar'
import type { ClubChange, LoneEvent } from '@lienthehe/domain/clubs'
import { foldText, formatDate } from '@lienthehe/domain/text'
import type { Wrong } from '../forms/problems.ts'
import type { Receiver } from './queries.ts'

/** Are two entries, one in each club, the same person? Empty: not decided yet. */
type InBothAnswer = 'same' | 'different' | ''

/** The fields of a change of a club’s status, as typed; `into`, `people` and `answers` are used only for a merger. */
export type StateEntry = {
  readonly change: ClubChange
  readonly on: string
  readonly reason: string
  readonly into: string
  /** How many members move to the other club, as typed. */
  readonly people: string
  /** The answers, keyed by member id. */
  readonly answers: Readonly<Record<string, InBothAnswer>>
}

/** The input to send: a change of this club alone, or its merger into another. */
export type StateInput = { readonly id: string; readonly version: number } & (
  | { readonly event: LoneEvent }
  | { readonly merger: SentMerger }
)

type SentMerger = {
  readonly on: string
  readonly reason: string
  readonly into: string
  readonly people: number
  readonly inBoth: { readonly member: string; readonly isSame: boolean }[]
}

export function blankState(change: ClubChange, today: IsoDate): StateEntry {
  return { change, on: formatDate(today), reason: '', into: '', people: '', answers: {} }
}

/** The input that the fields make for this club, and the problems known before anything is sent. */
export function readState(
  { change, on: typed, reason, into, people: typedPeople, answers }: StateEntry,
  known: {
    readonly id: string
    readonly version: number
    readonly today: IsoDate
    readonly receivers: readonly Receiver[]
  },
): { readonly input: StateInput; readonly problems: readonly Wrong[] } {
  const { id, version } = known
  const part = change === 'merged' ? 'merger' : 'event'
  const date = parseTypedDate(typed)
  const happened = { on: date ?? known.today, reason }
  const problems: Wrong[] = []
  if (date === null) problems.push({ field: `${part}.on`, problem: 'dateInvalid' })
  if (reason.trim() === '') problems.push({ field: `${part}.reason`, problem: 'required' })
  if (change !== 'merged') return { input: { id, version, event: { ...happened, change } }, problems }
  const receiver = receiverMeant(known.receivers, into)
  if (receiver === undefined)
    problems.push({ field: 'merger.into', problem: into.trim() === '' ? 'required' : 'choiceUnknown' })
  const people = /^\d{1,6}$/.test(typedPeople.trim()) ? Number(typedPeople.trim()) : null
  if (people === null)
    problems.push({
      field: 'merger.people',
      problem: typedPeople.trim() === '' ? 'required' : 'countInvalid',
    })
  const inBoth = Object.entries(answers).flatMap(([member, answer]) =>
    answer === '' ? [] : [{ member, isSame: answer === 'same' }],
  )
  const merger = { ...happened, into: receiver?.id ?? '', people: people ?? 0, inBoth }
  return { input: { id, version, merger }, problems }
}

/** A club as the field names it: `CLB xóm Sơn Phú (Sơn Phú, Cao Sơn)`. */
export function labelOfReceiver({ name, place }: Receiver): string {
  return `${name} (${place})`
}

/** The one club that the text names, by its label or by a unique name. */
export function receiverMeant(receivers: readonly Receiver[], text: string): Receiver | undefined {
  const sought = foldText(text)
  const labelled = receivers.find((receiver) => foldText(labelOfReceiver(receiver)) === sought)
  const [named, ...others] = receivers.filter(({ name }) => foldText(name) === sought)
  return labelled ?? (others.length === 0 ? named : undefined)
}
