import { z } from 'zod'
import { checkPassword } from './password-strength.ts'

/** A newly chosen password; its problems are reported together with those of the other fields. */
export const newPasswordSchema = z.string().superRefine((password, { addIssue }) => {
  const problem = password === '' ? 'required' : checkPassword(password)
  if (problem !== null) addIssue(problem)
})
