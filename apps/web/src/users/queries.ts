import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type User = ApiOutputs['users']['list']['users'][number]

export const usersQuery = { queryKey: ['users', 'list'], queryFn: () => api.users.list.query() }

/** What a change of a user may change: the list, and what one may do oneself, should it be oneself. */
export const touchedByUsers: readonly QueryKey[] = [['users'], ['session']]
