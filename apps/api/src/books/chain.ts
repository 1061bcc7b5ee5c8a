import { hash } from 'node:crypto'
import type { BookStep } from '@lienthehe/domain/funds'
import { bookStepSchema } from '@lienthehe/domain/schema'
import { firstHash } from '../audit/append.ts'
import type { bookSteps } from '../db/schema/index.ts'

/** A step as it is stored. */
export type StepRow = typeof bookSteps.$inferSelect

/** The end of a book: its number of steps, and the hash that covers all of them. */
export type BookHead = Pick<StepRow, 'position' | 'hash'>

/** The head of an empty book. */
export const noSteps: BookHead = { position: 0, hash: firstHash }

/** The next row of a book: the step with a hash that covers it and all rows before it. */
export function linkOf(
  { position, hash: previousHash }: BookHead,
  step: BookStep,
  { club, by, at }: Pick<StepRow, 'club' | 'by' | 'at'>,
): StepRow {
  const row = { club, position: position + 1, kind: step.kind, step: canonical(step), by, at, previousHash }
  return { ...row, hash: hashOf(row) }
}

/** The hash of a row. It covers everything in the row and, through the hash of the previous row, all rows before it. */
export function hashOf({ club, position, kind, step, by, at, previousHash }: Omit<StepRow, 'hash'>): string {
  return hash('sha256', `${previousHash}\n${JSON.stringify([club, position, kind, by, at])}\n${step}`)
}

/**
 * The position of the first row that does not follow from the row before it, or from the head; `null`: all rows follow.
 */
export function breakIn(head: BookHead, rows: readonly StepRow[]): number | null {
  let { position, hash: previousHash } = head
  for (const row of rows) {
    position += 1
    if (row.position !== position || row.previousHash !== previousHash || row.hash !== hashOf(row))
      return position
    previousHash = row.hash
  }
  return null
}

/** The step that is stored in a row. */
export function stepOf({ step }: Pick<StepRow, 'step'>): BookStep {
  return bookStepSchema.parse(JSON.parse(step))
}

/** JSON that is the same for equal values, whatever the order of their fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part !== 'object' || part === null || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  )
}
