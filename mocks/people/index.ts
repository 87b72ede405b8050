import { alex } from './alex.ts'
import { arthur } from './arthur/arthur.ts'
import { doreen } from './doreen/doreen.ts'
import { jordan } from './jordan.ts'
import { pat } from './pat.ts'
import { priya } from './priya.ts'
import { robin } from './robin.ts'
import { sam } from './sam.ts'
import type { SamplePerson } from './sample-person.ts'

/** Everyone of the sample world, in the order in which the sign-in page lists them. */
export const samplePeople: SamplePerson[] = [doreen, jordan, pat, sam, arthur, priya, robin, alex]
