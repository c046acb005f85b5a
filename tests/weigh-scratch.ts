/** Scratch. */
import { weights } from './bench/weight.ts'
console.log(await weights())
