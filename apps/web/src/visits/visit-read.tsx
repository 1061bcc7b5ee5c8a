import { describePoints, labelChecklistAnswer } from '@lienthehe/domain/oversight'
import { formatDate } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { StandingMark } from '../verdict-mark.tsx'
import type { VisitView } from './queries.ts'
import { words } from './words.ts'

/** The result of the visit: its score, findings and help given, and each answer. */
export function VisitRead(props: { readonly view: VisitView }) {
  const { say, language } = useLanguage()
  const outcome = () => {
    const { state } = props.view.visit
    return state.status === 'done' ? state : undefined
  }
  const score = () => props.view.score ?? undefined
  return (
    <Show when={outcome()} fallback={<p class="note">{say(words.notYet)}</p>}>
      {(done) => (
        <section class="sheet stack" aria-labelledby="outcome-heading">
          <h2 id="outcome-heading">{say(words.record)}</h2>
          <Show when={score()} fallback={<p class="note">{say(words.notScored)}</p>}>
            {(known) => (
              <p>
                <StandingMark word={markOf(known().standing)} />{' '}
                {describePoints(known().points, { checklist: known(), language: language() })}
              </p>
            )}
          </Show>
          <dl class="answers">
            <Line name={say(words.on)} value={formatDate(done().on)} />
            <Line name={say(words.visitors)} value={done().visitors} />
            <Line name={say(words.findings)} value={done().findings} />
            <Line name={say(words.help)} value={done().help} />
          </dl>
          <Show when={done().assessment}>
            <Answers view={props.view} />
          </Show>
        </section>
      )}
    </Show>
  )
}

/** A missed score is always too low, because a checklist has no upper limit. */
function markOf(standing: NonNullable<VisitView['score']>['standing']) {
  return standing === 'unmet' ? 'below' : standing
}

function Line(props: { readonly name: string; readonly value: string | null }) {
  return (
    <Show when={props.value}>
      {(value) => (
        <div>
          <dt>{props.name}</dt>
          <dd>{value()}</dd>
        </div>
      )}
    </Show>
  )
}

function Answers(props: { readonly view: VisitView }) {
  const { say, language } = useLanguage()
  const answers = () => {
    const { state } = props.view.visit
    return state.status === 'done' ? (state.assessment?.answers ?? []) : []
  }
  const questionOf = (id: string) =>
    props.view.checklist?.questions.find((question) => question.id === id)?.question[language()] ?? id
  return (
    <details>
      <summary>{say(words.checklist)}</summary>
      <dl class="answers">
        <For each={answers()}>
          {({ question, answer }) => (
            <Line name={questionOf(question)} value={labelChecklistAnswer(answer, language())} />
          )}
        </For>
      </dl>
    </details>
  )
}
