import { labelRole } from '@lienthehe/domain/access'
import { describeViewed } from '@lienthehe/domain/privacy'
import { formatDate } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import type { PersonView } from './queries.ts'
import { words } from './words.ts'

type Viewer = PersonView['viewers'][number]
type Looked = PersonView['looked']['lines'][number]

/** The accounts that can read the club’s list today, each with its roles. */
export function ViewersTable(props: { readonly view: PersonView }) {
  const { say, language } = useLanguage()
  const placeOf = ({ place }: Viewer['roles'][number]) => (place === null ? props.view.club.name : say(place))
  const columns = (): readonly Column<Viewer>[] => [
    { header: say(words.account), names: true, cell: ({ fullName }) => fullName },
    {
      header: say(words.roles),
      cell: ({ roles }) =>
        roles.map((held) => `${labelRole(held.role, language())}, ${placeOf(held)}`).join('; '),
    },
  ]
  return (
    <DataTable
      caption={<span class="hidden-text">{say(words.viewers)}</span>}
      columns={columns()}
      rows={props.view.viewers}
    />
  )
}

/** Who looked at the club’s list of people, the latest day first. */
export function LookedTable(props: { readonly view: PersonView }) {
  const { say, language } = useLanguage()
  const columns = (): readonly Column<Looked>[] => [
    { header: say(words.day), cell: ({ day }) => formatDate(day) },
    { header: say(words.account), names: true, cell: ({ who }) => who },
    {
      header: say(words.seen),
      cell: ({ what }) => what.map((each) => describeViewed(each, { language: language() })).join('; '),
    },
  ]
  return (
    <Show when={props.view.looked.lines.length > 0} fallback={<p>{say(words.nobodyLooked)}</p>}>
      <DataTable
        caption={<span class="hidden-text">{say(words.looked)}</span>}
        columns={columns()}
        rows={props.view.looked.lines}
      />
    </Show>
  )
}
