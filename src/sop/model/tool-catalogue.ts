import type { TOOL_CATEGORIES, Tool } from './tool';

/** A tool that account teams know, as it is added to an SOP. */
export type CatalogueTool = Pick<Tool, 'name' | 'url' | 'aliases'> & { readonly category: (typeof TOOL_CATEGORIES)[number] };

const tool = (name: string, category: CatalogueTool['category'], url: string, ...aliases: string[]): CatalogueTool => ({
  name,
  category,
  url: `https://${url}`,
  aliases,
});

/** Common tools with their public addresses, so that a few letters are enough to add one. */
export const TOOL_CATALOGUE: readonly CatalogueTool[] = [
  tool('HubSpot', 'crm', 'www.hubspot.com/', 'HubSpot CRM'),
  tool('Salesforce', 'crm', 'www.salesforce.com/', 'SFDC', 'Sales Cloud'),
  tool('Pipedrive', 'crm', 'www.pipedrive.com/'),
  tool('Freshsales', 'crm', 'www.freshworks.com/crm/sales/', 'Freshworks CRM'),
  tool('Zendesk Sell', 'crm', 'www.zendesk.com/sell/'),
  tool('Zoho CRM', 'crm', 'www.zoho.com/crm/'),
  tool('Dynamics 365', 'crm', 'www.microsoft.com/dynamics-365', 'Microsoft Dynamics'),
  tool('Gainsight', 'crm', 'www.gainsight.com/'),
  tool('Kapta', 'crm', 'kapta.com/'),
  tool('Zendesk', 'helpdesk', 'www.zendesk.com/', 'Zendesk Service', 'Zendesk Support'),
  tool('Freshdesk', 'helpdesk', 'www.freshworks.com/freshdesk/'),
  tool('Intercom', 'helpdesk', 'www.intercom.com/'),
  tool('Help Scout', 'helpdesk', 'www.helpscout.com/'),
  tool('ServiceNow', 'helpdesk', 'www.servicenow.com/'),
  tool('Jira', 'helpdesk', 'www.atlassian.com/software/jira', 'Jira Service Management'),
  tool('Calendly', 'scheduling', 'calendly.com/'),
  tool('Acuity Scheduling', 'scheduling', 'acuityscheduling.com/'),
  tool('Google Calendar', 'scheduling', 'workspace.google.com/products/calendar/', 'GCal'),
  tool('Outlook', 'scheduling', 'www.microsoft.com/microsoft-365/outlook', 'Outlook Calendar'),
  tool('Asana', 'scheduling', 'asana.com/'),
  tool('Trello', 'scheduling', 'trello.com/'),
  tool('monday.com', 'scheduling', 'monday.com/'),
  tool('Zoom', 'conferencing', 'www.zoom.com/', 'Zoom Meetings'),
  tool('Google Meet', 'conferencing', 'workspace.google.com/products/meet/'),
  tool('Microsoft Teams', 'conferencing', 'www.microsoft.com/microsoft-teams/', 'MS Teams'),
  tool('Webex', 'conferencing', 'www.webex.com/'),
  tool('Gong', 'conferencing', 'www.gong.io/'),
  tool('Slack', 'messaging', 'slack.com/'),
  tool('Gmail', 'messaging', 'workspace.google.com/products/gmail/', 'Google Mail'),
  tool('Mailchimp', 'messaging', 'mailchimp.com/'),
  tool('PagerDuty', 'messaging', 'www.pagerduty.com/'),
  tool('Google Docs', 'documents', 'workspace.google.com/products/docs/'),
  tool('Google Drive', 'documents', 'workspace.google.com/products/drive/'),
  tool('SharePoint', 'documents', 'www.microsoft.com/microsoft-365/sharepoint/collaboration'),
  tool('Confluence', 'documents', 'www.atlassian.com/software/confluence'),
  tool('Notion', 'documents', 'www.notion.com/'),
  tool('Docusign', 'documents', 'www.docusign.com/'),
  tool('Looker Studio', 'analytics', 'lookerstudio.google.com/', 'Google Data Studio'),
  tool('Power BI', 'analytics', 'www.microsoft.com/power-platform/products/power-bi'),
  tool('Tableau', 'analytics', 'www.tableau.com/'),
  tool('Mixpanel', 'analytics', 'mixpanel.com/'),
  tool('Delighted', 'analytics', 'delighted.com/'),
  tool('Stripe', 'billing', 'stripe.com/'),
  tool('QuickBooks', 'billing', 'quickbooks.intuit.com/'),
  tool('NetSuite', 'billing', 'www.netsuite.com/', 'Oracle NetSuite'),
  tool('Xero', 'billing', 'www.xero.com/'),
  tool('Zapier', 'other', 'zapier.com/'),
  tool('Google Ads', 'other', 'ads.google.com/', 'AdWords'),
];

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s.-]/g, '');

/** The tool of the catalogue that a name or another name of it means; spaces and letter case do not count. */
export function catalogueTool(name: string): CatalogueTool | undefined {
  const wanted = plain(name);
  return wanted === '' ? undefined : TOOL_CATALOGUE.find((one) => [one.name, ...one.aliases].some((call) => plain(call) === wanted));
}

/** The tools of the catalogue that the SOP lacks and that have what was typed in a name or in their category, a name that is just that first, then those that begin so. */
export function catalogueLike(typed: string, known: Iterable<Pick<Tool, 'name' | 'aliases'>>): readonly CatalogueTool[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const taken = new Set([...known].flatMap(({ name, aliases }) => [name, ...aliases]).map(plain));
  const rank = ({ name, aliases, category }: CatalogueTool): number | null => {
    const calls = [name, ...aliases].map(plain);
    if (calls.includes(wanted)) return -1;
    if (calls.some((call) => call.startsWith(wanted))) return 0;
    if (category.startsWith(wanted)) return 1;
    return calls.some((call) => call.includes(wanted)) ? 2 : null;
  };
  return TOOL_CATALOGUE.flatMap((one) => {
    const place = taken.has(plain(one.name)) ? null : rank(one);
    return place === null ? [] : [{ one, place }];
  })
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
