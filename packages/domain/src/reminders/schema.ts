import { z } from 'zod'
import { isDistinct } from '../refusals/distinct.ts'
import { optionalLineSchema } from '../text/schema.ts'
import { reminderTopics } from './topic.ts'

/**
 * One address in the form that mail servers accept: ASCII only, no name beside it, no quotes, and a host with a dot.
 */
const addressShape =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i

/**
 * The topics that a user wants reminders of, and the address for them. Only the user sees these. `address: null`: no
 * reminders.
 */
export const reminderChoiceSchema = z.strictObject({
  address: optionalLineSchema({ max: 254 }).refine(
    (address) => address === null || addressShape.test(address),
    'mailAddressInvalid',
  ),
  topics: z
    .array(z.enum(reminderTopics, 'choiceUnknown'))
    .max(reminderTopics.length, 'tooLong')
    .readonly()
    .refine(isDistinct, 'listedTwice'),
})
export type ReminderChoice = z.infer<typeof reminderChoiceSchema>
