import type { Page } from 'playwright-core'
import { addressOfStart, addressOfStep } from '#contract/journeys/addresses.ts'
import { type Answers, type Journey, walk } from '#contract/journeys/journey.ts'
import { byPointer, type Hands } from './hands.ts'

/** Writes the answers of one page of questions, as a hand does, and goes on. */
async function fillStep(page: Page, fields: string[], answers: Answers, hands: Hands): Promise<void> {
  for (const name of fields) {
    const answer = answers[name]
    const choice = `main form input[name="${name}"]:is([type=radio], [type=checkbox])`
    const choices = await page.locator(choice).count()
    // What is only carried along from somewhere else is not on the page where nothing was.
    if ((await page.locator(`main form [name="${name}"]:not([type=hidden])`).count()) === 0) continue
    if (typeof answer === 'string' && choices === 0) await hands.write(page, `#${name}`, answer)
    else
      for (const option of [answer ?? []].flat()) {
        // What the plan lists is in the person's own words, which an answer made up for all does not know.
        const own = `${choice}[value="${option}"]`
        await hands.tick(page, (await page.locator(own).count()) > 0 ? own : choice)
      }
  }
  // Without a script a form has a button besides that leads back.
  await hands.press(page, 'main form button.govuk-button[type=submit]')
}

/** Goes from the start of a journey to where its answers are checked; at each page of questions it may be `looked` at first. */
export async function fillIn(
  page: Page,
  journey: Journey,
  answers: Answers,
  hands = byPointer,
  looked: (address: string) => Promise<void> = async () => {},
): Promise<void> {
  const start = addressOfStart(journey)
  await hands.press(page, `main a[href^="${start}/"]`)
  for (const { step } of walk(journey, answers)) {
    // The address changes before the page does.
    await page.locator(`main form[action^="${addressOfStep(journey, step.id)}"]`).waitFor()
    await looked(addressOfStep(journey, step.id))
    await fillStep(page, Object.keys(step.fields), answers, hands)
  }
  await page.locator(`main form[action="${addressOfStep(journey)}"]`).waitFor()
  await looked(addressOfStep(journey))
}
