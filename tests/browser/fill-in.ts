import type { Page } from 'playwright-core'
import type { Answers, Journey } from '#contract/journeys/journey.ts'
import { walk } from '#contract/journeys/journey.ts'

/** Writes the answers of one page of questions, as a hand does, and goes on. */
async function fillStep(page: Page, fields: string[], answers: Answers): Promise<void> {
  for (const name of fields) {
    const answer = answers[name]
    // What is only carried along from somewhere else is not on the page where nothing was.
    if ((await page.locator(`main form [name="${name}"]`).count()) === 0) continue
    if (typeof answer === 'string' && (await page.locator(`input[type=radio][name="${name}"]`).count()) === 0)
      await page.locator(`#${name}`).fill(answer)
    else
      for (const option of [answer ?? []].flat()) {
        // What the plan lists is in the person's own words, which an answer made up for all does not know.
        const own = page.locator(`input[name="${name}"][value="${option}"]`)
        const any = page.locator(`input[name="${name}"]`).first()
        await ((await own.count()) > 0 ? own : any).check({ force: true })
      }
  }
  await page.locator('main form button[type=submit]').click()
}

/** Goes from the start of a journey to where its answers are checked. */
export async function fillIn(page: Page, journey: Journey, answers: Answers): Promise<void> {
  await page.locator(`main a[href^="/ask/${journey.id}/"]`).first().click()
  for (const { step } of walk(journey, answers)) {
    await page.waitForURL(`**/ask/${journey.id}/${step.id}*`)
    await fillStep(page, Object.keys(step.fields), answers)
  }
  await page.waitForURL(`**/ask/${journey.id}/check`)
}
