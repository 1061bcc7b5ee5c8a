import { type ApiOutputs, api } from '../api.ts'

export type Own = ApiOutputs['session']['own']
export type OwnSession = Own['sessions'][number]

export const ownQuery = { queryKey: ['session', 'own'], queryFn: () => api.session.own.query() }

export type OwnReminders = ApiOutputs['reminders']['own']

export const remindersQuery = { queryKey: ['reminders', 'own'], queryFn: () => api.reminders.own.query() }
