import type { ClubId, MemberId } from '@lienthehe/domain'
import { hasLeft } from '@lienthehe/domain/members'
import { api } from '../api.ts'
import type { OfflineDatabase, Use } from './database.ts'
import type { Vault } from './vault.ts'

/** What a board needs of its club at a meeting, as it stood when it was fetched. */
export type Preparation = {
  readonly club: { readonly id: ClubId; readonly name: string }
  readonly members: readonly { readonly id: MemberId; readonly fullName: string }[]
  readonly loans: readonly { readonly borrower: string; readonly outstandingDong: number }[]
  /** By the clock of this machine, in milliseconds. */
  readonly fetchedAt: number
}

/** Members and open loans of a club, from the server. Refuses as the server does. */
export async function fetchPreparation(id: string, now: number): Promise<Preparation> {
  const [{ club, today }, { members }, loans] = await Promise.all([
    api.books.page.query({ club: id, date: null }),
    api.members.list.query({ club: id }),
    api.books.loans.query({ club: id, date: null }),
  ])
  return {
    club,
    members: members
      .filter((member) => !hasLeft(member, today))
      .map(({ id, fullName }) => ({ id, fullName })),
    loans: loans.positions
      .filter(({ outstandingDong }) => outstandingDong > 0)
      .map(({ loan, outstandingDong }) => ({
        borrower: loans.names.members[loan.borrower] ?? '',
        outstandingDong,
      })),
    fetchedAt: now,
  }
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
  return opened.filter(isPreparation)
}

function isPreparation(value: unknown): value is Preparation {
  return Array.isArray(Reflect.get(Object(value), 'members')) && Reflect.has(Object(value), 'fetchedAt')
}
