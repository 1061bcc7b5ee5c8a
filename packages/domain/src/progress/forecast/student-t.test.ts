import { expect, test } from 'vitest'
import { halfWidth } from './student-t.ts'

test.each([
  { share: 0.8, freedom: 1, errors: 3.078 },
  { share: 0.8, freedom: 2, errors: 1.886 },
  { share: 0.8, freedom: 3, errors: 1.638 },
  { share: 0.8, freedom: 4, errors: 1.533 },
  { share: 0.8, freedom: 5, errors: 1.476 },
  { share: 0.5, freedom: 1, errors: 1.0 },
  { share: 0.5, freedom: 4, errors: 0.741 },
  { share: 0.8, freedom: 30, errors: 1.31 },
])(
  '$share of Student’s t with $freedom degrees of freedom lies within $errors, as printed tables say',
  ({ share, freedom, errors }) => {
    expect(halfWidth(share, freedom)).toBeCloseTo(errors, 3)
  },
)
