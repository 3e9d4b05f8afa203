import { describe, expect, it } from 'vitest';
import { infoOf } from '../../../src/engine/publish/info-of';
import { writeProcedure } from '../../../src/engine/publish/write-procedure';
import { madeHostile } from '../../support/hostile-texts';
import { aDecision, anEnd, aSop, aStage, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';
import { sampleSop } from '../exchange/sample-sop';

describe('the procedure in Markdown', () => {
  it('tells stages and steps as headings, and every answer leads to its step', () => {
    const sop = aSop({
      profile: { title: 'Renewal', summary: 'Keeps **clients**.' },
      stages: [aStage('Prepare', { goal: 'Know what to offer' })],
      tools: [aTool('CRM', { url: 'https://crm.example.com/' })],
      steps: [
        aTask('Look up usage', { stageId: idOf('Prepare'), purpose: 'No surprise', checklist: [{ id: 'a', text: 'Figures *checked*' }] }),
        aDecision('Renew?', { stageId: idOf('Prepare') }),
        anEnd('Done', { stageId: idOf('Prepare') }),
      ],
      connectors: connectorsOf('Look up usage > Renew? > [yes] Done', 'Renew? > [no] Look up usage'),
      toolLinks: [aToolLink('Look up usage', 'CRM', { use: 'read', what: 'Usage' })],
    });

    expect(writeProcedure(sop, infoOf(sop))).toBe(`# Renewal

**Draft**

Keeps **clients**.

## Prepare

Know what to offer

### 1. Look up usage

**Account manager** · Task

**Why:** No surprise

**Checklist:**

- [ ] Figures \\*checked\\*

**Tools:**

- [CRM](<https://crm.example.com/>): Read: Usage

**What follows:**

- go to [step 2, Renew?](#2-renew)

### 2. Renew?

**Account manager** · Decision

**Which applies:**

- **yes:** go to [step 3, Done](#3-done)
- **no:** back to [step 1, Look up usage](#1-look-up-usage)

### 3. Done

**Account manager** · End

Nothing follows: here this way is done.
`);
  });

  it('lets no text become markup of its own', () => {
    const sop = madeHostile(sampleSop());
    const markdown = writeProcedure(sop, infoOf(sop));

    expect(markdown.match(/(?<!\\)<(?!https?:|mailto:)/g)).toBeNull();
    expect(markdown.match(/(?<!\\)\]\((?!#|<https?:|<mailto:|https?:|mailto:)/g)).toBeNull();
  });
});
