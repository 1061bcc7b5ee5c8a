import { formatInteger } from '@lienthehe/domain/text'
import { type CutOffJudgement, describeCutOffProblem } from '@lienthehe/office/cut-off/words'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../../api.ts'
import { createWrite } from '../../forms/write.ts'
import { WriteProblem } from '../../forms/write-problem.tsx'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { createUpload } from '../../uploads/create-upload.ts'
import { FileDrop } from '../../uploads/file-drop.tsx'
import { cutOffTemplatePath } from '../book-path.ts'
import { type BookView, proposalsQuery, touchedByBook } from '../queries.ts'
import { CutOffSheet } from './cut-off-sheet.tsx'
import { cutOffWords as words } from './cut-off-words.ts'

type Found = { readonly file: string; readonly judgement: CutOffJudgement }
type Asked = Omit<Parameters<typeof api.books.propose.mutate>[0], 'key'>

/**
 * Begins the book of a club that kept its funds on paper: a file is downloaded, filled in, uploaded, and signed by two
 * people.
 */
export function CutOffImport(props: { readonly view: BookView }) {
  const { say } = useLanguage()
  const [found, setFound] = createSignal<Found>()
  const upload = createUpload({
    to: () => `/api/cut-offs?${new URLSearchParams({ club: props.view.club.id })}`,
    takenIn: (said) => ('judgement' in said && isJudgement(said.judgement) ? said.judgement : undefined),
    onTaken: (judgement, file) => setFound({ judgement, file: file.name }),
  })
  return (
    <section class="stack brief no-print" aria-labelledby="cut-off" data-part="cut-off">
      <h3 id="cut-off">{say(words.heading)}</h3>
      <p class="note">
        {say(words.note)}{' '}
        <a href={cutOffTemplatePath(props.view.club.id)} download="">
          {say(words.template)}
        </a>
      </p>
      <FileDrop upload={upload} accept=".xlsx,.ods" choose={words.choose} look="plain" />
      <Show when={found()} keyed>
        {(read) => <FoundInFile view={props.view} found={read} />}
      </Show>
    </section>
  )
}

/** The answer comes only from our own server, which types it, so a brief check is enough. */
function isJudgement(said: unknown): said is CutOffJudgement {
  return typeof said === 'object' && said !== null && 'problems' in said
}

function FoundInFile(props: { readonly view: BookView; readonly found: Found }) {
  const { say, language } = useLanguage()
  const names = useQuery(() => proposalsQuery(props.view.club.id))
  const judgement = () => props.found.judgement
  const number = (value: number) => formatInteger(value, language())
  const isRight = () => judgement().problems.length === 0
  return (
    <div class="stack brief" data-part="cut-off-found">
      <p class="status-line" classList={{ bad: !isRight() }} role="status">
        {say(
          isRight()
            ? words.rightFile(props.found.file)
            : words.problems(props.found.file, number(judgement().problems.length)),
        )}
      </p>
      <ul class="stack brief">
        <For each={judgement().problems}>
          {(problem) => <li>{describeCutOffProblem(problem, { language: language() })}</li>}
        </For>
      </ul>
      <Show when={judgement().unread.length > 0}>
        <p class="note">
          {say(
            words.unread(
              judgement()
                .unread.map(({ sheetName }) => sheetName)
                .join(', '),
            ),
          )}
        </p>
      </Show>
      <CutOffSheet sheets={judgement().funds} members={names.isSuccess ? names.data.names.members : {}} />
      <Show when={isRight()}>
        <Sign club={props.view.club.id} judgement={judgement()} />
      </Show>
    </div>
  )
}

function Sign(props: { readonly club: string; readonly judgement: CutOffJudgement }) {
  const { say } = useLanguage()
  const write = createWrite<Asked, unknown>({
    send: (input) => api.books.propose.mutate(input),
    touches: () => touchedByBook(props.club),
    confirm: () => ({ said: words.proposed }),
  })
  const sign = () => {
    const { valueOn, evidence, funds } = props.judgement
    if (valueOn === null || evidence === null) return
    write.submit({ club: props.club, draft: { kind: 'opening', valueOn, reason: evidence, sheets: funds } })
  }
  return (
    <>
      <WriteProblem write={write} />
      <div class="actions">
        <Button look="primary" busy={write.busy()} onClick={sign}>
          {say(words.propose)}
        </Button>
      </div>
    </>
  )
}
