import { labelRelease } from '@lienthehe/domain/publication'
import { formatDate } from '@lienthehe/domain/text'
import { createSignal, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import type { ListedRelease, ReleaseList } from './queries.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import { words } from './words.ts'

/** All releases of the plan, the latest first, each with a button to withdraw it. */
export function ReleaseTable(props: { readonly list: ReleaseList }) {
  const { say, language } = useLanguage()
  const [withdrawing, setWithdrawing] = createSignal<ListedRelease>()
  const columns = (): readonly Column<ListedRelease>[] => [
    {
      header: say(words.columns.release),
      names: true,
      cell: ({ release }) => (
        <a href={pageOf(release)} target="_self">
          {labelRelease(release, language())}
        </a>
      ),
    },
    { header: say(words.columns.asOf), cell: ({ release }) => formatDate(release.asOf) },
    {
      header: say(words.columns.by),
      cell: ({ by, isMonthly }) => (isMonthly ? say(words.byItself(by)) : by),
    },
    {
      header: say(words.columns.basis),
      cell: ({ release }) => (
        <code title={release.basis.snapshot}>{release.basis.snapshot.slice(0, 12)}</code>
      ),
    },
    {
      header: say(words.columns.state),
      cell: (listed) => <State listed={listed} standing={props.list.standing} />,
    },
    {
      header: say(words.columns.act),
      pressed: true,
      cell: (listed) => (
        <Show when={listed.release.withdrawal === null}>
          <Button
            look="quiet"
            aria-label={say(words.withdrawOne(listed.release.number))}
            onClick={() => setWithdrawing(listed)}
          >
            {say(words.withdraw)}
          </Button>
        </Show>
      ),
    },
  ]
  return (
    <section class="sheet stack" data-part="releases">
      <Show when={props.list.releases.length > 0} fallback={<p>{say(words.listEmpty)}</p>}>
        <DataTable
          caption={say(words.list)}
          columns={columns()}
          rows={props.list.releases}
          rowProps={({ release }) => ({ 'data-release': String(release.number) })}
        />
      </Show>
      <Show when={withdrawing()}>
        {(listed) => <WithdrawDialog listed={listed()} onClose={() => setWithdrawing(undefined)} />}
      </Show>
    </section>
  )
}

function State(props: { readonly listed: ListedRelease; readonly standing: number | null }) {
  const { say } = useLanguage()
  const release = () => props.listed.release
  const state = () => {
    const { withdrawal, number } = release()
    if (withdrawal !== null) return words.withdrawn(props.listed.withdrawnBy ?? '', withdrawal.reason)
    return number === props.standing ? words.standing : words.followed
  }
  return (
    <>
      {say(state())}
      <Show when={release().corrects}>
        {(corrects) => (
          <>
            <br />
            <span class="note">{say(words.corrects(corrects().release, corrects().reason))}</span>
          </>
        )}
      </Show>
    </>
  )
}

function pageOf({ plan, number }: ListedRelease['release']): string {
  return `/tien-do?${new URLSearchParams({ plan, release: String(number) })}`
}
