import { makeKeeper } from './device/keeper.ts'
import type { DraftKind, DraftRecord, DraftView } from './draft.ts'
import { isLocked, outcomeOf, stateOf, type Waiting } from './draft-state.ts'
import type { DraftPorts } from './ports.ts'

export type OfflineDraft<Body> = {
  readonly view: () => DraftView<Body>
  /** The draft with everything typed so far, to be saved as a file. */
  readonly record: () => DraftRecord
  /** Is this the tab that writes the sheet? */
  readonly isHeld: () => boolean
  /** Stores what is typed now; ignored while the sheet is being sent, has arrived, or is in another tab. */
  readonly change: (body: Body) => void
  /** Sends the current content as soon as there is a network and the right account is signed in. */
  readonly submit: () => Promise<void>
  /** Cancels sending, so that the user can type again; only while nothing can have reached the server. */
  readonly withdraw: () => Promise<void>
  /** Tries again what failed. Called when the network is back, somebody has signed in, or the phone wakes up. */
  readonly wake: () => Promise<void>
  /** Takes the sheet over from the tab that has it open. */
  readonly takeOver: () => Promise<void>
  /** Closes the sheet. Everything typed stays on this device, if the device can store anything. */
  readonly close: () => Promise<void>
}

type Declared<Body, Input> = {
  readonly kind: DraftKind<Body, Input>
  readonly ports: DraftPorts
  /** A new record, or one from the list. If this device has stored a draft under its key, that one is used. */
  readonly first: DraftRecord
  readonly onChange: (view: DraftView<Body>) => void
}

/** Opens a sheet that is typed without a network and sent once. Never throws: any problem is shown in the view. */
export async function openDraft<Body, Input>({
  kind,
  ports,
  first,
  onChange,
}: Declared<Body, Input>): Promise<OfflineDraft<Body>> {
  const keeper = makeKeeper(ports, first, () => onChange(view()))
  const courier = makeCourier(ports, keeper)
  const view = (): DraftView<Body> => ({
    body: bodyNow(),
    state: stateOf(keeper.record(), {
      isHeld: keeper.isHeld(),
      canRead: bodyNow() !== undefined,
      ...courier,
    }),
    isKept: keeper.isKept(),
    clockOffBy: courier.clockOffBy,
  })
  const bodyNow = () => kind.read(keeper.record().body, keeper.record().version)
  const isLoose = () => keeper.isHeld() && !isLocked(keeper.record())

  await keeper.enter('ifFree')
  return {
    view,
    record: keeper.record,
    isHeld: keeper.isHeld,
    change: (body) => {
      if (!isLoose() || bodyNow() === undefined) return
      void keeper.put({ ...keeper.record(), body, version: kind.version, changedAt: ports.now() })
    },
    submit: async () => {
      const body = bodyNow()
      if (!isLoose() || body === undefined) return
      const record = keeper.record()
      const outgoing = { input: kind.inputOf(body, record), isTried: false }
      await keeper.put({ ...record, refusal: null, outgoing })
      await courier.deliver()
    },
    withdraw: async () => {
      if (!keeper.isHeld() || courier.isSending || keeper.record().outgoing?.isTried !== false) return
      await keeper.put({ ...keeper.record(), outgoing: null })
    },
    wake: async () => {
      await keeper.keep()
      await courier.deliver()
    },
    takeOver: () => keeper.enter('takeOver'),
    close: keeper.close,
  }
}

/** Sends the content to the server until it answers. Every try sends exactly the same. */
function makeCourier({ network, now }: DraftPorts, keeper: ReturnType<typeof makeKeeper>) {
  const courier = {
    isSending: false,
    waitsFor: 'network' as Waiting,
    clockOffBy: 0,
    deliver: async (): Promise<void> => {
      const { outgoing } = keeper.record()
      if (!keeper.isHeld() || courier.isSending || outgoing === null) return
      courier.waitsFor = 'network'
      if (!network.mayReach()) return keeper.keep()
      courier.isSending = true
      // Stored on this device before sending: if this tab is killed, the next one must know that the content may have
      // arrived.
      await keeper.put({ ...keeper.record(), outgoing: { ...outgoing, isTried: true } })
      const { owner, key } = keeper.record()
      const delivery = await network.send({ owner, key, input: outgoing.input })
      courier.isSending = false
      // Another tab has taken the sheet over. It sends the same content and gets the same answer.
      if (!keeper.isHeld()) return keeper.keep()
      if ('serverNow' in delivery) courier.clockOffBy = now() - delivery.serverNow
      const outcome = outcomeOf(delivery, keeper.record(), outgoing)
      courier.waitsFor = outcome.waitsFor
      await keeper.put(outcome.record)
    },
  }
  return courier
}
