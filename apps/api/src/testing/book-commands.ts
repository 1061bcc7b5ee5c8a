import { type IsoDate, isoDate } from '@lienthehe/domain'
import { funds } from '@lienthehe/domain/funds'
import fc from 'fast-check'
import { userNameOf } from './people.ts'

/**
 * The kinds of command that somebody may try with a book; a kind comes after those that must happen first. Proposals of
 * different kinds are different commands.
 */
export const bookCommandKinds = [
  'proposeCutOff',
  'open',
  'regulate',
  'contribute',
  'collectDues',
  'spend',
  'transfer',
  'lend',
  'repay',
  'request',
  'decide',
  'handOut',
  'proposeReversal',
  'proposeRestructuring',
  'proposeWriteOff',
  'confirm',
  'decline',
  'count',
  'close',
] as const

/** A command that somebody tries with the book of one of the clubs; `pick` chooses a member, a loan or a step. */
export const bookCommands = fc.record({
  kind: fc.constantFrom(...bookCommandKinds),
  club: fc.nat(),
  writer: fc.nat(),
  day: fc.nat(320),
  fund: fc.constantFrom(...funds),
  thousands: fc.integer({ min: 1, max: 4000 }),
  pick: fc.nat(),
  isSentTwice: fc.boolean(),
})
export type BookCommand = typeof bookCommands extends fc.Arbitrary<infer One> ? One : never

const writers = [userNameOf('provincialAdmin', 'province'), userNameOf('officer', 'province')] as const

/** The name of the user who tries the command. */
export function writerOf({ writer }: BookCommand): string {
  return writers[writer % writers.length] ?? writers[0]
}

/** The day with this number, counted from 0 on the first of January 2025, the year of these tests. */
export function dayOf(number: number): IsoDate {
  return isoDate(new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10))
}
