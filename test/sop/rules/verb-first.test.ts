import { describe, expect, it } from 'vitest';
import { beginsWithVerb } from '../../../src/sop/rules/begins-with-verb';
import { verbFirst } from '../../../src/sop/rules/verb-first';
import { aDecision, aMilestone, aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

const listed = (text: string) => text.trim().split(/\s*\|\s*/);

/** A hundred names that say what to do. */
const ORDERS = listed(`
Send the welcome mail | Schedule the kick-off call | Review account history | Draft the renewal offer | Update the CRM | Call the client | Log the incident |
Order new hardware | Plan the quarter | Report figures to leadership | Document the findings | Process the payment | Contract a freelancer | Invoice the customer |
Check credit limit | Release accepted work for billing | Re-check the numbers | Follow up with procurement | Hand over to delivery | Set up the workspace |
Walk through the onboarding plan | Note down open questions | Book a meeting room | Get sign-off from legal | Make a list of risks | Ask for feedback  |
Do not share credentials | Always confirm in writing | Please sign here | Quickly assess the damage | Onboard new users | Offboard leavers | Upsell premium support |
Cross-check the invoice | Reassign the ticket | Prioritize feature requests | Finalise the statement of work | Verify bank details | Collect signatures | Escalate to engineering |
Triage incoming tickets | Test the integration | Launch the campaign | Present results | Host the quarterly business review | Answer the questionnaire | Read the contract |
Map stakeholders | Score the health of the account | Rate the severity | Tag the opportunity | File the audit evidence | Sign | Wait for approval | Pay the supplier |
Close the case | Archive old documents | Issue the refund | Refund the customer | Grant access | Provide training | Identify decision makers | Gather account records |
Negotiate terms | Price the offer | Quote the customer | Compare plans | Estimate effort | Forecast revenue | Budget the campaign | Survey customers | Interview users |
Analyze churn | Monitor usage | Track adoption | Measure satisfaction | Share the report | Publish release notes | Translate the contract | Design the solution | Build a prototype |
Deploy to production | Train the first users | Introduce the account team | Welcome the new contact | Nurture the relationship | Thank the sponsor | Renew the contract |
Cancel the subscription | Upgrade the plan | Migrate customer data | Import contacts | Export the list | Sync calendars | Attach the proposal | Email the summary | Brief the team |
Debrief with sales | Celebrate the win | Look back at the month
`);

/** A hundred names that say what there is, what has been done, or who does it. */
const THINGS = listed(`
Welcome mail | Kick-off call | Account history | Renewal offer | CRM update | Client call | Incident log | Hardware order | Quarterly plan | Leadership report |
Order confirmation | Contract renewal | Invoice approval | Report generation | Plan approval | Contract signing | Order fulfilment | Budget allocation | Project closure |
Review meeting | Change request | Purchase order process | Contract review | Onboarding | Escalation | Negotiation | Credit check | Risk assessment | Quality assurance | Customer onboarding |
Sending the offer | Preparing documents | Checking the margin | Scheduling | Reviewing the contract | Closing | Training of users | Handling complaints | Monitoring | Invoicing |
Customer sends the order | Sales hands over | Manager approves budget | Legal reviews contract | The client signs | Team meets weekly | System creates a ticket | We call the client |
Offer sent | Contract signed | Invoice paid | Account created | Meeting held | Approval granted | Ticket closed | Data migrated | Users trained | Proposal accepted |
New customer | Final offer | Monthly report | Weekly check-in | Annual review | Technical support | Legal approval | Internal kick-off | First contact | Detailed analysis |
Status of the account | List of risks | Review of the plan | Plan of action | Approval by finance | Meeting with client | Notes from the call | Request from customer | Process of renewal | Change of owner |
Account manager | Finance department | Salesforce | Dashboard | Newsletter | Customer success | Statement of work | Master agreement | Executive sponsor | Service level |
Sends the invoice | Creates a ticket | Updates CRM | Approves discount | Informs the client | Customer feedback | Health score | Renewal date | Pricing | Handover | Kick-off agenda | Data protection impact
`);

describe('verb-first', () => {
  it('is judged by two hundred names', () => {
    expect([ORDERS.length, THINGS.length]).toEqual([100, 100]);
    expect(new Set([...ORDERS, ...THINGS]).size).toBe(200);
  });

  it('lets every order pass, so that what it tells is true', () => {
    expect(ORDERS.filter((name) => !beginsWithVerb(name))).toEqual([]);
  });

  it('finds all but a few of the names that are none', () => {
    // “Request from procurement what is missing” is an order, so this one is let pass.
    expect(THINGS.filter((name) => beginsWithVerb(name))).toEqual(['Request from customer']);
  });

  it('names the task', () => {
    expect(findingsOf(verbFirst, aSop({ steps: [aTask('Contract renewal')] }))).toEqual({
      'contract-renewal': '“Contract renewal” does not begin with what is to be done',
    });
  });

  it('judges tasks only, English only, and no task that nobody has named yet', () => {
    const others = [aDecision('Renewal?'), aMilestone('Contract signed'), aTask('New step')];
    const foreign = ['Vertrag für den Kunden prüfen', 'Enviar la oferta al cliente', 'Signer le contrat avec le client', '契約を更新する'];

    expect(
      findingsOf(verbFirst, aSop({ steps: [...others, ...foreign.map((name, place) => aTask(name, { id: idOf(`f${place}`) }))] })),
    ).toEqual({});
  });
});
