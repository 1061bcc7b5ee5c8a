import type { Wording } from '@lienthehe/domain'
import { isMonth } from '@lienthehe/domain/calendar'
import { formatMonth } from '@lienthehe/domain/text'
import { Match, Switch } from 'solid-js'
import { wrongIn } from '../activities/report-entry.ts'
import { reportKind, sendReport } from '../activities/report-kind.ts'
import { ReportSheet } from '../activities/report-sheet.tsx'
import { followingSheet, meetingKind, sendMeeting } from '../meeting/meeting-kind.ts'
import { MeetingSheet } from '../meeting/meeting-sheet.tsx'
import { sendVisit, visitKind } from '../visits/visit-kind.ts'
import { VisitSheet } from '../visits/visit-sheet.tsx'
import type { OpenDevice } from './device/device.ts'
import type { DraftRecord } from './draft.ts'
import { duesKind, sendDues } from './dues.ts'
import { DuesSheet } from './dues-sheet.tsx'
import { OpenSheet } from './open-sheet.tsx'
import type { Preparation } from './preparation.ts'
import { words } from './words.ts'

/** The title of a sheet in the list: its kind, its month, and its club or unit. */
export function describeSheet({ kind, month: begun, body, version }: DraftRecord, name: string): Wording {
  // The month of a meeting's sheet can be changed after it was begun.
  const month = kind === meetingKind.name ? (meetingKind.read(body, version)?.month ?? begun) : begun
  const when = isMonth(month) ? formatMonth(month) : month
  switch (kind) {
    case meetingKind.name:
      return words.sheets.meetingOf(when, name)
    case reportKind.name:
      return words.sheets.reportOf(when, name)
    case visitKind.name:
      return words.sheets.visitOf(name)
    default:
      return words.sheets.of(when, name)
  }
}

/** One sheet, with the fields of its kind. */
export function SheetOfKind(props: {
  readonly first: DraftRecord
  readonly device: OpenDevice
  readonly preparation: Preparation | undefined
  readonly onFollow: (record: DraftRecord) => void
  readonly onLeave: () => void
}) {
  const every = () => ({ first: props.first, device: props.device, onLeave: () => props.onLeave() })
  const is = ({ name }: { readonly name: string }) => props.first.kind === name
  return (
    <Switch
      fallback={
        <OpenSheet
          {...every()}
          kind={duesKind}
          send={sendDues}
          fields={(fields) => <DuesSheet {...fields} preparation={props.preparation} />}
        />
      }
    >
      <Match when={is(meetingKind)}>
        <OpenSheet
          {...every()}
          kind={meetingKind}
          send={sendMeeting}
          isUnfinished={({ step }) => step !== 'review'}
          fields={(fields) => (
            <MeetingSheet
              {...fields}
              onFollow={(body, lines) =>
                props.onFollow(followingSheet(props.first, { body, lines }, Date.now()))
              }
            />
          )}
        />
      </Match>
      <Match when={is(reportKind)}>
        <OpenSheet
          {...every()}
          kind={reportKind}
          send={sendReport}
          isUnfinished={({ entry }) => wrongIn(entry).length > 0}
          fields={(fields) => <ReportSheet {...fields} />}
        />
      </Match>
      <Match when={is(visitKind)}>
        <OpenSheet
          {...every()}
          kind={visitKind}
          send={sendVisit}
          fields={(fields) => <VisitSheet {...fields} />}
        />
      </Match>
    </Switch>
  )
}
