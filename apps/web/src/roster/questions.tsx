import { parseTypedDate } from '@lienthehe/domain/calendar'
import { formatInteger } from '@lienthehe/domain/text'
import { describeAnswer, describeQuestion, type Question } from '@lienthehe/office/roster/words'
import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import type { DraftEdits, Given } from './edits.ts'
import { words } from './words.ts'

/** The open questions about the file; each is asked once for all rows that it concerns. */
export function Questions(props: {
  readonly draft: { readonly id: string; readonly version: number }
  readonly questions: readonly Question[]
  readonly edits: DraftEdits
  readonly busy: boolean
}) {
  const { say } = useLanguage()
  const answering = createWrite<Given, unknown>({
    send: (input) => props.edits.answer(input),
    touches: () => props.edits.touches(),
  })
  const questions = createMemo(() => new Map(props.questions.map((question) => [question.id, question])))
  const answer = (question: string, given: string | null) =>
    answering.submit({ id: props.draft.id, version: props.draft.version, question, answer: given })
  return (
    <Show when={questions().size > 0}>
      <section class="sheet stack" aria-labelledby="questions-heading">
        <div>
          <h2 id="questions-heading">{say(words.questions)}</h2>
          <p class="note">{say(words.questionsNote)}</p>
        </div>
        <WriteProblem write={answering} />
        <ul class="plain-list stack">
          {/* Keyed by id, not by value: a question stays where it is on the page when it is answered. */}
          <For each={[...questions().keys()]}>
            {(id) => (
              <Show when={questions().get(id)}>
                {(question) => (
                  <QuestionCard
                    question={question()}
                    busy={props.busy || answering.busy()}
                    onAnswer={(given) => answer(id, given)}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

type CardProps = {
  readonly question: Question
  readonly busy: boolean
  readonly onAnswer: (answer: string | null) => void
}

function QuestionCard(props: CardProps) {
  const { say, language } = useLanguage()
  const rows = () => props.question.rows.length
  return (
    <li class="stack tight" data-question={props.question.kind}>
      <p>
        <b>{describeQuestion(props.question, { language: language() })}</b>{' '}
        <Show when={rows() > 0}>
          <span class="note">{say(words.questionRows(formatInteger(rows(), language())))}</span>
        </Show>
      </p>
      <Samples question={props.question} />
      <Show when={props.question.answers.length > 0} fallback={<DayAnswer {...props} />}>
        <Choices {...props} />
      </Show>
      <Show when={props.question.answer}>
        {(answer) => (
          <p>
            {say(
              words.answered(describeAnswer(answer(), { question: props.question, language: language() })),
            )}{' '}
            <Button look="quiet" disabled={props.busy} onClick={() => props.onAnswer(null)}>
              {say(words.answerTakeBack)}
            </Button>
          </p>
        )}
      </Show>
    </li>
  )
}

/**
 * With more possible answers than this, the meaning of a sample is shown on the answer buttons, not after the sample.
 */
const followsShown = 2

/** A few texts from the file, each with the meaning that an answer would give it. */
function Samples(props: { readonly question: Question }) {
  const { say } = useLanguage()
  const describeSample = ({ text, follows }: Question['samples'][number]) => {
    const written = text || say(words.blank)
    if (follows.length === 0 || follows.length > followsShown) return `“${written}”`
    const becomes = [...new Set(follows)].map((one) => one || say(words.sampleUnknown))
    return say(words.sampleBecomes(written, becomes.join(' / ')))
  }
  return (
    <ul class="plain-list note">
      <For each={props.question.samples}>{(sample) => <li>{describeSample(sample)}</li>}</For>
    </ul>
  )
}

function Choices(props: CardProps) {
  const { language } = useLanguage()
  const isChosen = (answer: string) => (props.question.answer ?? props.question.offered) === answer
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset names fields, and these are buttons.
    <div class="chips" role="group" aria-label={describeQuestion(props.question, { language: language() })}>
      <For each={props.question.answers}>
        {(answer) => (
          <button
            type="button"
            class="chip"
            data-answer={answer}
            aria-pressed={isChosen(answer)}
            disabled={props.busy}
            onClick={() => props.onAnswer(answer)}
          >
            {describeAnswer(answer, { question: props.question, language: language() })}
          </button>
        )}
      </For>
    </div>
  )
}

function DayAnswer(props: CardProps) {
  const { say } = useLanguage()
  const [text, setText] = createSignal('')
  const id = createUniqueId()
  const day = () => parseTypedDate(text())
  return (
    <form
      class="together"
      onSubmit={(event) => {
        event.preventDefault()
        const given = day()
        if (given !== null) props.onAnswer(given)
      }}
    >
      <DateField id={id} label={say(words.answerDay)} text={text()} onText={setText} />
      <Button type="submit" busy={props.busy} disabled={day() === null}>
        {say(words.answerSave)}
      </Button>
    </form>
  )
}
