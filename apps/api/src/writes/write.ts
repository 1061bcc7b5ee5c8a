import type { IsoDate, Result } from '@lienthehe/domain'
import type { Action, Subject } from '@lienthehe/domain/access'
import { type Instant, instant } from '@lienthehe/domain/calendar'
import type { z } from 'zod'
import type { AuditEntry } from '../audit/append.ts'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import type { Transaction } from '../db/database.ts'
import type { Refusal } from '../refusal.ts'
import { Refused } from '../refused.ts'
import { change, type Effect } from '../requests/change.ts'
import { allow, procedure } from '../trpc.ts'

/** Who writes, and with what: only `tx` reaches the database. */
export type Writer = Services & { readonly user: SignedIn; readonly tx: Transaction }

/** When a write happens, and by whom. */
export type Moment = { readonly today: IsoDate; readonly at: Instant; readonly by: string }

/** A record as it is stored, with the version that an edit must name. */
export type Stored<Value> = { readonly value: Value; readonly version: number }

/** What was read before a write. */
export type Loaded<State> = {
  /** What the transition is applied to. */
  readonly state: State
  /** Where the right is needed: where the record is stored and, when it moves, where it goes. */
  readonly subjects: readonly [Subject, ...Subject[]]
  /** The record shown after a stale edit; left out where there was none before. */
  readonly stored?: Stored<unknown>
}

/** The fields in every write's input: see `changeInput`. */
export type Keyed = { readonly key: string }

/**
 * Slow work, such as a password's hash or the figures of a whole province, runs before the transaction. Returns the
 * input for the rest, and the intent by which the key is recognised. It may refuse, but anything that it has read may
 * be outdated by the time of the transaction, which has to check.
 */
export type Prepare<Typed, Input> = (
  asker: Omit<Writer, 'tx'>,
  typed: Typed,
) => Promise<{ readonly intent: Keyed; readonly input: Input }>

/**
 * One kind of write: who may do it to what, its input, the domain's transition, and where the outcome is stored. From
 * these follow the procedure with its strict input, the rights on the stored record, one effect for one key, the
 * version check, the audit row and the HTTP status of each refusal.
 */
export type Write<Typed, Raw, Input, State, Next, Answer> = {
  readonly action: Action
  readonly subject: string
  readonly input: z.ZodType<Typed, Raw>
  readonly load: (writer: Writer, input: Input) => Promise<Loaded<State>>
  readonly transition: (state: State, input: Input, moment: Moment) => Result<Next, Refusal>
  readonly store: (writer: Writer, next: Next, state: State) => Promise<void>
  readonly answer: (next: Next, state: State) => Answer
  readonly audit: (next: Next, state: State, input: Input) => AuditEntry
  /** The work after it is written for good; left out where there is none. */
  readonly afterwards?: (services: Services) => Promise<void>
}

/**
 * The procedure of a write. Refused, in this order: to users without the right, to users who saw an older version, by
 * the transition.
 */
export function write<Input extends Keyed, Raw, State, Next, Answer>(
  declared: Write<Input, Raw, Input, State, Next, Answer>,
) {
  return preparedWrite(async (_, input) => ({ intent: input, input }), declared)
}

/** The same for a write with something to prepare. */
export function preparedWrite<Typed extends Keyed, Raw, Input extends object, State, Next, Answer>(
  prepare: Prepare<Typed, Input>,
  declared: Write<Typed, Raw, Input, State, Next, Answer>,
) {
  const { action, subject, input, afterwards } = declared
  return (
    procedure
      .meta({ action, subject })
      // With an input type that is a parameter, tRPC cannot derive the type that its resolver gets; with an object that
      // holds it, it can.
      .input(input.transform((typed) => ({ typed })))
      .mutation(async ({ ctx, path, input: { typed } }) => {
        const { intent, input } = await prepare(ctx, typed)
        const { key, ...known } = intent
        const answer = await change(ctx, { actor: ctx.user.id, procedure: path, key, input: known }, (tx) =>
          perform(declared, { ...ctx, tx }, input),
        )
        await afterwards?.(ctx)
        return answer
      })
  )
}

async function perform<Typed, Raw, Input extends object, State, Next, Answer>(
  { action, load, transition, store, answer, audit }: Write<Typed, Raw, Input, State, Next, Answer>,
  writer: Writer,
  input: Input,
): Promise<Effect<Answer>> {
  const { state, subjects, stored } = await load(writer, input)
  for (const subject of subjects) allow(writer.user, action, subject)
  if (stored !== undefined) requireVersion(stored, input)
  const result = transition(state, input, momentOf(writer))
  if (!result.ok) throw new Refused(result.refusal)
  await store(writer, result.value, state)
  return { answer: answer(result.value, state), audit: audit(result.value, state, input) }
}

function requireVersion(stored: Stored<unknown>, input: object): void {
  if ('version' in input && input.version === stored.version) return
  throw new Refused({ reason: 'stale', currentVersion: stored.version }, stored)
}

function momentOf({ now, user }: Writer): Moment {
  const at = now()
  return { today: dateOf(at), at: instant(at.toISOString()), by: user.id }
}
