import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type PersonView = ApiOutputs['privacy']['ofMember']
export type StoredRequest = PersonView['requests'][number]

/** Everything that is stored about a member, and who can see it. */
export function personQuery(member: string) {
  return {
    queryKey: ['privacy', 'ofMember', member],
    queryFn: () => api.privacy.ofMember.query({ member }),
    staleTime: 0,
  }
}

/** The queries whose answers may change with a request: the page about the person, and the list of waiting tasks. */
export function touchedByRequests(member: string): readonly QueryKey[] {
  return [
    ['privacy', 'ofMember', member],
    ['waiting', 'list'],
  ]
}
