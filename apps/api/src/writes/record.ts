import type { Result } from '@lienthehe/domain'
import type { Action, Subject } from '@lienthehe/domain/access'
import type { ClubId } from '@lienthehe/domain/clubs'
import { z } from 'zod'
import type { AuditAction, AuditEntry } from '../audit/append.ts'
import type { Refusal } from '../refusal.ts'
import { changeInput } from '../requests/change.ts'
import { type Keyed, type Moment, type Stored, type Writer, write } from './write.ts'

/** Fields and values as the history shows them. */
type Facts = NonNullable<AuditEntry['after']>

/** How a kind of record is stored and described in the history. */
export type RecordKind<Value extends { readonly id: string }> = {
  readonly kind: string
  /** The club whose history includes the record; `null`: none does. */
  readonly clubOf: (value: Value) => ClubId | null
  readonly labelOf: (value: Value) => string
  /** The fields that the history shows, without ids, which mean nothing to a person. */
  readonly factsOf: (value: Value) => Facts
  readonly insert: (writer: Writer, value: Value) => Promise<void>
  readonly update: (writer: Writer, value: Value, stored: Stored<Value>) => Promise<void>
}

/**
 * The input of an edit: the record's id, the version that the user saw, and the fields of the command. Unknown fields
 * are refused.
 */
export function editInput<Id extends z.ZodType, Shape extends z.ZodRawShape>(id: Id, command: Shape) {
  return changeInput({ id, version: z.int().min(1), ...command })
}

/** How a write is described in the history. */
type Told<Value, Input> = {
  readonly action: Action
  /** The name of the write in the history, if it is more exact than the name of the right. */
  readonly recordedAs?: AuditAction
  /** What happened, if the history records an event and not the values before and after. */
  readonly event?: (next: Value, input: Input) => Facts
}

type RecordWrite<Value, Input, Raw, Loaded> = Told<Value, Input> & {
  readonly subject: string
  readonly input: z.ZodType<Input, Raw>
  readonly load: (writer: Writer, input: Input) => Promise<Loaded>
  readonly transition: (state: Loaded, input: Input, moment: Moment) => Result<Value, Refusal>
}

/** The places in which the user needs the right to a record. */
type Placed = { readonly subjects: readonly [Subject, ...Subject[]] }

/** A write that creates a record of this kind, as its first version. */
export function creationOf<
  Value extends { readonly id: string },
  Input extends Keyed,
  Raw,
  State extends Placed,
>(kind: RecordKind<Value>, declared: RecordWrite<Value, Input, Raw, State>) {
  return write({
    ...declared,
    load: async (writer, input) => {
      const state = await declared.load(writer, input)
      return { state, subjects: state.subjects }
    },
    store: kind.insert,
    answer: ({ id }): { id: Value['id']; version: number } => ({ id, version: 1 }),
    audit: (next, _, input) => toldOf(kind, declared, input, { before: null, after: next }),
  })
}

/** A write that changes a record of this kind. A user who saw an older version is refused and shown the stored one. */
export function editOf<
  Value extends { readonly id: string },
  Input extends Keyed & { readonly version: number },
  Raw,
  State extends Placed & { readonly stored: Stored<Value> },
>(kind: RecordKind<Value>, declared: RecordWrite<Value, Input, Raw, State>) {
  return write({
    ...declared,
    load: async (writer, input) => {
      const state = await declared.load(writer, input)
      return { state, subjects: state.subjects, stored: state.stored }
    },
    store: (writer, next, { stored }) => kind.update(writer, next, stored),
    answer: (_, { stored }) => ({ version: stored.version + 1 }),
    audit: (next, { stored }, input) => toldOf(kind, declared, input, { before: stored.value, after: next }),
  })
}

function toldOf<Value extends { readonly id: string }, Input>(
  kind: RecordKind<Value>,
  { action, recordedAs, event }: Told<Value, Input>,
  input: Input,
  change: { readonly before: Value | null; readonly after: Value },
): AuditEntry {
  const entry = recordEntry(kind, recordedAs ?? action, change)
  return event === undefined ? entry : { ...entry, before: null, after: event(change.after, input) }
}

/** The history's entry about a change of one record; `before: null`: it was created, `after: null`: it was deleted. */
export function recordEntry<Value extends { readonly id: string }>(
  { kind, clubOf, labelOf, factsOf }: RecordKind<Value>,
  action: AuditAction,
  { before, after }: { readonly before: Value | null; readonly after: Value | null },
): AuditEntry {
  const value = after ?? before
  if (value === null) throw new RangeError(`${action} is a change of nothing`)
  return {
    action,
    subject: { kind, id: value.id },
    club: clubOf(value),
    label: labelOf(value),
    before: before && factsOf(before),
    after: after && factsOf(after),
  }
}
