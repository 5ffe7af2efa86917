import type {Mention} from '../../../document.js'
import type {Quantity} from '../../../language/numbers/index.js'

const pointed = /^\d{1,3}\.\d{3}$/

/** `2.533` people are thousands: nobody counts parts of a person to the third place. */
export function thousandsOf({text, reading}: Mention<Quantity>): Quantity {
  const isPointed = reading.unit === 'count' && reading.value !== null && pointed.test(text)
  return isPointed ? {...reading, value: Number(text.replace('.', ''))} : reading
}
