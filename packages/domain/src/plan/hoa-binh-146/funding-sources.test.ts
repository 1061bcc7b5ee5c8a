import { expect, test } from 'vitest'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import type { Plan } from '../schema.ts'

const { fundingSources }: Plan = hoaBinh146
const paidBy = (source: string) => fundingSources.find(({ id }) => id === source)?.activities

test('IV.1, IV.2, IV.3, IV.4: four sources of money', () => {
  expect(fundingSources.map(({ id, clause }) => [clause, id])).toEqual([
    ['IV.1', 'stateBudget'],
    ['IV.2', 'organisations'],
    ['IV.3', 'localFunds'],
    ['IV.4', 'international'],
  ])
})

test('IV.1: the state budget pays for guidance, training, material, publicity, the start of clubs, monitoring', () => {
  expect(paidBy('stateBudget')).toEqual([
    'activity.guidance',
    'activity.initialTraining',
    'activity.trainers',
    'activity.trainingMaterial',
    'activity.clubs',
    'activity.monitoring',
    'activity.publicity',
    'activity.mediaMaterial',
  ])
})

test('IV.3: local funds and members give clubs their first capital and running money, and pay for nothing else', () => {
  expect(paidBy('localFunds')).toEqual(['activity.clubs', 'activity.clubActivities'])
})
