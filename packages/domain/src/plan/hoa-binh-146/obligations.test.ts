import { expect, test } from 'vitest'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import type { Plan } from '../schema.ts'

const { agencies, clauses, obligations }: Plan = hoaBinh146

/** The obligations whose clause is this number or below it, and how often each is owed. */
const owedBy = (number: string) =>
  obligations
    .filter(({ clause }) => new RegExp(`^${number}(?![0-9])`).test(clause))
    .map(({ clause, id, cadence }) => [clause, id, cadence])

test('every paragraph and every bullet of section V is an obligation', () => {
  const owed = new Set(obligations.map(({ clause }) => clause))
  expect(owed).toEqual(new Set(clauses.map(({ id }) => id).filter((id) => /^V(\.|$)/.test(id))))
})

test('every agency owes something, all of it under one number or in one paragraph', () => {
  for (const { id } of agencies) {
    const owed = obligations.filter(({ agency }) => agency === id)
    const numbers = new Set(owed.map(({ clause }) => clause.split(':')[0]?.split('.').slice(0, 2).join('.')))
    expect([id, numbers.size]).toEqual([id, 1])
  }
})

test('V.1: the Association leads, plans each year, monitors and reports, helps, trains and raises means', () => {
  expect(owedBy('V.1')).toEqual([
    ['V.1', 'association.lead', 'continuous'],
    ['V.1:1', 'association.yearlyPlan', 'yearly'],
    ['V.1:2', 'association.yearlyReport', 'yearly'],
    ['V.1:2', 'association.finalReview', 'endOfPhase'],
    ['V.1:3', 'association.helpLocalities', 'continuous'],
    ['V.1:4', 'association.training', 'continuous'],
    ['V.1:5', 'association.mobilise', 'continuous'],
  ])
})

test('V.2: the Committee on Ageing monitors, cooperates and guides its district committees', () => {
  expect(owedBy('V.2')).toEqual([
    ['V.2:1', 'committeeOnAgeing.monitor', 'continuous'],
    ['V.2:2', 'committeeOnAgeing.cooperate', 'continuous'],
    ['V.2:3', 'committeeOnAgeing.guideDistricts', 'continuous'],
  ])
})

test('V.3: nine departments and bodies owe one paragraph each; the letter d is printed twice', () => {
  expect(owedBy('V.3')).toEqual([
    ['V.3.a', 'labour.roadmap', 'continuous'],
    ['V.3.b', 'finance.budget', 'yearly'],
    ['V.3.c', 'health.care', 'yearly'],
    ['V.3.d', 'agriculture.programmes', 'continuous'],
    ['V.3.dd', 'information.publicity', 'continuous'],
    ['V.3.e', 'culture.support', 'continuous'],
    ['V.3.g', 'foreignAffairs.donors', 'continuous'],
    ['V.3.h', 'otherDepartments.cooperate', 'continuous'],
    ['V.3.i', 'fatherlandFront.mobilise', 'continuous'],
  ])
})

test('V.4: each district plans once, directs its association, pays each year, guides, and reports each year', () => {
  expect(owedBy('V.4')).toEqual([
    ['V.4.a', 'districtCommittees.plan', 'once'],
    ['V.4.b', 'districtCommittees.directAssociation', 'continuous'],
    ['V.4.c', 'districtCommittees.budget', 'yearly'],
    ['V.4.d', 'districtCommittees.localFunds', 'continuous'],
    ['V.4.e', 'districtCommittees.yearlyReport', 'yearly'],
    ['V.4.e', 'districtCommittees.finalReview', 'endOfPhase'],
  ])
})

test('V.4: there is one such committee in each district, every other agency is the province’s', () => {
  expect(agencies.filter(({ levels }) => !levels.includes('province')).map(({ id }) => id)).toEqual([
    'districtCommittees',
  ])
})
