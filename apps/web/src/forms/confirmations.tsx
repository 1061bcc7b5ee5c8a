import { createSignal, onCleanup, type ParentProps, useContext } from 'solid-js'
import { ConfirmationBar } from './confirmation-bar.tsx'
import { type Confirmation, ConfirmingContext } from './confirming.ts'

/**
 * Where confirmations are shown: a bar at the lower edge of the window or, while a dialog is open, of the dialog,
 * because nothing behind a dialog can be reached. When the dialog closes, messages still shown move to the window's
 * bar.
 */
export function Confirmations(props: ParentProps) {
  const outer = useContext(ConfirmingContext)
  const [shown, setShown] = createSignal<Confirmation>()
  onCleanup(() => {
    const last = shown()
    if (last !== undefined) outer?.confirm(last)
  })
  return (
    <ConfirmingContext.Provider value={{ confirm: setShown }}>
      {props.children}
      <ConfirmationBar shown={shown()} close={() => setShown(undefined)} />
    </ConfirmingContext.Provider>
  )
}
