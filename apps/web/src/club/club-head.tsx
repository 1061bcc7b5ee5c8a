import {
  type ClubStatus,
  hasEnded,
  labelClubStatus,
  labelCohort,
  labelFoundingSource,
  labelMeetingDay,
  nextMeetingOn,
  possibleChanges,
} from '@lienthehe/domain/clubs'
import { describeClubFigure } from '@lienthehe/domain/quality'
import { formatDate } from '@lienthehe/domain/text'
import type { Shape, Tone } from '@lienthehe/figures'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { type ClubView, stateFormQuery } from './queries.ts'
import type { StateProps } from './state-dialog.tsx'
import { words } from './words.ts'

const statusLooks = {
  proposed: { tone: 'course', shape: 'ring' },
  operating: { tone: 'met', shape: 'disc' },
  suspended: { tone: 'late', shape: 'half' },
  merged: { tone: 'open', shape: 'diamond' },
  dissolved: { tone: 'open', shape: 'diamond' },
} as const satisfies Record<ClubStatus, { readonly tone: Tone; readonly shape: Shape }>

/** The club in one line: when it was founded, by whose decision, with whose money, and its present state. */
export function ClubLede(props: { readonly view: ClubView }) {
  const { say, language } = useLanguage()
  const parts = () => {
    const { establishedOn, decisionNumber, decidedOn, decisionIssuer, foundingMoney, meetingDay } =
      props.view.club
    const size = props.view.verdicts.find(({ kind }) => kind === 'size')
    const decision = decisionNumber === null ? [] : [say(words.decision(decisionNumber))]
    const day = decidedOn === null ? [] : [say(words.decidedOn(formatDate(decidedOn)))]
    const issuer = decisionIssuer === null ? [] : [say(words.issuedBy(decisionIssuer))]
    return [
      say(words.established(formatDate(establishedOn))),
      [...decision, ...day, ...issuer].join(' '),
      size === undefined ? '' : describeClubFigure(size, { language: language() }),
      foundingMoney === null
        ? ''
        : say(
            words.money(
              [labelFoundingSource(foundingMoney.source, language()).toLowerCase(), foundingMoney.name ?? '']
                .filter(Boolean)
                .join(' '),
            ),
          ),
      labelCohort(props.view.cohort, language()),
      meetingDay === null || hasEnded(props.view.club)
        ? ''
        : say(
            words.meets(
              labelMeetingDay(meetingDay, language()),
              formatDate(nextMeetingOn(meetingDay, props.view.today)),
            ),
          ),
    ].filter(Boolean)
  }
  return (
    <>
      {parts().join(' · ')}{' '}
      <span data-status={props.view.status}>
        <Mark {...statusLooks[props.view.status]}>{labelClubStatus(props.view.status, language())}</Mark>
      </span>
      <Show when={props.view.mergedInto}>
        {(receiver) => (
          <>
            {' '}
            {say(words.mergedInto)} <A href={`/cau-lac-bo/${receiver().id}`}>{receiver().name}</A>
          </>
        )}
      </Show>
    </>
  )
}

/** The possible actions on the club itself. */
export function ClubActions(props: { readonly view: ClubView }) {
  const { say } = useLanguage()
  const [changing, setChanging] = createSignal(false)
  const changes = () => {
    const [first, ...others] = possibleChanges(props.view.club)
    return first !== undefined && props.view.may.includes('club.close')
      ? ([first, ...others] as const)
      : undefined
  }
  return (
    <>
      <Show when={props.view.may.includes('club.edit')}>
        <A class="button" href={`/cau-lac-bo/${props.view.club.id}/sua`}>
          {say(words.edit)}
        </A>
      </Show>
      <Show when={changes()}>
        <Button onClick={() => setChanging(true)}>{say(words.changeState)}</Button>
      </Show>
      <Show when={changing() && changes()}>
        {(possible) => (
          <StateForm view={props.view} changes={possible()} onClose={() => setChanging(false)} />
        )}
      </Show>
    </>
  )
}

/** The form that changes the state of the club. Its code and the clubs nearby are loaded when it is opened. */
function StateForm(props: Omit<StateProps, 'receivers'>) {
  const form = useQuery(() => stateFormQuery(props.view.club.id))
  return (
    <Load query={form}>
      {(loaded) => <Dynamic component={loaded().dialog()} {...props} receivers={loaded().receivers} />}
    </Load>
  )
}
