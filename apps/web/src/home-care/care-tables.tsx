import type { ClubId } from '@lienthehe/domain/clubs'
import { labelCareEnd } from '@lienthehe/domain/home-care'
import { formatBirth, type MemberId } from '@lienthehe/domain/members'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { For } from 'solid-js'
import { api } from '../api.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { type ClubCare, type RecordedCare, touchedByCare } from './queries.ts'
import { words } from './words.ts'

/** Who is cared for, by whom and how often. */
export function CaredFor(props: {
  readonly care: ClubCare
  readonly open: ((form: 'change' | 'end', recorded: RecordedCare) => void) | undefined
}) {
  const { say, language } = useLanguage()
  const columns = (): readonly Column<RecordedCare>[] => [
    { header: say(words.fullName), names: true, cell: ({ value }) => nameWithBirth(value) },
    { header: say(words.village), cell: ({ value }) => value.village ?? '' },
    {
      header: say(words.membership),
      cell: ({ value }) => say(value.member === null ? words.notMember : words.isMember),
    },
    { header: say(words.from), cell: ({ value }) => formatDate(value.from) },
    { header: say(words.volunteers), cell: ({ value }) => <Volunteers care={props.care} of={value} /> },
    ...(props.open === undefined ? [] : [{ header: say(words.action), cell: actionsOf, pressed: true }]),
  ]
  const actionsOf = (recorded: RecordedCare) => {
    const { fullName } = recorded.value
    return (
      <span class="row-actions">
        <Button
          look="quiet"
          aria-label={say(words.changeOf(fullName))}
          onClick={() => props.open?.('change', recorded)}
        >
          {say(words.change)}
        </Button>
        <Button
          look="quiet"
          aria-label={say(words.endOf(fullName))}
          onClick={() => props.open?.('end', recorded)}
        >
          {say(words.end)}
        </Button>
      </span>
    )
  }
  const count = () => formatInteger(props.care.running.length, language())
  return <DataTable caption={say(words.caption(count()))} columns={columns()} rows={props.care.running} />
}

function Volunteers(props: { readonly care: ClubCare; readonly of: RecordedCare['value'] }) {
  const { say, language } = useLanguage()
  const nameOf = useNames(() => props.care)
  return (
    <ul class="plain-list">
      <For each={props.of.volunteers}>
        {({ member, visitsPerMonth }) => (
          <li>{say(words.visitsOf(nameOf(member), formatInteger(visitsPerMonth, language())))}</li>
        )}
      </For>
    </ul>
  )
}

/** The totals of each volunteer over all people whom they visit. */
export function VolunteerLoads(props: { readonly care: ClubCare }) {
  const { say, language } = useLanguage()
  const nameOf = useNames(() => props.care)
  const columns = (): readonly Column<ClubCare['loads'][number]>[] => [
    { header: say(words.volunteer), names: true, cell: ({ member }) => nameOf(member) },
    { header: say(words.people), numeric: true, cell: ({ people }) => formatInteger(people, language()) },
    {
      header: say(words.visits),
      numeric: true,
      cell: ({ visitsPerMonth }) => formatInteger(visitsPerMonth, language()),
    },
  ]
  return <DataTable caption={say(words.load)} columns={columns()} rows={props.care.loads} />
}

/** The people whose care has ended, with a way to undo that. */
export function PastCare(props: { readonly club: ClubId; readonly care: ClubCare }) {
  const { say, language } = useLanguage()
  const resuming = createWrite<
    { readonly id: string; readonly version: number; readonly fullName: string },
    { version: number }
  >({
    send: ({ key, id, version }) => api.homeCare.resume.mutate({ key, id, version }),
    touches: () => touchedByCare(props.club),
    confirm: ({ input }) => ({ said: words.resumed(input.fullName) }),
  })
  const columns = (): readonly Column<RecordedCare>[] => [
    { header: say(words.fullName), names: true, cell: ({ value }) => nameWithBirth(value) },
    { header: say(words.from), cell: ({ value }) => formatDate(value.from) },
    { header: say(words.endedOn), cell: ({ value }) => (value.end === null ? '' : formatDate(value.end.on)) },
    {
      header: say(words.reason),
      cell: ({ value }) => (value.end === null ? '' : labelCareEnd(value.end.reason, language())),
    },
    ...(props.care.mayWrite ? [{ header: say(words.action), cell: resumeOf, pressed: true }] : []),
  ]
  const resumeOf = ({ value: { id, fullName }, version }: RecordedCare) => (
    <Button
      look="quiet"
      aria-label={say(words.resumeOf(fullName))}
      busy={resuming.busy()}
      onClick={() => resuming.submit({ id, version, fullName })}
    >
      {say(words.resume)}
    </Button>
  )
  return (
    <>
      <WriteProblem write={resuming} />
      <DataTable
        caption={say(words.over(formatInteger(props.care.over.length, language())))}
        columns={columns()}
        rows={props.care.over}
      />
    </>
  )
}

function nameWithBirth({ fullName, birth }: RecordedCare['value']): string {
  return birth === null ? fullName : `${fullName}, ${formatBirth(birth)}`
}

/** The name of a member, with a note if they have left. */
function useNames(care: () => ClubCare): (member: MemberId) => string {
  const { say } = useLanguage()
  return (member) => {
    const found = care().members.find(({ id }) => id === member)
    if (found === undefined) return '…'
    return found.isActive ? found.fullName : `${found.fullName} (${say(words.hasLeft)})`
  }
}
