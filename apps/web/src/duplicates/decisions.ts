import type { IsoDate } from '@lienthehe/domain'
import { parseTypedDate } from '@lienthehe/domain/calendar'
import type { Departure } from '@lienthehe/domain/members'
import { departureByMistake } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import { unwrap } from 'solid-js/store'
import { api } from '../api.ts'
import type { Undo } from '../forms/confirming.ts'
import { createForm } from '../forms/form.ts'
import { createWrite } from '../forms/write.ts'
import { useLanguage } from '../language.tsx'
import { type ComparedMember, type DecidedPair, type Pair, touchedByDecision } from './queries.ts'
import { words } from './words.ts'

type Ruling = { readonly id: string; readonly version: number }

/** Records that the two entries are two different people. */
export function createTellingApart(pair: () => Pair) {
  return createWrite<{ readonly one: string; readonly other: string }, Ruling>({
    send: (input) => api.duplicates.tellApart.mutate(input),
    touches: () => touchedByPair(pair()),
    confirm: ({ output }) => {
      const decided = structuredClone(unwrap(pair()))
      return { said: words.toldApart(decided.one.fullName), undo: withdrawing(output, decided) }
    },
  })
}

/** Undoes an earlier decision. */
export function createWithdrawing(pair: () => DecidedPair) {
  return createWrite<Ruling, { version: number }>({
    send: (input) => api.duplicates.withdraw.mutate(input),
    touches: () => touchedByPair(pair()),
    confirm: () => ({ said: words.withdrawn(pair().one.fullName) }),
  })
}

/** Why the other entry exists; `''`: not answered yet. */
export const joinReasons = ['recordedByMistake', 'joinedAnotherClub'] as const
type JoinReason = (typeof joinReasons)[number]

type JoinEntry = {
  /** The entry that is kept. */
  readonly stays: 'one' | 'other' | ''
  readonly reason: JoinReason | ''
  readonly on: string
}
type JoinInput = {
  readonly one: string
  readonly other: string
  readonly version: number
  readonly departure: Departure
}

/** The form that joins two entries of one person: which one is kept, and why the other one exists. */
export function createJoining(props: {
  readonly pair: Pair
  readonly today: IsoDate
  readonly onClose: () => void
}) {
  const { say } = useLanguage()
  const blank: JoinEntry = { stays: '', reason: '', on: formatDate(props.today) }
  const order = ({ stays }: JoinEntry) => {
    const { one, other } = props.pair
    return stays === 'other' ? { kept: other, left: one } : { kept: one, left: other }
  }
  return createForm<JoinEntry, JoinInput, Ruling>({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => [
      { path: 'stays', at: ['stays'], id: 'stays', label: say(words.stays) },
      { path: 'departure.reason', at: ['reason'], id: 'departure.reason', label: say(words.reason) },
      { path: 'departure.on', at: ['on'], id: 'departure.on', label: say(words.on) },
    ],
    read: (entry) => {
      const { kept, left } = order(entry)
      const typed = parseTypedDate(entry.on)
      const moved = entry.reason === 'joinedAnotherClub'
      const departure: Departure = moved
        ? { on: typed ?? props.today, reason: 'joinedAnotherClub' }
        : departureByMistake(left)
      return {
        input: { one: kept.id, other: left.id, version: left.version, departure },
        problems: [
          ...(entry.stays === '' ? [{ field: 'stays', problem: 'required' } as const] : []),
          ...(entry.reason === '' ? [{ field: 'departure.reason', problem: 'required' } as const] : []),
          ...(moved && typed === null ? [{ field: 'departure.on', problem: 'dateInvalid' } as const] : []),
        ],
      }
    },
    send: (input) => api.duplicates.join.mutate(input),
    touches: () => touchedByPair(props.pair),
    confirm: ({ output, input }) => {
      const { one, other } = structuredClone(unwrap(props.pair))
      const kept = one.id === input.one ? one : other
      return {
        said: words.joined(kept.fullName, kept.club.name),
        undo: withdrawing(output, { one, other }),
      }
    },
    onSaved: () => props.onClose(),
  })
}

function withdrawing({ id, version }: Ruling, pair: Compared): Undo {
  return {
    send: ({ key }) => api.duplicates.withdraw.mutate({ key, id, version }),
    touches: touchedByPair(pair),
    said: words.withdrawn(pair.one.fullName),
  }
}

type Compared = { readonly one: ComparedMember; readonly other: ComparedMember }

function touchedByPair({ one, other }: Compared) {
  return touchedByDecision([one.club.id, other.club.id])
}
