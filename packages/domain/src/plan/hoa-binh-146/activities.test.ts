import { expect, test } from 'vitest'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import type { Plan } from '../schema.ts'

const { activities, activityAreas, clauses }: Plan = hoaBinh146

const idsOf = (number: string) =>
  activities.filter(({ clause }) => clause === number || clause.startsWith(`${number}.`)).map(({ id }) => id)

test('each point of section III is one activity', () => {
  const points = clauses.map(({ id }) => id).filter((id) => id.startsWith('III.'))
  expect(activities.map(({ clause }) => clause).toSorted()).toEqual(points.toSorted())
})

test('III.1: the plan is launched, and guidance given', () => {
  expect(idsOf('III.1')).toEqual(['activity.launch', 'activity.guidance'])
})

test('III.2: first courses, trainers, and material to train with', () => {
  expect(idsOf('III.2')).toEqual([
    'activity.initialTraining',
    'activity.trainers',
    'activity.trainingMaterial',
  ])
})

test('III.3: clubs are founded, work, meet each other, and are monitored', () => {
  expect(idsOf('III.3')).toEqual([
    'activity.clubs',
    'activity.clubActivities',
    'activity.exchange',
    'activity.monitoring',
  ])
})

test('III.3.b: the eight areas, in the order of the plan', () => {
  expect(activityAreas.map(({ id }) => id)).toEqual([
    'incomeGeneration',
    'healthCare',
    'homeCare',
    'selfHelp',
    'rights',
    'communication',
    'cultureAndSport',
    'resourceMobilisation',
  ])
})

test('III.4: publicity, press, study visits and media material', () => {
  expect(idsOf('III.4')).toEqual([
    'activity.publicity',
    'activity.press',
    'activity.studyVisits',
    'activity.mediaMaterial',
  ])
})

test('III.5: means from organisations, from each level, and from the clubs themselves', () => {
  expect(idsOf('III.5')).toEqual([
    'activity.provincialResources',
    'activity.localResources',
    'activity.clubResources',
  ])
})

test('III.6: international cooperation', () => {
  expect(idsOf('III.6')).toEqual(['activity.internationalCooperation'])
})

test('III.7: reports and reviews, and the meetings that hold them', () => {
  expect(idsOf('III.7')).toEqual(['activity.reports', 'activity.reviewMeetings'])
})
