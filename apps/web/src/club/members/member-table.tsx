import type { IsoDate, Language } from '@lienthehe/domain'
import {
  formatBirth,
  isDisadvantaged,
  labelDepartureReason,
  labelEthnicity,
  labelHardship,
  labelSex,
  type MemberColumn,
  memberColumns,
} from '@lienthehe/domain/members'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { PagedTable } from '../../paged-table.tsx'
import { Button } from '../../ui/button.tsx'
import type { Column } from '../../ui/data-table.tsx'
import type { ListedMember } from '../queries.ts'
import type { MemberChoice } from './member-choice.tsx'
import type { MemberListView } from './member-list-view.ts'
import { memberWords } from './member-words.ts'

/** The possible actions on a member of the list; those this user may not do are left out. */
export type MemberActions = {
  readonly edit: ((member: ListedMember) => void) | undefined
  readonly leave: ((member: ListedMember) => void) | undefined
  readonly restore: ((member: ListedMember) => void) | undefined
  /** The address of the page about one member. */
  readonly about: ((member: ListedMember) => string) | undefined
}

/**
 * No club of the plan has this many members (I.2.b:1). A table of thousands of rows would take a browser seconds to lay
 * out.
 */
const pageSize = 100

/** The people of a club; on paper all pages are printed. A missing fact is named, not left blank. */
export function MemberTable(props: {
  readonly members: readonly ListedMember[]
  readonly former: boolean
  readonly asOf: IsoDate
  readonly caption: string
  readonly actions: MemberActions
  readonly choice: MemberChoice
  readonly view: MemberListView
}) {
  const { say, language } = useLanguage()
  const toldColumn = (column: MemberColumn): Column<ListedMember> => ({
    header: say(memberWords[column]),
    sort: props.view.sortBy(column),
    cell: (member) => (
      <Recorded text={labelColumn(member, column, { asOf: props.asOf, language: language() })} />
    ),
  })
  const leftColumn = (): Column<ListedMember> => ({
    header: say(memberWords.leftOn),
    sort: props.view.sortBy('leftOn'),
    cell: ({ departure }: ListedMember) =>
      departure === null
        ? ''
        : `${formatDate(departure.on)} · ${labelDepartureReason(departure.reason, language())}`,
  })
  const actionsOf = (member: ListedMember) => (
    <RowActions member={member} former={props.former} actions={props.actions} />
  )
  // New columns would mean new cells. When the club is fetched again after saving, the focus is on a button in one of
  // these cells and would be lost.
  const hasActions = createMemo(() => hasSome(props.actions, props.former))
  const columns = createMemo((): readonly Column<ListedMember>[] => [
    {
      header: say(memberWords.order),
      numeric: true,
      cell: (_, place) => formatInteger(place(), language()),
    },
    {
      header: say(memberWords.fullName),
      names: true,
      sort: props.view.sortBy('fullName'),
      cell: (member) => <NameOf member={member} choice={props.choice} />,
    },
    ...memberColumns
      .filter((column) => props.view.chosen.shows(column) && !(props.former && column === 'joinedOn'))
      .map(toldColumn),
    ...(props.former ? [leftColumn()] : []),
    ...(hasActions() ? [{ header: say(memberWords.actions), cell: actionsOf, pressed: true }] : []),
  ])
  return (
    <PagedTable
      pageSize={pageSize}
      matchedById
      caption={props.caption}
      columns={columns()}
      rows={props.members}
      fold={{
        line: (member) => lineOf(member, props.asOf, language()),
        open: ({ fullName }) => say(memberWords.open(fullName)),
      }}
      rowProps={(member) => ({ 'data-member': member.id })}
    />
  )
}

/** Is there anything that this user may do with a member, or with one who has left? */
function hasSome({ about, edit, leave, restore }: MemberActions, isFormer: boolean): boolean {
  const own = isFormer ? [restore] : [edit, leave]
  return [about, ...own].some((action) => action !== undefined)
}

/** The name; while people are chosen, with a box to tick. */
function NameOf(props: { readonly member: ListedMember; readonly choice: MemberChoice }) {
  return (
    <Show when={props.choice.chosen()} fallback={props.member.fullName}>
      {(chosen) => (
        <label class="choice chosen-name">
          <input
            type="checkbox"
            checked={chosen().has(props.member.id)}
            onInput={() => props.choice.toggle(props.member.id)}
          />
          {props.member.fullName}
        </label>
      )}
    </Show>
  )
}

function Recorded(props: { readonly text: string | null }) {
  const { say } = useLanguage()
  return (
    <Show when={props.text} fallback={<i class="not-recorded">{say(memberWords.notRecorded)}</i>}>
      {props.text}
    </Show>
  )
}

/** A person in one line: `Nữ · 1948 · Hộ nghèo`; missing facts are named. */
function lineOf(member: ListedMember, asOf: IsoDate, language: Language): string {
  const { sex, birth } = member
  const hardships = describeHardships(member, asOf, language)
  const parts = [
    sex === null ? memberWords.lackingWomen[language] : labelSex(sex, language),
    birth === null ? memberWords.birthNotRecorded[language] : formatBirth(birth),
    hardships ?? memberWords.lackingDisadvantaged[language],
  ]
  return parts.filter((part) => part !== memberWords.none[language]).join(' · ')
}

/** The value of a column for a person; `null`: it is not recorded. */
function labelColumn(
  member: ListedMember,
  column: MemberColumn,
  { asOf, language }: { readonly asOf: IsoDate; readonly language: Language },
): string | null {
  switch (column) {
    case 'sex':
      return member.sex && labelSex(member.sex, language)
    case 'birth':
      return member.birth && formatBirth(member.birth)
    case 'ethnicity':
      return member.ethnicity && labelEthnicity(member.ethnicity, language)
    case 'hardships':
      return describeHardships(member, asOf, language)
    case 'joinedOn':
      return formatDate(member.joinedOn)
    default:
      return member[column]
  }
}

/** The hardships of this person on the day, or the word for none; `null`: not asked. */
function describeHardships({ hardships }: ListedMember, asOf: IsoDate, language: Language): string | null {
  if (hardships === null) return null
  // Each hardship is checked separately, so that only the domain decides which still lasts.
  const lasting = hardships.filter((hardship) => isDisadvantaged({ hardships: [hardship] }, asOf) === 'yes')
  if (lasting.length === 0) return memberWords.none[language]
  return lasting.map(({ kind }) => labelHardship(kind, language)).join(', ')
}

function RowActions(props: {
  readonly member: ListedMember
  readonly former: boolean
  readonly actions: MemberActions
}) {
  const { say } = useLanguage()
  const name = () => props.member.fullName
  return (
    <span class="row-actions">
      <Show when={!props.former && props.actions.edit}>
        {(edit) => (
          <Button
            look="quiet"
            aria-label={say(memberWords.editOf(name()))}
            onClick={() => edit()(props.member)}
          >
            {say(memberWords.edit)}
          </Button>
        )}
      </Show>
      <Show when={!props.former && props.actions.leave}>
        {(leave) => (
          <Button
            look="quiet"
            aria-label={say(memberWords.leaveLabel(name()))}
            onClick={() => leave()(props.member)}
          >
            {say(memberWords.leave)}
          </Button>
        )}
      </Show>
      <Show when={props.former && props.actions.restore}>
        {(restore) => (
          <Button
            look="quiet"
            aria-label={say(memberWords.restoreOf(name()))}
            onClick={() => restore()(props.member)}
          >
            {say(memberWords.restore)}
          </Button>
        )}
      </Show>
      <Show when={props.actions.about}>
        {(about) => (
          <A class="button quiet" href={about()(props.member)} aria-label={say(memberWords.aboutOf(name()))}>
            {say(memberWords.about)}
          </A>
        )}
      </Show>
    </span>
  )
}
