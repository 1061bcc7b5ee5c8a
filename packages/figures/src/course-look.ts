import type { Course } from '@lienthehe/domain/progress'
import type { Tone } from './figure.ts'
import type { Shape } from './mark.ts'

export type Look = { readonly tone: Tone; readonly shape: Shape }

/** The colour and shape of each course of a target, the same in every part of the product. */
export const courseLooks: Readonly<Record<Course, Look>> = {
  achieved: { tone: 'met', shape: 'disc' },
  onCourse: { tone: 'course', shape: 'half' },
  behind: { tone: 'late', shape: 'late' },
  missed: { tone: 'unmet', shape: 'diamond' },
  undetermined: { tone: 'open', shape: 'dashed' },
  notStarted: { tone: 'open', shape: 'ring' },
  notAsked: { tone: 'open', shape: 'dash' },
}
