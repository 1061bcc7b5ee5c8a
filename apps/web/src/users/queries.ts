import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type User = ApiOutputs['users']['list']['users'][number]

export const usersQuery = { queryKey: ['users', 'list'], queryFn: () => api.users.list.query() }

/** What a change of a user may affect: the list, and one's own rights if it is one's own account. */
export const touchedByUsers: readonly QueryKey[] = [['users'], ['session']]
