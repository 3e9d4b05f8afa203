/**
 * Words that begin the name of a thing although they could tell what to do, and what makes them do so: “review cycle”, “use case”. Each
 * line is the first word, and then what may follow.
 */
const PAIRS = `
access review rights level levels list log control controls request requests management policy token matrix
address book list line change
advance notice payment payments booking warning
alert list log message email rule rules level
answer key sheet bank
audit trail log report findings plan checklist schedule evidence committee readiness preparation results response
back office
balance sheet due
bid review manager strategy response document package decision board
bill run cycle payment
book value
break clause even point
brief template document
budget planning review approval owner holder plan line cycle check estimate sheet forecast request sign-off tracker report cut freeze
build phase plan number process log quality spec stage sprint
call list notes log summary recap script centre center prep preparation agenda transcript recording template guide plan minutes schedule outcome report review queue volume debrief handling tracking
change request requests log management control order notice process window plan freeze history impact
claim form forms handling number process
close date plan rate
code review freeze base quality
commission plan report statement structure payment calculation
contact details list person form data report info information point strategy plan
contract terms template owner value end date start draft drafts manager language clause clauses repository summary length
control group plan
cost estimate estimates centre center benefit breakdown plan code base model
credit note notes limit check line rating score card control memo terms
cross-sell opportunity opportunities campaign
deal review desk registration room size team value stage sheet memo flow strategy
demand forecast planning generation letter
demo environment account call script day video request deck slot data
design review phase document brief team system sprint thinking approval specification spec freeze pattern patterns partner principles stage authority sign-off
direct debit mail message report reports contact line deposit access cost costs sales
discount approval request policy matrix level code desk structure schedule threshold
display ad ads
document repository management control library template templates collection storage store owner history set version list approval checklist retention
drive folder time
email template templates campaign sequence thread address signature list digest confirmation reminder notification marketing cadence outreach
end date user users state customer client
estimate review approval
exchange rate rates
express dispatch delivery shipping lane
face value time
file storage share server system structure format name naming repository
finance team approval review department lead director manager partner system sign-off
focus group groups area areas time
forecast call review accuracy report category model
forward plan planning look
free trial tier plan
help desk centre center page article text
interview transcript guide notes schedule panel process questions round
invoice run reconciliation management approval processing query queries dispute disputes date number list template tracker cycle generation
issue log list tracker register resolution management escalation report tracking triage board summary owner
launch plan phase email date checklist day event readiness review party kit
lead qualification generation time form list source scoring routing nurture nurturing management capture conversion handover assignment
load test
market research analysis share trends data overview entry fit report segment segmentation intelligence update
message template templates history
name badge change
offer letter letters approval management expiry document template creation negotiation
open questions issues items points tasks topics actions invoices tickets cases opportunities requests positions roles bugs risks day house source office
order form forms confirmation entry fulfilment fulfillment management number processing book status history value intake tracking desk placement
partner enablement programme program portal manager onboarding call network agreement review certification training marketing success channel team
pay run slip period
phone call calls number screen
pilot phase project customer customers programme program group results review plan scope agreement user users team
pitch deck template script book prep
plan review approval b owner template execution change changes document sign-off creation
position paper statement
present situation state status
price list increase increases letter change changes book model point review approval negotiation sheet comparison calculation adjustment
process documentation owner owners map flow improvement manual mapping design step steps optimization optimisation automation overview handler
profile page picture
program manager kickoff kick-off launch review management overview
project plan kickoff kick-off manager closure charter scope team brief board timeline status owner management sponsor review close lead initiation update report planning office documentation schedule setup
purchase order orders approval requisition history price agreement request decision process
query log
question log list bank
quote approval template validity creation generation review tool number configuration
rate card cards limit sheet increase change review
record keeping type owner
refund policy request approval process
release note notes plan date candidate management cycle schedule window
report template generation builder format delivery card layout pack distribution cycle writer automation
request form forms queue log type handling management ticket intake portal
research findings report phase paper team plan agenda results project
review cycle board date period committee process deck template call calls schedule calendar cadence prep pack stage phase checklist agenda outcome slot form
reward programme program scheme
risk register assessment review log score rating matrix owner analysis appetite management mitigation level report identification profile category response plan classification
route planning map plan
run book rate time
sample report data size deck contract template email
schedule slip conflict
scope document statement creep change definition review call
score card cards board sheet model
screen share sharing shot recording
search engine results result bar tool function
service level levels desk credit credits catalogue catalog review request report team delivery manager agreement impact window owner provider improvement charter management
share price
source code data list system
sponsor alignment call update engagement map mapping check-in feedback review intro introduction
staff training
stage gate gates review exit plan
start date time
stock check level levels list count
supply chain
support ticket tickets team case cases queue desk plan handover hand-over request requests level hours portal channel contract engineer agent package rota model history metrics contact tier handoff
survey results result response responses design data report template feedback analysis form link questions
sync call
target list account audience market date state group setting segment price customer persona
test plan case cases data environment results script report phase run cycle strategy account suite coverage
time sheet tracking off line management
touch model point points plan
track record
trade show shows fair off union press
transfer request form price agreement
travel budget policy approval booking expenses request arrangements plan
trial period account extension user users sign-up signup agreement conversion end customer version data kickoff setup phase licence license
trigger event events list condition
trust centre center
update call email schedule cycle
upgrade path offer plan request
upsell opportunity opportunities campaign
use case cases
value proposition assessment realization realisation statement map story chain review case driver drivers stream streams discovery delivery measurement planning metric metrics add tracking report framework expansion calculator hypothesis
visit report notes schedule plan summary
voice mail
wait time list
warm intro introduction handover hand-over lead leads
watch list
welcome email mail call pack kit letter message note packet gift deck sequence
win rate plan room loss story
work order orders plan package stream breakdown item items log instruction instructions
`;

/** A thing is often followed by these, and an instruction that begins with the same word is not: “call with”, but “sync with”. */
const LINKS = `
with call contract interview demo contact brief visit trial debate
for request demo brief update invoice quote document draft estimate forecast guide list schedule score credit refund price target demand design survey value record contract question answer discount
from request report message email mail call answer question list document draft quote update note value invoice
on update brief
to visit email mail message answer access guide letter
by review check test update audit call report request draft design
`;

const read = (text: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [word = '', ...others] = line.split(' ');
        return [word, new Set(others)];
      }),
  );

const PAIRED = read(PAIRS);
const LINKED = read(LINKS);

/** “Use case” names a thing. */
export function namesAThing(first: string, second: string): boolean {
  return PAIRED.get(first)?.has(second) === true;
}

/** “Call with procurement” names a thing. */
export function linksAThing(first: string, link: string): boolean {
  return LINKED.get(link)?.has(first) === true;
}
