import { describePeriod, describeSnapshot } from '@lienthehe/domain/snapshots'
import { formatDate } from '@lienthehe/domain/text'
import { A, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { Attachments } from '../attachments/attachments.tsx'
import { words as scanWords } from '../attachments/words.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { reportPath } from './closed-periods-paths.ts'
import { type ComparedSnapshot, snapshotQuery } from './closed-periods-queries.ts'
import { words } from './closed-periods-words.ts'
import { FigureTable } from './figure-table.tsx'
import { CauseList, ChangeTable } from './snapshot-changes.tsx'
import { SnapshotWithdrawDialog } from './snapshot-withdraw-dialog.tsx'

/** A closed period as it was stored, beside what the data says about the same day today. */
export function SnapshotPage() {
  const { say } = useLanguage()
  const params = useParams<{ number: string }>()
  const snapshot = useQuery(() => snapshotQuery(Number(params.number)))
  return (
    <Load query={snapshot} title={say(words.windowTitle)}>
      {(loaded) => <WholeSnapshot snapshot={loaded()} />}
    </Load>
  )
}

function WholeSnapshot(props: { readonly snapshot: ComparedSnapshot }) {
  const { say, language } = useLanguage()
  const { may } = useSession()
  const kept = () => props.snapshot.kept
  const file = (name: string) => `/api/reviews/${kept().number}/${name}`
  return (
    <Page
      title={`${describeSnapshot(kept(), { language: language() })}: ${describePeriod(kept().period, { plan: props.snapshot.plan, language: language() })}`}
      windowTitle={say(words.windowTitle)}
      crumbs={
        <>
          {props.snapshot.plan.number} · <A href="/chot-so">{say(words.list)}</A>
        </>
      }
      lede={say(words.closedBy(props.snapshot.by, formatDate(kept().asOf)))}
      actions={
        <>
          <a class="button primary no-print" href={file('report.docx')} download="">
            {say(words.report)}
          </a>
          <A class="button no-print" href={reportPath(kept().number)}>
            {say(words.editReport)}
          </A>
          <a class="button no-print" href={file('annex.xlsx')} download="">
            {say(words.annex)}
          </a>
          <a class="button quiet no-print" href={file('snapshot.json')} download="">
            {say(words.file)}
          </a>
          <a class="button quiet no-print" href={file('statements.txt')} download="">
            {say(words.statement)}
          </a>
          <Withdrawing snapshot={props.snapshot} />
        </>
      }
    >
      <div class="stack wide">
        <Standing snapshot={props.snapshot} />
        <ChangeTable snapshot={props.snapshot} />
        <Show when={props.snapshot.causes.length > 0}>
          <CauseList snapshot={props.snapshot} />
        </Show>
        <Show when={may('review.close')}>
          <Attachments
            owner={{ kind: 'snapshot', id: String(kept().number) }}
            mayWrite
            empty={scanWords.emptyForReport}
            hashed
          />
        </Show>
        <section class="sheet">
          <FigureTable caption={say(words.figures)} figures={props.snapshot[language()].figures} />
        </section>
      </div>
    </Page>
  )
}

/** What everybody who cites the snapshot should know first, for example that it was withdrawn. */
function Standing(props: { readonly snapshot: ComparedSnapshot }) {
  const { say } = useLanguage()
  const kept = () => props.snapshot.kept
  return (
    <>
      <Show when={kept().withdrawal}>
        {(withdrawal) => (
          <section class="advice stack" data-part="withdrawn">
            <p>{say(words.withdrawnBy(props.snapshot.withdrawnBy ?? '', withdrawal().reason))}</p>
            <p>{say(words.withdrawnAdvice)}</p>
          </section>
        )}
      </Show>
      <Show when={kept().despite}>
        {(reason) => <p class="note">{say(words.despiteSaid(kept().missing.length, reason()))}</p>}
      </Show>
      <p class="note" data-part="recomputed">
        {say(props.snapshot.isRecomputed ? words.recomputed : words.notRecomputed)}
      </p>
    </>
  )
}

function Withdrawing(props: { readonly snapshot: ComparedSnapshot }) {
  const { say } = useLanguage()
  const { may } = useSession()
  const [isOpen, setIsOpen] = createSignal(false)
  return (
    <Show when={may('review.close') && props.snapshot.kept.withdrawal === null}>
      <Button look="quiet" onClick={() => setIsOpen(true)}>
        {say(words.withdraw)}
      </Button>
      <Show when={isOpen()}>
        <SnapshotWithdrawDialog number={props.snapshot.kept.number} onClose={() => setIsOpen(false)} />
      </Show>
    </Show>
  )
}
