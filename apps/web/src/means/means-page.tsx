import { labelMeansKind, meansHistory } from '@lienthehe/domain/resources'
import { formatDate } from '@lienthehe/domain/text'
import { A, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { Attachments } from '../attachments/attachments.tsx'
import { words as scanWords } from '../attachments/words.ts'
import { FormActions } from '../forms/form-view.tsx'
import { WithdrawalDialog } from '../forms/withdrawal-dialog.tsx'
import { History } from '../history/history.tsx'
import { alsoTellOf } from '../history/record-words.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { TypedMeans } from './means-fields.tsx'
import { meansHistoryQuery, meansRecordQuery, type OpenedMeans, roomOf, roomPath } from './queries.ts'
import { tellRecord } from './told.ts'
import { words } from './words.ts'
import { createCorrection, createWithdrawal } from './write-means.ts'

alsoTellOf(meansHistory)

/** One record: users with the right can correct or withdraw it, the others only read it. */
export function MeansPage() {
  const { say } = useLanguage()
  const params = useParams<{ record: string }>()
  const opened = useQuery(() => meansRecordQuery(params.record))
  return (
    <Load query={opened} title={say(words.rooms)}>
      {(loaded) => <Opened opened={loaded()} />}
    </Load>
  )
}

function Opened(props: { readonly opened: OpenedMeans }) {
  const { say, language } = useLanguage()
  const { may } = useSession()
  const record = () => props.opened.record
  const room = () => (roomOf(record().about.kind) === '/dong-gop' ? words.giving : words.works)
  return (
    <Page
      title={labelMeansKind(record().about.kind, language())}
      crumbs={<A href={roomPath(record().about.kind, record().plan)}>{say(room().title)}</A>}
      lede={`${formatDate(record().on)} · ${tellRecord(record(), props.opened, language())}`}
    >
      <div class="stack wide">
        <Show when={record().withdrawal}>
          {(withdrawal) => <p class="advice">{say(words.withdrawnBecause(withdrawal().reason))}</p>}
        </Show>
        <Show when={props.opened.mayWrite && record().withdrawal === null}>
          <Correcting opened={props.opened} />
        </Show>
        <Show when={may('attachment.read')}>
          <Attachments
            owner={{ kind: 'means', id: record().id }}
            mayWrite={props.opened.mayWrite}
            empty={scanWords.emptyForMeans}
          />
        </Show>
        <Show when={props.opened.mayWrite}>
          <History query={meansHistoryQuery(record().id)} />
        </Show>
      </div>
    </Page>
  )
}

function Correcting(props: { readonly opened: OpenedMeans }) {
  const { say } = useLanguage()
  const [withdrawing, setWithdrawing] = createSignal(false)
  const form = createCorrection(props)
  return (
    <>
      <TypedMeans form={form} kind={props.opened.record.about.kind} choices={props.opened} isNew={false}>
        <FormActions form={form} save={words.save}>
          <Button look="danger" onClick={() => setWithdrawing(true)}>
            {say(words.withdraw)}
          </Button>
        </FormActions>
      </TypedMeans>
      <Show when={withdrawing()}>
        <Withdrawing opened={props.opened} onClose={() => setWithdrawing(false)} />
      </Show>
    </>
  )
}

function Withdrawing(props: { readonly opened: OpenedMeans; readonly onClose: () => void }) {
  const form = createWithdrawal(props)
  return <WithdrawalDialog form={form} words={words} onClose={() => props.onClose()} />
}
