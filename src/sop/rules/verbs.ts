/** What people do in the steps of an SOP, in the form in which an instruction begins. */
const PLAIN = `
accelerate access accumulate acknowledge say budget browse underwrite increment decrement await avoid embrace pursue summon abort accompany ascertain attract bear become believe bid blend bounce breathe cast cease cite comply concentrate condense confront congratulate conserve counsel curate deem deflect demand deny depart depend derive destroy digitise digitize discount dissolve divide earn emit emphasise emphasize enlarge entrust equip erase evolve exclude exempt expose face feed fetch frame gauge hasten hunt imagine impose infer inflate instil jot keep know lapse laud lease lessen liaise liquidate manufacture materialise moderate motivate mute nudge offset orchestrate outsource overcome penalise penalize persuade pilot pinpoint pledge portray preview proofread punch quit rearrange reason recap reclaim recap redact rehearse reimagine rely remit repay replenish repurpose rescind reshape retype retrain rush salute scrutinise scrutinize shape shorten shortlist solidify spend spot squash stack start stick stipulate strive supplement tackle tally tap taste thin tighten top total trace trim trust tune unblock uncover understand unite unload unveil upskill usher vacate vet void volunteer want widen wind-down witness accept acquire act activate adapt add address adjust administer adopt advance advertise advise agree align allocate allow amend
analyse analyze announce answer anticipate appeal append apply appoint appraise approach approve arbitrate archive arrange ask assemble assess assign assist
assume assure attach attend audit authenticate authorise authorize automate award back balance bill bind block book boost brainstorm branch brief bring build
bundle buy calculate calibrate call cancel capture carry catalog categorise categorize celebrate certify change charge chase check choose clarify classify
clean clear click close coach code collate collect combine come commence comment commission commit communicate compare compile complete compose compute
conclude conduct configure confirm connect consider consolidate construct consult contact contain continue contract contribute control convene convert convey
convince coordinate copy correct correlate cost count cover craft create credit cross-check cut customise customize date deactivate deal debit debrief
decide declare decline decommission deduct deescalate defer define delegate delete deliver demo demonstrate deploy describe design detail detect determine develop
diagnose differentiate direct disable disburse discard disconnect discover discuss dismiss dispatch display dispose distribute do document download draft draw drive
drop duplicate edit educate elaborate eliminate email embed empty enable encourage end endorse enforce engage enhance enrich enroll enrol ensure enter
escalate establish estimate evaluate examine exchange execute exercise expand expedite explain explore export express extend extract facilitate fetch file fill filter
finalise finalize finance find finish fit fix flag focus follow forecast format form formulate forward free fulfil fulfill fund furnish gain gather generate get
give go grade grant greet group grow guarantee guide halt hand handle hear help hire hold host identify illustrate implement import improve include
incorporate increase indicate inform initialise initialize initiate input inquire insert inspect install instruct insure integrate interpret interview introduce
inventory investigate invite invoice involve isolate issue join judge justify keep kick label launch lay lead learn leave let level leverage limit link list listen
load locate lock log look lower mail maintain make manage map mark market match measure mediate meet mention merge message migrate minimise minimize
mitigate model modify monitor move name negotiate nominate normalise normalize note notify nurture observe obtain offboard offer onboard open operate optimise optimize
order organise organize outline oversee own pack package park participate pass pause pay perform permit persist phone pick pitch place plan play post postpone
practise practice prepare present preserve press prevent price print prioritise prioritize probe proceed process procure produce program project promise promote
propose protect prove provide provision publish pull purchase push put qualify quantify query question queue quote raise rank rate reach react read realise realize
reassign rebuild recall receive recheck recognise recognize recommend reconcile record recover recruit redeem redefine redirect reduce refer refine reflect refresh refund
refuse regenerate register regulate reimburse reinforce reject relate relay release remember remind remove rename render renegotiate renew reopen repair repeat replace reply
report repost represent request require reroute research reserve reset reship resolve respond rest restart restock restore restructure resubmit resume retain retire
retrieve retry return reuse reverse revert review revise revisit revoke reward rework rewrite roll rotate route run safeguard sample save scale scan schedule scope score
screen seal search secure seek segment select sell send separate serve service set settle share shift ship show shut sign simplify simulate sit sketch skip solicit solve sort
source specify split sponsor stabilise stabilize staff stage stamp standardise standardize start state stay steer stop store stream strengthen structure study submit
subscribe suggest summarise summarize supervise supply support surface survey suspend sustain swap switch sync synchronise synchronize tabulate tag tailor take talk target
teach tell terminate test thank think tidy track trade train transcribe transfer transform transition translate transmit transport trap treat triage trigger troubleshoot try
turn type undertake unlock unpack unsubscribe update upgrade upload upsell use utilise utilize validate value verify view visit voice vote wait walk warn watch weigh welcome win
withdraw work wrap write yield zip coordinate invoke prompt sell resell cross-sell encrypt decrypt parse poll quarantine rent rescue sanction secure sequence ping
decode encode bake boil cook deposit dig dry eat fire fly forge harvest inject irrigate kill lend lift mill mix paint pair plant polish pour pump scrap weld wash wire
`;

/** The same words name things, so what follows decides: “Order the parts”, but “Order confirmation”. */
const ALSO_THINGS = `
address answer audit back balance bill branch budget call change charge claim code commission contact contract control copy cost credit date deal demand design detail
document email end exercise file finance fire focus form format forward fund grade grant group guide invoice issue label launch lead level limit link list load log mail map
mark market match message model name note offer order package park plan play post price process program project purchase quality query question queue quote rank rate record
refund register release report request research reserve review reward risk route sample schedule scope score screen search service share ship sign source staff stage start
state stock store stream structure study supply support surface survey target test tool trade train transfer transport travel type update use user value view voice vote wait welcome work
check  display draft upgrade return visit offboard onboard
`;

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const VERBS = wordsIn(PLAIN);
export const THINGS_TOO = wordsIn(ALSO_THINGS);
