import { spellingKey } from '@lienthehe/domain/text'
import { asAbove, type LabelOfFile } from '../clubs/part-roster.ts'
import type { Question, QuestionKind } from '../questions/question.ts'
import { fieldsOfKind, type IgnoredColumn, type ListKind, type Roster, type RosterField } from '../roster.ts'
import { matchColumn } from './match-column.ts'

/**
 * Answers that are remembered for a unit's later lists: what a heading, a wording or the name of a club means in them.
 */
export const memoryKinds = ['heading', 'answer', 'label'] as const
export type MemoryKind = (typeof memoryKinds)[number]

/**
 * One remembered answer. Its value is a field or `notRead` for a `heading`, the given answer for an `answer`, and a
 * club's id for a `label`.
 */
export type Remembered = {
  readonly kind: MemoryKind
  readonly key: string
  /** The heading, the wording or the name as it was written. */
  readonly text: string
  readonly value: string
}

type HeadingSaid = IgnoredColumn & { readonly value: string }

/** Questions about a wording, which means the same in every list of the unit. */
const ofWording: readonly QuestionKind[] = ['hardshipWording', 'moneyMeant', 'postMeant', 'endMeant']

/** A heading that is not to be read. */
const notRead = 'notRead'

/**
 * Applies the remembered answers to the file. Answers that do not fit it, or are about another kind of list, change
 * nothing.
 */
export function applyMemory(
  roster: Roster,
  memory: readonly Remembered[],
  kind: ListKind = 'members',
): Roster {
  const said = new Map(memory.map(({ kind, key, value }) => [`${kind} ${key}`, value]))
  let read = roster
  for (const { sheetName, columns, ignoredColumns } of roster.lists)
    for (const { column, heading } of [...columns, ...ignoredColumns]) {
      const value = said.get(`heading ${spellingKey(heading)}`)
      const field = value === notRead ? null : fieldNamed(value, kind)
      if (field === undefined) continue
      const matched = matchColumn(read, { sheet: sheetName, column, field })
      if (matched.ok) read = matched.value
    }
  const answers = memory.flatMap(({ kind, key, value }) => (kind === 'answer' ? [[key, value] as const] : []))
  return { ...read, answers: { ...Object.fromEntries(answers), ...read.answers } }
}

/** One thing learned from a list; `null`: a remembered answer is to be forgotten. */
export type Taught = Omit<Remembered, 'value'> & { readonly value: string | null }

/** What to learn from a list when it is imported: the answers to remember, and those to forget. */
export function memoryOf(
  { lists }: Pick<Roster, 'lists'>,
  questions: readonly Question[],
  labels: readonly LabelOfFile[] = [],
): readonly Taught[] {
  const headings = lists.flatMap(({ columns, ignoredColumns }) => [
    ...columns.map((column): HeadingSaid => ({ ...column, value: column.field })),
    ...ignoredColumns.map((column): HeadingSaid => ({ ...column, value: notRead })),
  ])
  return [
    ...headings
      .filter(({ byHand }) => byHand === true)
      .map(({ heading, value }) => ({
        kind: 'heading' as const,
        key: spellingKey(heading),
        text: heading,
        value,
      })),
    // A wording means the same in every list of the unit; other answers are about this file alone.
    ...questions
      .filter(({ kind }) => ofWording.includes(kind))
      .map(({ id, wording = '', answer }) => ({
        kind: 'answer' as const,
        key: id,
        text: wording,
        value: answer,
      })),
    ...labels
      .filter(({ label, club, placement }) => label !== '' && (club === null || placement !== null))
      .map(({ label, placement }) => ({
        kind: 'label' as const,
        key: label,
        text: label,
        value: placement === asAbove ? null : placement,
      })),
  ]
}

function fieldNamed(value: string | undefined, kind: ListKind): RosterField | undefined {
  return fieldsOfKind[kind].find((field) => field === value)
}
