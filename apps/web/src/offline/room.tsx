import { useQuery } from '@tanstack/solid-query'
import { createEffect, createMemo, Match, on, Switch } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Page } from '../page.tsx'
import { meQuery } from '../session.tsx'
import { createDevice } from './device/device.ts'
import { EnrolForm } from './enrol-form.tsx'
import { OpenRoom } from './open-room.tsx'
import { UnlockForm } from './unlock-form.tsx'
import { words } from './words.ts'
import { worksOffline } from './worker-registration.ts'
import './room.css'

/**
 * The screen on which a board fills in sheets without a network and without a login. Sheets that wait to be sent are
 * sent from here.
 */
export function OfflineRoom() {
  const { say } = useLanguage()
  return (
    <Page title={say(words.title)} lede={say(words.lede)} narrow>
      <Switch fallback={<p class="advice">{say(words.off)}</p>}>
        <Match when={worksOffline()}>
          <Gate />
        </Match>
      </Switch>
    </Page>
  )
}

/** Asks to prepare the device or to unlock it, or shows the unlocked sheets. */
function Gate() {
  const { say } = useLanguage()
  const device = createDevice()
  const session = useQuery(() => ({ ...meQuery, retry: false }))
  const me = () => (session.isSuccess ? session.data : null)
  const isEnrolled = () => device.enrolments()?.some(({ owner }) => owner === me()?.id) === true
  // A memo: renewing reads the enrolments again, and must not start another renewal unless the account changes.
  const ownerHere = createMemo(() => (isEnrolled() ? me()?.id : undefined))
  createEffect(on(ownerHere, (owner) => owner !== undefined && void device.renew(owner)))
  return (
    <Switch>
      <Match when={device.opened()}>
        {(opened) => <OpenRoom device={opened()} signedIn={me()?.id ?? null} />}
      </Match>
      <Match when={!isEnrolled() && me()}>{(known) => <EnrolForm device={device} me={known()} />}</Match>
      <Match when={device.enrolments()?.length === 0}>
        <p class="advice">{say(words.enrol.needsLogin)}</p>
      </Match>
      <Match when={device.enrolments()}>
        {(enrolments) => <UnlockForm device={device} enrolments={enrolments()} first={me()?.id ?? null} />}
      </Match>
    </Switch>
  )
}
