import type { TemplateSource } from './author';
import { approval, decision, end, escalation, start, task } from './step-rows';

export const escalationSteps: TemplateSource['steps'] = {
  detect: [
    start('start', 'Something goes wrong', 'client'),
    task('log', 'Log the incident', 'support', {
      purpose: 'From the first minute on, facts stand in one place.',
      result: 'A ticket with everything the next person needs.',
      checklist: ['What happened and since when', 'Who is affected and how', 'What the client needs first', 'What was tried'],
      outputs: ['Incident ticket'],
      dueWithin: 'PT15M',
      activity: 'documentation',
    }),
    task('match-runbook', 'Match it to a runbook', 'support', {
      purpose: 'Known trouble has a known answer.',
      result: 'The runbook or SOP that applies, or a note that there is none.',
      dueWithin: 'PT10M',
      activity: 'internal',
    }),
  ],
  assess: [
    task('rate', 'Rate the severity', 'support', {
      purpose: 'Severity decides who is called and how fast.',
      result: 'A severity with its reason.',
      fields: { '=Severity': ['Critical', 'Major', 'Minor'] },
      questions: ['How many people are affected?', 'Is there a way around?', 'Is data or money at risk?'],
      dueWithin: 'PT10M',
      activity: 'internal',
    }),
    decision('tolerance', 'Is it beyond tolerance?', 'support', {
      question: 'Does the trouble exceed what we and the contract tolerate?',
      criteria: [
        'Tolerated: up to 30 minutes without service',
        'Tolerated: up to ten people affected',
        'Never tolerated: lost data, a broken rule, a third report in a month',
      ],
    }),
    task('solve', 'Solve it at first level', 'support', {
      purpose: 'Small things stay small.',
      result: 'The client works again.',
      informed: ['account-manager'],
      dueWithin: 'PT4H',
      activity: 'client',
    }),
    escalation('rung-one', 'Escalate to the escalation lead', 'support', {
      trigger: 'The trouble is beyond tolerance, or not solved at first level in time',
      respondWithin: 'PT30M',
      toRoleId: 'escalation-lead',
      recovery: 'The lead takes charge; if nobody answers, the alert goes to leadership',
      critical: true,
    }),
  ],
  respond: [
    task('take-charge', 'Take charge and name owners', 'escalation-lead', {
      purpose: 'Everybody knows who decides.',
      result: 'One owner for each open question.',
      checklist: ['Incident channel is open', 'Owners are named', 'Time of the next update is set'],
      dueWithin: 'PT15M',
      activity: 'internal',
    }),
    task('inform-client', 'Inform the client', 'account-manager', {
      purpose: 'Silence costs more trust than bad news.',
      result: 'The client knows the owner and the time of the next update.',
      exitCriteria: ['The client has answered or was reached by phone'],
      dueWithin: 'PT30M',
      critical: true,
      activity: 'client',
    }),
    escalation('rung-two', 'Escalate to engineering', 'escalation-lead', {
      trigger: 'Support cannot bring the service back alone',
      respondWithin: 'PT1H',
      toRoleId: 'engineering',
      recovery: 'A way around is offered within four hours, while the cause is looked for',
    }),
    task('find-cause', 'Find the cause', 'engineering', {
      purpose: 'Recovery options follow from the cause.',
      result: 'A cause, or the best guess, and ways to recover.',
      outputs: ['Recovery options'],
      dueWithin: 'PT4H',
      activity: 'internal',
    }),
    decision('contained', 'Is the damage contained?', 'escalation-lead', {
      question: 'Has the damage stopped growing?',
      criteria: ['A way around is in place', 'No new people are affected', 'No more data is at risk'],
      dueWithin: 'PT4H',
    }),
    escalation('rung-three', 'Escalate to leadership', 'escalation-lead', {
      trigger: 'The damage still grows after four hours, or the contract is at risk',
      respondWithin: 'PT2H',
      toRoleId: 'leadership',
      recovery: 'An executive calls the client and frees whatever the recovery needs',
      critical: true,
    }),
    task('free-help', 'Free people and money', 'leadership', {
      purpose: 'Some obstacles only leadership can remove.',
      result: 'A decision, and the help to carry it out.',
      dueWithin: 'PT4H',
      activity: 'internal',
    }),
  ],
  recover: [
    task('recover', 'Carry out the recovery', 'engineering', {
      purpose: 'The client can work again.',
      result: 'A service that runs, and notes on how it came back.',
      fields: { '=Recovery option': ['Roll back', 'Offer a way around', 'Repair'] },
      outputs: ['Recovery notes'],
      dueWithin: 'PT8H',
      activity: 'client',
    }),
    approval('confirm', 'Confirm that it works', 'client', {
      purpose: 'It is over when the client says so.',
      submits: ['recover'],
      dueWithin: 'P1D',
    }),
    decision('credit-due', 'Is a credit due?', 'leadership', {
      question: 'Did we miss a level that the contract promises?',
      criteria: ['Outage longer than the contract allows', 'Response later than the contract allows'],
      dueWithin: 'P2D',
    }),
    task('grant-credit', 'Grant the credit', 'leadership', {
      purpose: 'The client need not ask for what is due.',
      result: 'A credit note.',
      control: 'FIN-12',
      dueWithin: 'P5D',
      activity: 'client',
    }),
    task('close', 'Close it with the client', 'account-manager', {
      purpose: 'The client hears what happened and what will change.',
      result: 'A closing talk on record.',
      metrics: [{ name: 'Satisfaction with the handling', target: '4 of 5 or better' }],
      dueWithin: 'P2D',
      activity: 'client',
    }),
  ],
  learn: [
    task('review', 'Review it without blame', 'escalation-lead', {
      purpose: 'Those who were there know what would have helped.',
      result: 'Causes and actions.',
      checklist: ['Timeline', 'What went well', 'What slowed us down', 'Actions with owners'],
      consulted: ['support', 'engineering', 'account-manager'],
      metrics: [{ name: 'Responses within the promised time', target: '95 % or more' }],
      dueWithin: 'P5D',
      activity: 'internal',
    }),
    decision('change-needed', 'Does the runbook need changes?', 'escalation-lead', {
      question: 'Would a better runbook have helped?',
      criteria: ['No runbook matched', 'A step was missing or skipped', 'A response came late'],
    }),
    task('update-runbook', 'Update runbook and SOPs', 'escalation-lead', {
      purpose: 'A lesson counts once it is written into the procedure.',
      result: 'A changed runbook, and SOPs that agree with it.',
      outputs: ['Changed runbook'],
      dueWithin: 'P10D',
      activity: 'documentation',
    }),
    approval('approve-runbook', 'Approve the changed runbook', 'leadership', {
      purpose: 'Response times bind people and money.',
      submits: ['update-runbook'],
      dueWithin: 'P5D',
    }),
    task('publish', 'Publish it and train teams', 'escalation-lead', {
      purpose: 'A runbook works when people know it before they need it.',
      result: 'Everyone on call has read the change.',
      informed: ['support', 'engineering', 'account-manager'],
      dueWithin: 'P5D',
      activity: 'internal',
    }),
    task('drill', 'Test the runbook in a drill', 'escalation-lead', {
      purpose: 'A drill finds the gaps while nothing is at stake.',
      result: 'Measured response times for every rung.',
      consulted: ['support', 'engineering', 'leadership'],
      metrics: [{ name: 'Time until somebody is in charge', target: '30 minutes or less' }],
      cadence: 'quarterly',
      activity: 'internal',
    }),
    decision('drill-passed', 'Was the drill passed?', 'escalation-lead', {
      question: 'Did every rung answer in time?',
      criteria: ['Escalation lead within 30 minutes', 'Engineering within one hour', 'Leadership within two hours'],
    }),
    end('end', 'Runbook is proven', 'escalation-lead'),
  ],
};
