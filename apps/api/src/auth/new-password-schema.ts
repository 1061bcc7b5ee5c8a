import { z } from 'zod'
import { checkPassword } from './password-strength.ts'

/** A password that is chosen now; what is wrong with it is told together with what is wrong with the other fields. */
export const newPasswordSchema = z.string().superRefine((password, { addIssue }) => {
  const problem = password === '' ? 'required' : checkPassword(password)
  if (problem !== null) addIssue(problem)
})
