import { monthOf, parseTypedDate } from '@lienthehe/domain/calendar'
import { formatMonth } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { OddNotes } from '../activities/odd-notes.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import { type ShownStep, toggled } from './filled-sheet.ts'
import { NamesGrid } from './names-grid.tsx'
import { oddOf } from './reckon.ts'
import { formatDay } from './word-day.ts'
import { words } from './words.ts'

/**
 * Who is present: everybody, except members who are tapped; or only the number of people, if the club records no names.
 */
export function AttendanceStep(props: ShownStep) {
  const { say, language } = useLanguage()
  const otherMonth = () => {
    const day = parseTypedDate(props.body.heldOn)
    return day === null || monthOf(day) === props.body.month ? undefined : monthOf(day)
  }
  const isNamed = () => props.body.attendance === 'named'
  return (
    <>
      <DateField
        id="meeting.heldOn"
        label={say(words.attendance.heldOn)}
        error={formatDay(props, language())}
        text={props.body.heldOn}
        onText={(heldOn) => props.change({ heldOn })}
      />
      <Show when={otherMonth()}>
        {(month) => (
          <p>
            <Button look="quiet" onClick={() => props.change({ month: month() })}>
              {say(words.attendance.moveTo(formatMonth(month())))}
            </Button>
          </p>
        )}
      </Show>
      <OddNotes odd={oddOf(props.body)} beside="metOn" />
      <Show
        when={isNamed()}
        fallback={
          <TextField
            id="meeting.people"
            label={say(words.attendance.howMany)}
            short
            inputmode="numeric"
            autocomplete="off"
            maxlength={5}
            value={props.body.people}
            onValue={(people) => props.change({ people })}
          />
        }
      >
        <p class="quiet">{say(words.attendance.how)}</p>
        <NamesGrid
          legend={say(words.attendance.how)}
          people={props.body.prepared.members}
          marked={props.body.absent}
          mark={say(words.attendance.absent)}
          isAbsence
          onTap={(member) => props.change({ absent: toggled(props.body.absent, member) })}
        />
      </Show>
      <OddNotes odd={oddOf(props.body)} beside="attendance" />
      <Show when={props.body.prepared.members.length > 0}>
        <p>
          <Button
            look="quiet"
            onClick={() => props.change({ attendance: isNamed() ? 'counted' : 'named', absent: [] })}
          >
            {say(isNamed() ? words.attendance.countOnly : words.attendance.byName)}
          </Button>
        </p>
      </Show>
    </>
  )
}
