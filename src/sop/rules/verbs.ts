/** What people do in the steps of an SOP, in the form in which an instruction begins. */
const PLAIN = `
abort accelerate accept access accompany accumulate acknowledge acquire act activate adapt add address adhere adjust administer admit
adopt advance advertise advise affirm aggregate agree alert align allocate allow amend analyse analyze annotate announce answer anticipate
apologise apologize appeal append apply appoint appraise approach approve arbitrate archive arrange articulate ascertain ask assemble
assess assign assist assume assure attach attend attract audit authenticate authorise authorize automate avoid await award back bake
balance be bear become begin believe bid bill bind blend block boil bolster book boost bounce brainstorm branch break breathe brief bring
broadcast broaden browse budget build bundle buy calculate calibrate call cancel capture carry cascade cast catalog categorise categorize
cease celebrate certify champion change charge chart chase check choose circle circulate cite clarify classify clean cleanse clear click
clone close coach code collate collect combine come commence commend comment commission commit communicate compare compensate compile
complete comply compose compute concentrate conclude condense conduct confer configure confirm confront congratulate connect conserve
consider consolidate construct consult contact contain continue contract contribute control convene convert convey convince cook
coordinate copy correct correlate cost counsel count cover craft create credit cross-check cross-sell curate customise customize cut date
deactivate deal debate debit debrief decide declare decline decode decommission decompose decouple decrement decrypt dedicate deduct deem
deepen deescalate defer define deflect delay delegate delete delight deliver demand demo demonstrate demote deny depart depend deploy
deposit derive describe design destroy detail detect determine develop devise diagnose dial differentiate dig digitise digitize direct
disable disburse discard disclose disconnect discontinue discount discover discuss dismiss dispatch display dispose dissect dissolve
distribute divide do document double-check download draft draw drive drop dry duplicate earmark earn eat edit educate elaborate elicit
eliminate email embed embrace emit emphasise emphasize empower empty emulate enable enact encode encourage encrypt end endorse enforce
engage enhance enlarge enlist enquire enrich enrol enroll ensure enter entrust enumerate envision equip erase escalate establish estimate
evaluate evolve examine exchange exclude execute exempt exercise expand expect expedite experiment explain explore export expose express
extend extract extrapolate face facilitate fact-check feed fetch figure file fill filter finalise finalize finance find fine-tune finish
fire fit fix flag flesh fly focus follow forecast forewarn forge form format formulate forward foster frame free fulfil fulfill fund
furnish gain gather gauge generate get give go grab grade grant greet group grow guarantee guide halt hand handle harmonise harmonize
harvest hasten have hear help highlight hire hold host hunt ideate identify illustrate imagine implement import impose improve include
incorporate increase increment indicate infer inflate influence inform initialise initialize initiate inject input inquire insert inspect
install instil instruct insure integrate interact interpret interview introduce inventory investigate invite invoice invoke involve
irrigate isolate issue itemise itemize iterate join jot judge justify keep kick kill know label lapse laud launch lay lead lean learn
lease leave lend lessen let level leverage liaise lift lighten limit link liquidate list listen load lobby locate lock log look loop lower
mail maintain make manage manufacture map mark market match materialise measure mediate meet memorise memorize mention mentor merge
message migrate mill minimise minimize mirror mitigate mix mobilise mobilize model moderate modify monitor motivate move mute name narrow
negotiate nominate normalise normalize note notify nudge nurture observe obtain offboard offer offset onboard open operate optimise
optimize orchestrate order organise organize outline outsource overcome overhaul override overrule oversee own pack package paint pair
park parse participate partner pass patch pause pay penalise penalize perform permit persist persuade phone photograph pick pilot pin ping
pinpoint pitch place plan plant play pledge polish poll portray position post postpone pour practice practise pre-fill predict prepare
present preserve press prevent preview price print prioritise prioritize probe proceed process procure produce profile program project
promise promote prompt proofread propose protect prove provide provision publish pull pump punch purchase purge pursue push put qualify
quantify quarantine query question queue quit quote raise rally ramp rank rate ratify reach react read reaffirm realign realise realize
rearrange reason reassign reassure rebook reboot rebrand rebuild recall recap receive recheck recite reclaim recognise recognize recommend
reconcile record recover recreate recruit redact redeem redefine redirect redo reduce refer refine reflect refresh refund refuse refute
regenerate register regulate rehearse reimagine reimburse reinforce reinstate reject relate relaunch relay release relist relocate rely
remediate remember remind remit remove rename render renegotiate renew rent reopen reorder repair repay repeat rephrase replace replenish
replicate reply report repost represent reprice reprioritise reprioritize repurpose request require reroute reschedule rescind rescue
research reseed resell resend reserve reset reshape reship resolve respond rest restart restock restore restructure resubmit resume retain
retest retire retrain retrieve retry return retype reuse revalidate revamp reverse revert review revise revisit revive revoke reward
rework rewrite role-play roll rotate round route run rush safeguard salute sample sanction save say scaffold scale scan schedule scope
score scrap screen screenshot scrub scrutinise scrutinize seal search secure seek segment select sell send sense separate sequence serve
service set settle shadow shape share sharpen shepherd shift ship shorten shortlist show showcase shut sift sign signal signpost simplify
simulate sit size sketch skim skip slot smooth snapshot socialise socialize solicit solidify solve sort source speak specify spell-check
spend split sponsor spot spot-check squash stabilise stabilize stack staff stage stagger stall stamp standardise standardize start state
stay steer stick stipulate stop store stow strategise strategize stream strengthen stress-test strip strive structure study subdivide
submit subscribe substantiate substitute subtract suggest sum summarise summarize summon supervise supplement supply support surface
survey suspend sustain swap switch sync synchronise synchronize synthesise synthesize tabulate tackle tag tailor take talk tally tap
target taste teach tee tell tender terminate test thank thin think tick tidy tie tighten time timebox toggle top total touch tour trace
track trade train transcribe transfer transform transition translate transmit transport transpose trap trawl treat triage trial trigger
trim troubleshoot trust try tune turn tweak type unblock uncover understand undertake underwrite unify uninstall unite unload unlock
unpack unpin unsend unsubscribe untangle unveil update upgrade uphold upload upsell upsert upskill upvote use usher utilise utilize vacate
validate value vary venture verify vet view visit voice void volunteer vote vouch wait walk want warm warn wash watch weave weed weigh
welcome weld whiteboard whitelist widen win wind-down wire wish withdraw witness work wrap write yield zip zoom
`;

/** The same words name things or tell how they are, so what follows decides: “Order the parts”, but “Order confirmation”. */
const ALSO_THINGS = `
address advance alert answer audit back balance bid bill branch break brief broadcast budget build call champion change charge chart check
circle code comment commission contact contract control copy cost credit date deal debate delay demand demo design detail direct discount
display document draft drive email end estimate exercise experiment express face figure file finance fire focus forecast form format
forward frame free fund grade grant group guide help highlight host influence interview invoice issue label launch lead lease level limit
link list load log loop mail map mark market match mentor message mirror model name note offboard offer onboard open order package park
partner patch phone pilot pin pitch plan play position post present price print process profile program project purchase query question
queue quote ramp rank rate record refund register release report request research reserve return review reward round route run sample
schedule scope score screen screenshot search service shadow share ship showcase sign signal slot snapshot source sponsor staff stage
start state store stream structure study sum supply support surface survey switch sync tag talk target tender test time top total touch tour
track trade train transfer transport triage trial trigger trust tweak type update upgrade upsell use value view visit voice vote wait warm
watch welcome whiteboard win work
`;

export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const VERBS = wordsIn(PLAIN);
export const THINGS_TOO = wordsIn(ALSO_THINGS);
