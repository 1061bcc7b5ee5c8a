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

/** The user who writes, and the services of a write. Only `tx` reaches the database. */
export type Writer = Services & { readonly user: SignedIn; readonly tx: Transaction }

/** The day, the time and the user of a write. */
export type Moment = { readonly today: IsoDate; readonly at: Instant; readonly by: string }

/** A record as it is stored, with the version that an edit must name. */
export type Stored<Value> = { readonly value: Value; readonly version: number }

/** What a write reads before it changes anything. */
export type Loaded<State> = {
  /** The state to which the transition is applied. */
  readonly state: State
  /** The places in which the user needs the right: where the record is and, if the write moves it, where it goes. */
  readonly subjects: readonly [Subject, ...Subject[]]
  /** The stored record, shown to a user who edited an older version; left out for a new record. */
  readonly stored?: Stored<unknown>
}

/** The field that every write's input has: see `changeInput`. */
export type Keyed = { readonly key: string }

/**
 * Slow work before the transaction, such as hashing a password or computing a province's figures. Returns the input for
 * the rest, and the intent by which a repeated key is recognised. It may refuse. What it has read may be outdated by
 * the time of the transaction, which must check that.
 */
export type Prepare<Typed, Input> = (
  asker: Omit<Writer, 'tx'>,
  typed: Typed,
) => Promise<{ readonly intent: Keyed; readonly input: Input }>

/**
 * One kind of write: who may do it to what, its input, the domain's transition, and where the outcome is stored.
 * Everything else follows from it: the procedure with its strict input, the check of rights on the stored record, one
 * effect for each key, the check of the version, the entry in the audit and the HTTP status of each refusal.
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
  /** Work that runs after the write is stored for good, if there is any. */
  readonly afterwards?: (services: Services) => Promise<void>
}

/**
 * The procedure of a write. It refuses, in this order: users without the right, users who saw an older version, and
 * what the transition refuses.
 */
export function write<Input extends Keyed, Raw, State, Next, Answer>(
  declared: Write<Input, Raw, Input, State, Next, Answer>,
) {
  return preparedWrite(async (_, input) => ({ intent: input, input }), declared)
}

/** The procedure of a write that needs slow work first. */
export function preparedWrite<Typed extends Keyed, Raw, Input extends object, State, Next, Answer>(
  prepare: Prepare<Typed, Input>,
  declared: Write<Typed, Raw, Input, State, Next, Answer>,
) {
  const { action, subject, input, afterwards } = declared
  return (
    procedure
      .meta({ action, subject })
      // tRPC cannot derive the resolver's type from an input whose type is a parameter. From an object that contains
      // it, it can.
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
