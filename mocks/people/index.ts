import { alex } from './alex.ts'
import { arthur } from './arthur/arthur.ts'
import { beryl } from './beryl/beryl.ts'
import { callum } from './callum/callum.ts'
import { cedric } from './cedric/cedric.ts'
import { colin } from './colin.ts'
import { dominic } from './dominic/dominic.ts'
import { doreen } from './doreen/doreen.ts'
import { edith } from './edith/edith.ts'
import { geoffrey } from './geoffrey/geoffrey.ts'
import { gwen } from './gwen.ts'
import { halina } from './halina/halina.ts'
import { harold } from './harold.ts'
import { ivor } from './ivor/ivor.ts'
import { jordan } from './jordan/jordan.ts'
import { leila } from './leila/leila.ts'
import { magnus } from './magnus/magnus.ts'
import { moira } from './moira.ts'
import { pat } from './pat.ts'
import { priya } from './priya/priya.ts'
import { robin } from './robin/robin.ts'
import { rosalind } from './rosalind/rosalind.ts'
import { sam } from './sam.ts'
import type { SamplePerson } from './sample-person.ts'
import { tamsin } from './tamsin/tamsin.ts'
import { nora } from './wilf-and-nora/nora.ts'
import { wilf } from './wilf-and-nora/wilf.ts'
import { winifred } from './winifred/winifred.ts'

/**
 * Everyone of the sample world, in the order in which the sign-in page lists them: of each council first a whole plan, then
 * plans and their agreement, then money, then carers, and last those who have no plan to see.
 */
export const samplePeople: SamplePerson[] = [
  doreen,
  rosalind,
  halina,
  cedric,
  jordan,
  edith,
  wilf,
  nora,
  magnus,
  ivor,
  tamsin,
  pat,
  colin,
  sam,
  gwen,
  harold,

  arthur,
  winifred,
  dominic,
  leila,
  priya,
  callum,
  geoffrey,
  robin,
  beryl,
  moira,
  alex,
]
