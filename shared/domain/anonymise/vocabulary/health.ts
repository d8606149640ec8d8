import { phraseSet, wordSet } from './word-set.ts';

/** Medicines and drugs, by what is on the packet and by what they are called on the street. */
export const MEDICINES = wordSet(`
piriton piriteze cetirizine loratadine clarityn clarityne benadryl fexofenadine chlorphenamine phenergan promethazine nytol kalms rennies gaviscon omeprazole lansoprazole loperamide dioralyte dulcolax
senokot movicol laxido lactulose cosmocol macrogol buscopan mebeverine peptac alka-seltzer lemsip lemsips strepsils strepsil beechams sudafed olbas otrivine covonia benylin tixylix calcough karvol
snufflebabe infacol dentinox colief bonjela anbesol teetha calprofen anadin aspirin co-codamol cocodamol codeine dihydrocodeine tramadol morphine oramorph oxycodone fentanyl pregabalin gabapentin
methadone buprenorphine subutex suboxone espranor buvidal naloxone nyxoid prenoxad naltrexone acamprosate antabuse disulfiram chlordiazepoxide diazepam lorazepam midazolam buccolam temazepam zopiclone
zolpidem clonazepam alprazolam propranolol amitriptyline nortriptyline mirtazapine venlafaxine duloxetine escitalopram paroxetine seroxat trazodone bupropion zyban champix varenicline nicorette
niquitin lithium priadel quetiapine seroquel olanzapine zyprexa aripiprazole abilify haloperidol clozapine clozaril amisulpride chlorpromazine paliperidone depakote valproate epilim lamotrigine keppra
levetiracetam carbamazepine tegretol topiramate clobazam ethosuximide phenytoin vigabatrin methylphenidate equasym xaggitin delmosart matoride tranquilyn elvanse lisdexamfetamine vyvanse adderall
atomoxetine strattera guanfacine intuniv clonidine dexamfetamine circadin slenyto salbutamol clenil beclometasone seretide symbicort fostair flixotide qvar montelukast singulair prednisolone
prednisone hydrocortisone betnovate eumovate fucidin fucibet aerochamber volumatic epipens jext emerade insulin novorapid lantus levemir tresiba humalog humulin metformin glucagon dexcom omnipod
levothyroxine thyroxine carbimazole ramipril amlodipine bisoprolol atenolol furosemide spironolactone warfarin apixaban clopidogrel atorvastatin simvastatin amoxicillin flucloxacillin penicillin
erythromycin clarithromycin azithromycin doxycycline trimethoprim nitrofurantoin cefalexin co-amoxiclav metronidazole aciclovir zovirax fluconazole canesten clotrimazole daktarin nystatin terbinafine
chloramphenicol otomize permethrin lyclear hedrin derbac malathion mebendazole ovex vermox differin duac epiduo lymecycline tetralysal roaccutane isotretinoin acnecide microgynon rigevidon cerazette
cerelle desogestrel noriday depo depo-provera nexplanon implanon levonelle ellaone norethisterone mefenamic ponstan pregnacare abidec dalivit berocca centrum wellkid desmopressin desmomelt oxybutynin
bio-oil steri-strips steristrips mepilex micropore clexane anti-d syntocinon entonox cannabis spliffs mdma mcat m-cat mephedrone pregabs xannies xanny xans zannies benzos bennies amphetamine
amphetamines snus elfbar elfbars nicotine smecta ozempic wegovy mounjaro gardasil menb menacwy moderna astrazeneca fluenz dtap mantoux imodium vicks librium ecstasy botox pfizer mirena
`);

/** Conditions, many of them called after their doctors; a doctor whose name families bear as well stands only in a phrase. */
export const CONDITIONS = wordSet(`
aspergers tourette's tourettes tourette angelman angelman's angelmans prader-willi digeorge smith-magenis goldenhar moebius ehlers-danlos marfan marfan's duchenne charcot-marie-tooth huntingtons
parkinsons alzheimers korsakoff's korsakoff wernicke crohn's crohns coeliac hirschsprung's hirschsprungs hirschsprung non-hodgkin raynaud's raynauds raynaud henoch-schonlein sjogrens osgood-schlatter
perthes meniere's menieres munchausen's munchausen munchausens cotard gaucher gaucher's tay-sachs niemann-pick fanconi lennox-gastaut dravet landau-kleffner guillain-barre arnold-chiari chiari
dandy-walker sturge-weber thalassaemia haemophilia epilepsy eczema anaphylaxis asthma dyspraxia dyscalculia dysgraphia dyslexia hypermobility scoliosis hydrocephalus diabetes chickenpox legionella
norovirus rotavirus bronchiolitis croup impetigo scabies ringworm conjunctivitis threadworms caesarean caesarian c-section port-a-cath broviac mallampati salter-harris monteggia greenstick bartholin's
alzheimer alzheimer's asperger asperger's klinefelter kegel heimlich fallopian eustachian ishihara
`);

/** Medicines, conditions and signs of several words. */
export const HEALTH_PHRASES = phraseSet(`
senna tablets | pepto bismol | vicks vaporub | olbas oil | gripe water | ashton and parsons | ashton & parsons | nurofen for children | sodium valproate | equasym xl | concerta xl | medikinet xl | clenil modulite | libre sensor
freestyle libre | nitty gritty | full marks lotion | benzoyl peroxide | yasmin pill | depo provera | depo injection | sayana press | mirena coil | copper coil | tranexamic acid | mefenamic acid | ferrous sulphate | ferrous fumarate
folic acid | healthy start | healthy start vitamins | vitamin d drops | seven seas | cod liver oil | melatonin gummies | steri strip | gas and air | molly drug | crack cocaine | crystal meth | nos canister | nos canisters | nitrous oxide
balloons nos | purple drank | elf bar | elf bars | lost mary | lost marys | lost mary vape | crystal vape | puff bar | velo pouches | thc vape | thc vapes | cbd oil | buttercup syrup | mmr jab | men b | men acwy | pfizer jab | covid jab
flu jab | hpv jab | hep b | hepatitis b
asperger's syndrome | aspergers syndrome | tourette's syndrome | tourette syndrome | down's syndrome | downs syndrome | down syndrome | edwards syndrome | edward's syndrome | patau syndrome | patau's syndrome | turner syndrome
turner's syndrome | turners syndrome | klinefelter syndrome | fragile x | williams syndrome | williams' syndrome | angelman syndrome | prader willi | prader-willi syndrome | prader willi syndrome | rett syndrome | rett's syndrome
retts syndrome | di george | digeorge syndrome | di george syndrome | noonan syndrome | noonan's syndrome | smith magenis | smith magenis syndrome | sotos syndrome | cornelia de lange | cri du chat | charge syndrome | usher syndrome
usher's syndrome | stickler syndrome | treacher collins | pierre robin | pierre robin sequence | ehlers danlos | ehlers-danlos syndrome | marfan syndrome | duchenne muscular dystrophy | becker muscular dystrophy | huntington's disease
huntingtons disease | parkinson's disease | crohn's disease | hodgkin lymphoma | wilms tumour | wilms' tumour | addison's disease | addisons disease | cushing's syndrome | graves disease | graves' disease | grave's disease
kawasaki disease | still's disease | osgood schlatter | osgood schlatters | perthes disease | perthes' disease | sever's disease | severs disease | bell's palsy | bells palsy | erb's palsy | erbs palsy | horner's syndrome
munchausen by proxy | rumination disorder | stockholm syndrome | wilson's disease | wilsons disease | gilbert's syndrome | gilberts syndrome | tay sachs | batten disease | batten's disease | hurler syndrome | lennox gastaut
dravet syndrome | west syndrome | rolandic epilepsy | guillain barre | arnold chiari | chiari malformation | dandy walker | sturge weber | von willebrand | von willebrands | von willebrand's | christmas disease | sickle cell | spina bifida
cerebral palsy | cystic fibrosis | scarlet fever | slapped cheek | german measles | hand foot and mouth | chicken pox | whooping cough | strep a | strep throat | group b strep | glandular fever | lyme disease | weil's disease
legionnaires disease | legionnaires' disease | long covid | caesarean section | c section | emergency c section | braxton hicks | moro reflex | barlow test | foley catheter | hickman line | zimmer frame | kaye walker | heimlich manoeuvre
heimlich maneuver | glasgow coma scale | glasgow coma score | bristol stool chart | bristol stool | bristol stool scale | guthrie test | waterlow score | waterlow chart | braden scale | barthel index | tanner stage | tanner staging
snellen chart | salter harris | colles fracture | colles' fracture | achilles tendon | adam's apple | adams apple | broca's area | wernicke's area
`);
