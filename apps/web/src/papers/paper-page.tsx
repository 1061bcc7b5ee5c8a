import { formatDate } from '@lienthehe/domain/text'
import { A, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, type ParentProps, Show } from 'solid-js'
import { Attachments } from '../attachments/attachments.tsx'
import type { Form } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { History } from '../history/history.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { Button } from '../ui/button.tsx'
import { words as everywhere } from '../words.ts'
import type { PaperEntry } from './paper-entry.ts'
import { PaperFields } from './paper-fields.tsx'
import { type OpenedPaper, type PaperChoices, paperHistoryQuery, paperQuery, papersPath } from './queries.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import { words } from './words.ts'
import { createCorrection } from './write-paper.ts'

/** One paper with its scan: users with the right can correct or withdraw it, the others only read it. */
export function PaperPage() {
  const { say } = useLanguage()
  const params = useParams<{ paper: string }>()
  const opened = useQuery(() => paperQuery(params.paper))
  return (
    <Load query={opened} title={say(words.title)}>
      {(loaded) => <Opened opened={loaded()} />}
    </Load>
  )
}

function Opened(props: { readonly opened: OpenedPaper }) {
  const { say } = useLanguage()
  const isFixed = () => !props.opened.mayWrite || props.opened.paper.withdrawal !== null
  return (
    <Page
      title={say(words.correctOne(props.opened.paper.number))}
      crumbs={<A href={papersPath(props.opened.paper.plan)}>{say(words.title)}</A>}
      lede={`${formatDate(props.opened.paper.issuedOn)} · ${props.opened.paper.issuer}`}
    >
      <div class="stack wide">
        <Show when={!isFixed()} fallback={<ReadPaper opened={props.opened} />}>
          <Correcting opened={props.opened} />
        </Show>
        <Show when={props.opened.mayWrite}>
          <Attachments
            owner={{ kind: 'paper', id: props.opened.paper.id }}
            mayWrite={!isFixed()}
            empty={words.noScan}
          />
          <History query={paperHistoryQuery(props.opened.paper.id)} />
        </Show>
      </div>
    </Page>
  )
}

function Correcting(props: { readonly opened: OpenedPaper }) {
  const { say } = useLanguage()
  const [withdrawing, setWithdrawing] = createSignal(false)
  const form = createCorrection(props)
  return (
    <>
      <TypedPaper form={form} choices={props.opened} isNew={false}>
        <FormActions form={form} save={words.save}>
          <Button look="danger" onClick={() => setWithdrawing(true)}>
            {say(words.withdraw)}
          </Button>
        </FormActions>
      </TypedPaper>
      <Show when={withdrawing()}>
        <WithdrawDialog opened={props.opened} onClose={() => setWithdrawing(false)} />
      </Show>
    </>
  )
}

/** The form with the fields of a paper; the children are its buttons. */
export function TypedPaper(
  props: ParentProps<{
    readonly form: Form<PaperEntry>
    readonly choices: PaperChoices
    readonly isNew: boolean
  }>,
) {
  guardUnsaved(props.form)
  return (
    <FormView form={props.form} class="form sheet">
      <FormProblems form={props.form} comparison={{ labels: words.fields, word: labelField }} />
      <PaperFields
        entry={props.form.entry()}
        change={props.form.change}
        problemOf={props.form.problemOf}
        choices={props.choices}
        isNew={props.isNew}
      />
      {props.children}
    </FormView>
  )
}

/** The content of one field of the form as text. */
function labelField(entry: PaperEntry, field: keyof PaperEntry): string {
  const value = entry[field]
  return typeof value === 'string' ? value : value.map(({ id }) => id).join('; ')
}

/** The stored paper, for users who may only read it, or if it was withdrawn. */
function ReadPaper(props: { readonly opened: OpenedPaper }) {
  const { say } = useLanguage()
  const paper = () => props.opened.paper
  const duties = () => props.opened.obligations.filter(({ id }) => paper().proves.includes(id))
  return (
    <section class="sheet stack brief">
      <p>{paper().subject}</p>
      <p>
        {say(words.fields.clauses)}: {paper().clauses.join('; ')}
      </p>
      <Show when={duties().length > 0}>
        <p>
          {say(words.fields.proves)}:{' '}
          {duties()
            .map(({ name }) => say(name))
            .join('; ')}
        </p>
      </Show>
      <Show when={paper().addressees}>
        {(addressees) => (
          <p>
            {say(words.fields.addressees)}: {addressees()}
          </p>
        )}
      </Show>
      <Show when={paper().withdrawal}>
        {(withdrawal) => <p class="advice">{say(words.withdrawnBecause(withdrawal().reason))}</p>}
      </Show>
      <p>
        <A href={papersPath(paper().plan)}>{say(everywhere.close)}</A>
      </p>
    </section>
  )
}
