import type { IsoDate } from '@lienthehe/domain'
import type { FindingCode, Severity } from './finding.ts'
import type { Ask, Topic } from './questions/question.ts'

/** A finding on a text; `value`: the value that the sentence needs, if it is not the text itself. */
export type Note = { readonly severity: Severity; readonly code: FindingCode; readonly value?: string }

/** What one field's text means; `value` is absent when nothing can be read from it. */
export type Reading<Value> = {
  readonly value?: Value | undefined
  readonly notes: readonly Note[]
  readonly asks?: readonly Ask[]
}

/** What the reader of a cell knows besides its text. */
export type CellContext = {
  readonly today: IsoDate
  /** The day to which the list counts ages; `null` when it names none. */
  readonly agesOn: IsoDate | null
  /** Some dates of this column can only be read with the month first, so the order of the others is uncertain. */
  readonly isMonthFirst: boolean
  readonly topicOf: (topic: Pick<Topic, 'kind' | 'wording'>) => Topic
  readonly answerTo: (topic: Topic) => string | undefined
}

export type CellReader<Value> = (text: string, context: CellContext) => Reading<Value>

export type Option<Value> = {
  readonly answer: string
  readonly value?: Value | undefined
  /** The value as a person would type it; empty for a value that stays unknown. */
  readonly shown: string
}

/**
 * The value under the given answer, or as much as is certain without one. The question stays, so that it can be
 * answered again.
 */
export function readAnswered<Value>(
  { topicOf, answerTo }: Pick<CellContext, 'topicOf' | 'answerTo'>,
  question: Pick<Topic, 'kind' | 'wording'>,
  {
    text,
    options,
    meanwhile,
  }: { readonly text: string; readonly options: readonly Option<Value>[]; readonly meanwhile?: Value },
): Reading<Value> {
  const topic = topicOf(question)
  const answer = answerTo(topic)
  const asks = [{ ...topic, text, options: options.map(({ answer, shown }) => ({ answer, shown })) }]
  const chosen = options.find((option) => option.answer === answer)
  if (chosen !== undefined) return { value: chosen.value, notes: [], asks }
  return { value: meanwhile, notes: [{ severity: 'doubt', code: 'awaitsAnswer' }], asks }
}
