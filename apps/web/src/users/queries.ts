import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type User = ApiOutputs['users']['list']['users'][number]

export const usersQuery = { queryKey: ['users', 'list'], queryFn: () => api.users.list.query() }

/** The queries whose answers may change with a user: the list, and the user's own rights if it is their own account. */
export const touchedByUsers: readonly QueryKey[] = [['users'], ['session']]
