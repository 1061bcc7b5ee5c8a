import { createResource, createSignal } from 'solid-js'
import { useDatabase } from './database.ts'
import { type Enrolment, judgeEnrolment } from './enrolment.ts'
import { createVault, openVault, type Vault } from './vault.ts'

/** An account whose sheets are unlocked on this device. */
export type OpenDevice = {
  readonly owner: string
  readonly vault: Vault
  /** The data with which the PIN opens the vault. */
  readonly enrolment: Enrolment
}

/**
 * The accounts that can unlock their sheets on this device by a PIN, and the account that is unlocked now. Closing the
 * page locks it.
 */
export function createDevice() {
  const [enrolments, { refetch }] = createResource(readEnrolments)
  const [opened, setOpened] = createSignal<OpenDevice>()
  return {
    /** `undefined` until they are read. */
    enrolments: (): readonly Enrolment[] | undefined => enrolments(),
    opened,
    enrol: async (pin: string, me: { readonly id: string; readonly fullName: string }) => {
      const { vault, ...key } = await createVault(pin)
      const enrolment = { ...key, owner: me.id, name: me.fullName, seenAt: Date.now() }
      await useDatabase((database) => database.put('enrolments', enrolment))
      await refetch()
      setOpened({ owner: me.id, vault, enrolment })
    },
    unlock: async (pin: string, enrolment: Enrolment): Promise<'opened' | 'wrongPin' | 'expired'> => {
      if (judgeEnrolment(enrolment, Date.now()) === 'expired') return 'expired'
      const vault = await openVault(pin, enrolment)
      if (vault === undefined) return 'wrongPin'
      setOpened({ owner: enrolment.owner, vault, enrolment })
      return 'opened'
    },
    /** The account has signed in here, so its 45 days start again. */
    renew: async (owner: string) => {
      const known = await useDatabase((database) => database.get('enrolments', owner))
      if (known === undefined) return
      await useDatabase((database) => database.put('enrolments', { ...known, seenAt: Date.now() }))
      await refetch()
    },
  }
}

export type Device = ReturnType<typeof createDevice>

/** Empty if the browser cannot store anything: the screen then says that this device is not prepared. */
function readEnrolments(): Promise<readonly Enrolment[]> {
  return useDatabase((database) => database.getAll('enrolments')).catch(() => [])
}
