import type { ClubId, MemberId } from '@lienthehe/domain'
import { api } from '../api.ts'
import type { OfflineDatabase, Use } from './database.ts'
import type { Vault } from './vault.ts'

export type MeetingPreparation = Awaited<ReturnType<typeof api.meetings.prepare.query>>

/** What a board needs of its club at a meeting, as it stood when it was fetched. */
export type Preparation = {
  readonly club: { readonly id: ClubId; readonly name: string }
  readonly members: readonly { readonly id: MemberId; readonly fullName: string }[]
  /** All that a whole meeting needs; `null` where an older build fetched less. */
  readonly meeting: MeetingPreparation | null
  /** By the clock of this machine, in milliseconds. */
  readonly fetchedAt: number
}

/** What registers and the book of a club know, from the server. Refuses as the server does. */
export async function fetchPreparation(id: string, now: number): Promise<Preparation> {
  const meeting = await api.meetings.prepare.query({ club: id })
  const { club, members } = meeting
  return { club, members, meeting, fetchedAt: now }
}

export async function keepPreparation(
  use: Use<OfflineDatabase>,
  { vault, owner }: { readonly vault: Vault; readonly owner: string },
  preparation: Preparation,
): Promise<void> {
  const sealed = await vault.seal(preparation)
  await use((database) => database.put('preparations', { club: preparation.club.id, owner, sealed }))
}

/** What was prepared on this machine by this account. */
export async function listPreparations(
  use: Use<OfflineDatabase>,
  { vault, owner }: { readonly vault: Vault; readonly owner: string },
): Promise<readonly Preparation[]> {
  const kept = await use((database) => database.getAll('preparations'))
  const own = kept.filter((one) => one.owner === owner)
  const opened = await Promise.all(own.map(({ sealed }) => vault.unseal(sealed)))
  return opened.filter(isPreparation).map((known) => ({ ...known, meeting: known.meeting ?? null }))
}

function isPreparation(value: unknown): value is Preparation {
  return Array.isArray(Reflect.get(Object(value), 'members')) && Reflect.has(Object(value), 'fetchedAt')
}
